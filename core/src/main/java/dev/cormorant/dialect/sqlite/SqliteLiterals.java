package dev.cormorant.dialect.sqlite;

import dev.cormorant.dialect.IsoText;
import dev.cormorant.dialect.JsonLists;
import dev.cormorant.render.Literals;
import dev.cormorant.type.Storage;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;

/** Constants as SQLite stores them: decimals scaled to integers, times and UUIDs as text. */
final class SqliteLiterals extends Literals {
    static final Literals INSTANCE = new SqliteLiterals();

    private SqliteLiterals() {}

    @Override
    protected String decimal(BigDecimal value, int scale) {
        return Long.toString(SqliteTypes.scaled(value, scale));
    }

    @Override
    protected String timestamp(Instant value) {
        return quoted(IsoText.of(value));
    }

    @Override
    protected String date(LocalDate value) {
        return quoted(IsoText.of(value));
    }

    @Override
    protected String time(LocalTime value) {
        return quoted(IsoText.of(value));
    }

    @Override
    protected String dateTime(LocalDateTime value) {
        return quoted(IsoText.of(value));
    }

    @Override
    protected String array(Storage element, List<?> values) {
        return text(new JsonLists(element).text(values));
    }

    @Override
    protected String uuid(UUID value) {
        return quoted(value.toString());
    }
}
