package dev.cormorant.driver;

import dev.cormorant.ir.TableId;
import dev.cormorant.type.CellType;
import dev.cormorant.type.Storage;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A statement that is ready to run with any values: its text, and what to bind at each {@code ?}. Immutable and
 * thread-safe.
 */
public final class Command {
    private final String text;
    private final Parameter[] parameters;
    private final @Nullable String writes;
    private final boolean secret;
    private final Set<TableId> reads;
    private final Changes changes;
    private final @Nullable Object[] constants;
    private final int values;
    private final List<TableBound> bounds;
    private final String[] written;

    /** A command of a text and its parameters, in the order of their places. */
    public Command(String text, List<Parameter> parameters) {
        this(text, parameters, Changes.ANYWHERE);
    }

    /** The same for a command of which is known whether it changes anything. */
    public Command(String text, List<Parameter> parameters, Changes changes) {
        this(text, parameters, null, true, List.of(), Set.of(), changes);
    }

    /**
     * The same for a command whose tables are known.
     *
     * @param writes the name in the database of the table that it writes to; null for none
     * @param secret whether nobody is told its values
     * @param constants the values that it brings itself, which stand behind those that it is run with
     * @param reads the tables whose rows it reads, where it returns what it reads
     * @param changes the tables whose rows it may change, those included that foreign keys change by themselves
     */
    public Command(
            String text,
            List<Parameter> parameters,
            @Nullable String writes,
            boolean secret,
            List<@Nullable Object> constants,
            Set<TableId> reads,
            Changes changes) {
        this.text = text;
        this.constants = constants.toArray();
        this.writes = writes;
        this.secret = secret;
        this.reads = reads;
        this.changes = changes;
        this.parameters = parameters.toArray(new Parameter[0]);
        int used = parameters.stream().mapToInt(Parameter::index).max().orElse(-1) + 1;
        this.values = Math.max(0, used - constants.size());
        this.bounds = List.of();
        this.written = new String[0];
    }

    private Command(Command other, List<TableBound> bounds, String[] written) {
        this.text = other.text;
        this.constants = other.constants;
        this.writes = other.writes;
        this.secret = other.secret;
        this.reads = other.reads;
        this.changes = other.changes;
        this.parameters = other.parameters;
        this.values = other.values;
        this.bounds = List.copyOf(bounds);
        this.written = written;
    }

    /** The same, which runs only while these tables are small. */
    public Command boundedBy(List<TableBound> tables) {
        return tables.isEmpty() ? this : new Command(this, tables, written);
    }

    /** The same, for whose written rows, of which these columns come back, the driver is asked. */
    public Command handingOut(List<String> columns) {
        return columns.isEmpty() ? this : new Command(this, bounds, columns.toArray(new String[0]));
    }

    /** Whether the driver is asked for the rows that it writes, and not by its text. */
    public boolean isHandingOut() {
        return written.length > 0;
    }

    /** Makes it known to the database; the caller closes the statement. */
    PreparedStatement prepare(Connection connection) throws SQLException {
        return isHandingOut() ? connection.prepareStatement(text, written) : connection.prepareStatement(text);
    }

    /** Runs it for its rows, which the caller closes. */
    ResultSet rows(PreparedStatement statement) throws SQLException {
        if (isHandingOut()) {
            statement.executeUpdate();
            return statement.getGeneratedKeys();
        }
        return statement.executeQuery();
    }

    /** The tables that must be small. */
    List<TableBound> bounds() {
        return bounds;
    }

    /** The SQL, with a {@code ?} for each value. */
    public String text() {
        return text;
    }

    /** The parameters, in the order of their places. */
    public List<Parameter> parameters() {
        return List.of(parameters);
    }

    /** The number of values that it is run with, of which a list is one; a few more where some are not used. */
    public int values() {
        return values;
    }

    /** The name in the database of the table that it writes to; null where it writes to none, or to one unknown. */
    public @Nullable String writes() {
        return writes;
    }

    /** The tables whose rows it reads. */
    public Set<TableId> reads() {
        return reads;
    }

    /** The tables whose rows it may change. */
    public Changes changes() {
        return changes;
    }

    /** The values as they are stored, in the order of their places; those that are known late are not known yet. */
    public List<@Nullable Object> stored(@Nullable Object[] given) {
        @Nullable Object[] all = completed(given);
        List<@Nullable Object> stored = new ArrayList<>(parameters.length);
        for (Parameter parameter : parameters) {
            stored.add(parameter.stored(all));
        }
        return stored;
    }

    /** Whether nobody is told its values, since some of them are, or may be, those of a hidden column. */
    boolean isSecret() {
        return secret;
    }

    /** Binds the values that it is run with, and its own; what is known only now is known by the clock. */
    void bind(PreparedStatement statement, @Nullable Object[] given, Clock clock) throws SQLException {
        @Nullable Object[] values = LateValues.filled(completed(given), clock);
        for (int i = 0; i < parameters.length; i++) {
            parameters[i].bind(statement, i + 1, values);
        }
    }

    /** The values that it is run with, and its own. */
    @Nullable
    Object[] completed(@Nullable Object[] given) {
        if (constants.length == 0) {
            return given;
        }
        @Nullable Object[] all = Arrays.copyOf(given, given.length + constants.length);
        System.arraycopy(constants, 0, all, given.length, constants.length);
        return all;
    }

    /** How the values are stored, in the order of their places. */
    List<Storage> storages() {
        return Arrays.stream(parameters)
                .map(parameter -> parameter.type().type().storage())
                .toList();
    }

    /** Rows of values, each in the form that codecs take; a row is spent when the next one is asked for. */
    Iterator<@Nullable Object[]> encoded(Iterable<@Nullable Object[]> rows) {
        CellType<?>[] types = Arrays.stream(parameters).map(Parameter::type).toArray(CellType<?>[]::new);
        @Nullable Object[] stored = new Object[types.length];
        Iterator<@Nullable Object[]> plain = rows.iterator();
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return plain.hasNext();
            }

            @Override
            public @Nullable Object[] next() {
                @Nullable Object[] values = plain.next();
                for (int i = 0; i < types.length; i++) {
                    stored[i] = types[i].encoded(values[i]);
                }
                return stored;
            }
        };
    }

    @Override
    public String toString() {
        return text;
    }
}
