package dev.cormorant.driver;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A statement that is ready to run with any values: its text, and what to bind at each {@code ?}. Immutable and
 * thread-safe.
 */
public final class Command {
    private final String text;
    private final Parameter[] parameters;
    private final @Nullable String writes;

    /** A command of a text and its parameters, in the order of their places. */
    public Command(String text, List<Parameter> parameters) {
        this(text, parameters, null);
    }

    /** The same for a command that writes to a table, by its name in the database. */
    public Command(String text, List<Parameter> parameters, @Nullable String writes) {
        this.text = text;
        this.writes = writes;
        this.parameters = parameters.toArray(new Parameter[0]);
    }

    /** The SQL, with a {@code ?} for each value. */
    public String text() {
        return text;
    }

    /** The parameters, in the order of their places. */
    public List<Parameter> parameters() {
        return List.of(parameters);
    }

    /** The name in the database of the table that it writes to; null where it writes to none, or to one unknown. */
    public @Nullable String writes() {
        return writes;
    }

    void bind(PreparedStatement statement, @Nullable Object[] values) throws SQLException {
        for (int i = 0; i < parameters.length; i++) {
            parameters[i].bind(statement, i + 1, values);
        }
    }

    @Override
    public String toString() {
        return text;
    }
}
