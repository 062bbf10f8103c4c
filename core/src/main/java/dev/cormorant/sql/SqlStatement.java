package dev.cormorant.sql;

import dev.cormorant.error.Argument;
import dev.cormorant.error.Nearest;
import dev.cormorant.schema.Column;
import dev.cormorant.schema.TableLike;
import dev.cormorant.type.ColumnType;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * SQL of the user's own, where the typed queries have no word for something. Parameters have names; each is bound once,
 * wherever and however often it stands in the text. {@code :name} in literals, quoted names and comments is left alone, and
 * so are casts ({@code ::}). Immutable and thread-safe.
 *
 * <pre>{@code
 * record UserLine(long id, String name) {}
 *
 * List<UserLine> lines = db.sql("select id, name from users where city = :city and id in (:ids)")
 *         .bind("city", city)
 *         .bind("ids", List.of(1L, 2L, 3L))
 *         .list(UserLine.class);
 * // select id, name from users where city = ? and id in (?, ?, ?, ?)
 *
 * long changed = db.sql("update users set city = :city where city is null").bind("city", "Paris").execute();
 * }</pre>
 *
 * An empty list matches nothing: {@code id in (:ids)} is then false and {@code id not in (:ids)} true, for every id.
 *
 * <p>A value is bound as a column of its class stores it: {@code Instant}, {@code UUID} and enums go in and come out as they
 * do everywhere. What a class does not tell, the type of the column does: {@code bind("price", PRODUCTS.price.type(), price)}
 * is needed on SQLite, whose decimals are integers of the column's scale.
 *
 * <p>The text goes to the database as it is. Cormorant's own tables have names in lower case, which H2 finds without quotes
 * only if it was opened with {@code DATABASE_TO_LOWER=TRUE}.
 */
public final class SqlStatement {
    private final SqlRunner runner;
    private final String text;
    private final List<String> parameters;
    private final Map<String, SqlBinding> bindings;

    private SqlStatement(SqlRunner runner, String text, List<String> parameters, Map<String, SqlBinding> bindings) {
        this.runner = runner;
        this.text = text;
        this.parameters = parameters;
        this.bindings = bindings;
    }

    /**
     * A statement with nothing bound yet.
     *
     * @throws IllegalArgumentException if the text is not one whole statement
     */
    public static SqlStatement of(SqlRunner runner, String text) {
        return new SqlStatement(runner, text, runner.parameters(text), Map.of());
    }

    /**
     * The same with a value for a parameter: text, a number, a truth value, a date or time, bytes, a UUID, an enum
     * constant, or a collection of these.
     *
     * @throws IllegalArgumentException if the text has no such parameter, if it is bound, or if the value's class does not
     *     say how it is stored
     * @throws dev.cormorant.error.InvalidValueException if no column could store the value
     */
    public SqlStatement bind(String name, Object value) {
        Argument.notNull(name, "bind", "name");
        return with(name, SqlBindings.plain(name, value));
    }

    /** The same with a list for a parameter that stands in {@code in (:name)}, or as one array where there are arrays. */
    public SqlStatement bind(String name, Collection<?> values) {
        Argument.notNull(name, "bind", "name");
        Argument.notNull(values, "bind", "collection of values");
        return with(name, SqlBindings.plain(name, values));
    }

    /** The same with a value, or null, that is stored as a column of this type stores it. */
    public <T> SqlStatement bind(String name, ColumnType<T> type, @Nullable T value) {
        Argument.notNull(name, "bind", "name");
        Argument.notNull(type, "bind", "type");
        return with(name, SqlBindings.typed(name, type, value));
    }

    /** The same with a list of values that are stored as a column of this type stores them. */
    public <T> SqlStatement bind(String name, ColumnType<T> type, Collection<? extends T> values) {
        Argument.notNull(name, "bind", "name");
        Argument.notNull(type, "bind", "type");
        Argument.notNull(values, "bind", "collection of values");
        return with(name, SqlBindings.list(name, type, values));
    }

    /** The same with a null of this type: {@code bindNull("city", ColumnTypes.text())}. */
    public SqlStatement bindNull(String name, ColumnType<?> type) {
        Argument.notNull(name, "bindNull", "name");
        Argument.notNull(type, "bindNull", "type");
        return with(name, SqlBindings.typed(name, type, null));
    }

    /**
     * The same with the name of a table of the schema, quoted as this database quotes, where a parameter stands. There is no
     * way to put a text in: a table that somebody names is {@code db.schema().table(name).table()}.
     *
     * <pre>{@code
     * db.sql("select count(*) as n from :table where :column is null").name("table", USERS).name("column", USERS.bio).list(Long.class);
     * // select count(*) as n from "users" where "bio" is null
     * }</pre>
     *
     * @throws IllegalArgumentException if the text has no such parameter, if it is bound, or if the table is not in the schema
     */
    public SqlStatement name(String parameter, TableLike<?, ?> table) {
        Argument.notNull(parameter, "name", "parameter");
        Argument.notNull(table, "name", "table");
        requireFree(parameter);
        return withText(runner.withName(text, parameter, table));
    }

    /** The same with the name of a column, without that of its table. */
    public SqlStatement name(String parameter, Column<?, ?> column) {
        Argument.notNull(parameter, "name", "parameter");
        Argument.notNull(column, "name", "column");
        requireFree(parameter);
        return withText(runner.withName(text, parameter, column));
    }

    /**
     * A query of records or single values. A component takes the column of its name, whatever the case, {@code createdAt}
     * that of {@code created_at}; columns that no component takes are left aside. A class that is no record takes the only
     * column.
     */
    public <R> SqlQuery<R> as(Class<R> type) {
        Argument.notNull(type, "as", "class");
        return query(new SqlShape.Typed<>(type));
    }

    /** A query of whole rows of a table; the result holds its columns under their own names, in any order. */
    public <R> SqlQuery<R> as(TableLike<?, R> table) {
        Argument.notNull(table, "as", "table");
        return query(new SqlShape.Row<>(table));
    }

    /** A query of what a function makes of each row. */
    public <R extends @Nullable Object> SqlQuery<R> as(Function<? super SqlRow, ? extends R> function) {
        Argument.notNull(function, "as", "function");
        return query(new SqlShape.Mapped<>(function));
    }

    /** Short for {@code as(type).list()}. */
    public <R> List<R> list(Class<R> type) {
        return as(type).list();
    }

    /** Short for {@code as(table).list()}. */
    public <R> List<R> list(TableLike<?, R> table) {
        return as(table).list();
    }

    /** Short for {@code as(function).list()}. */
    public <R extends @Nullable Object> List<R> list(Function<? super SqlRow, ? extends R> function) {
        return this.<R>as(function).list();
    }

    /**
     * Runs a statement that returns no rows.
     *
     * @return the number of rows that it changed; 0 for the definition of a table
     */
    public long execute() {
        return runner.execute(intent());
    }

    private <R extends @Nullable Object> SqlQuery<R> query(SqlShape<R> shape) {
        return new SqlQuery<>(runner, intent(), shape);
    }

    private SqlStatement withText(String other) {
        return new SqlStatement(runner, other, runner.parameters(other), bindings);
    }

    private SqlStatement with(String name, SqlBinding binding) {
        requireFree(name);
        Map<String, SqlBinding> all = new LinkedHashMap<>(bindings);
        all.put(name, binding);
        return new SqlStatement(runner, text, parameters, Map.copyOf(all));
    }

    private void requireFree(String name) {
        if (!parameters.contains(name)) {
            throw new IllegalArgumentException(
                    "There is no parameter :" + name + Nearest.question(":" + name, shown(parameters)) + " " + known());
        }
        if (bindings.containsKey(name)) {
            throw new IllegalArgumentException(":" + name + " is bound already; bind each parameter once. " + known());
        }
    }

    private SqlIntent intent() {
        List<String> unbound =
                parameters.stream().filter(name -> !bindings.containsKey(name)).toList();
        if (!unbound.isEmpty()) {
            throw new IllegalStateException(
                    "Nothing is bound to " + String.join(", ", shown(unbound)) + ". " + known());
        }
        return new SqlIntent(text, bindings);
    }

    private String known() {
        return parameters.isEmpty()
                ? "The text has no parameters: " + text
                : "The parameters are " + String.join(", ", shown(parameters)) + ", in: " + text;
    }

    private static List<String> shown(List<String> names) {
        return names.stream().map(name -> ":" + name).toList();
    }

    /** The text. */
    @Override
    public String toString() {
        return text;
    }
}
