package dev.cormorant.benchmark.jooq;

import dev.cormorant.benchmark.jdbc.Flavour;
import java.io.Serial;
import java.sql.SQLException;
import java.time.Instant;
import org.jooq.BindingGetResultSetContext;
import org.jooq.BindingSetStatementContext;
import org.jooq.Converter;
import org.jooq.Converters;
import org.jooq.impl.AbstractBinding;

/** Points in time as the driver takes and gives them: on H2 a row takes three fifths of what jOOQ allocates by itself. */
final class InstantBinding extends AbstractBinding<Instant, Instant> {
    @Serial
    private static final long serialVersionUID = 1L;

    private final Flavour flavour;

    InstantBinding(Flavour flavour) {
        this.flavour = flavour;
    }

    @Override
    public Converter<Instant, Instant> converter() {
        return Converters.identity(Instant.class);
    }

    @Override
    public void set(BindingSetStatementContext<Instant> context) throws SQLException {
        flavour.setInstant(context.statement(), context.index(), context.value());
    }

    @Override
    public void get(BindingGetResultSetContext<Instant> context) throws SQLException {
        context.value(flavour.nullableInstant(context.resultSet(), context.index()));
    }
}
