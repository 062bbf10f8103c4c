package dev.cormorant.schema;

import dev.cormorant.error.Argument;
import dev.cormorant.ir.Expr;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A check in SQL that a {@link Definition} takes down. The text comes from the source code alone and is used as it is.
 *
 * <pre>{@code
 * t.check("adult").sql("age >= 18");
 * t.check("code_form").sql("code like 'A%'").sql("postgres", "code ~ '^A[0-9]+$'");
 * }</pre>
 */
public final class DefinedCheck {
    private final @Nullable String name;
    private final @Nullable Expr condition;
    private final Map<String, String> byDialect = new HashMap<>();
    private @Nullable String common;

    DefinedCheck(@Nullable String name, @Nullable Expr condition) {
        this.name = name;
        this.condition = condition;
    }

    /** The condition for every database that has none of its own. */
    public DefinedCheck sql(String text) {
        Argument.notNull(text, "sql", "text");
        common = text;
        return this;
    }

    /** The condition for the databases of one dialect, by its name: {@code sql("h2", "..")}. */
    public DefinedCheck sql(String dialect, String text) {
        Argument.notNull(dialect, "sql", "name of the database");
        Argument.notNull(text, "sql", "text");
        byDialect.put(dialect, text);
        return this;
    }

    @Nullable
    String name() {
        return name;
    }

    @Nullable
    Expr condition() {
        return condition;
    }

    /** Whether neither a condition nor a text was given. */
    boolean isEmpty() {
        return condition == null && common == null && byDialect.isEmpty();
    }

    List<Column<?, ?>> columns() {
        return condition == null ? List.of() : OwnRow.columnsOf(condition);
    }

    Check as(String chosen) {
        return condition == null ? new Check.Sql(chosen, common, byDialect) : new Check.Condition(chosen, condition);
    }
}
