package dev.cormorant.sql;

import dev.cormorant.type.ColumnType;
import java.util.List;
import java.util.Optional;

/**
 * The current row of a result. Columns are found by name, whatever the case, {@code createdAt} as well as
 * {@code created_at}. It can only be read while the function runs that it is given to.
 *
 * <pre>{@code
 * List<City> cities = db.sql("select city, count(*) as people, max(born) as youngest from users group by city")
 *         .list(row -> new City(row.get("city", String.class), row.get("people", Long.class), row.find("youngest", LocalDate.class)));
 * }</pre>
 */
public interface SqlRow {
    /**
     * The value of a column that is not null.
     *
     * @throws dev.cormorant.error.CodecException if it is null, or cannot be read as this class
     * @throws IllegalArgumentException if the result has no column of this name, or several
     */
    <T> T get(String column, Class<T> type);

    /** The value of a column that is not null, of a type that a class does not tell: {@code PRODUCTS.price.type()}. */
    <T> T get(String column, ColumnType<T> type);

    /** The value of a column; empty for null. */
    <T> Optional<T> find(String column, Class<T> type);

    /** The value of a column, of a type that a class does not tell; empty for null. */
    <T> Optional<T> find(String column, ColumnType<T> type);

    /** The names of the columns, as the database gives them. */
    List<String> columns();
}
