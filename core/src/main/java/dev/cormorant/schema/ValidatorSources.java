package dev.cormorant.schema;

import java.lang.reflect.ParameterizedType;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;

/** The rules that the sources at hand have for a column. */
final class ValidatorSources {
    private static final List<ValidatorSource> FOUND =
            ServiceLoader.load(ValidatorSource.class, ValidatorSource.class.getClassLoader()).stream()
                    .map(ServiceLoader.Provider::get)
                    .toList();

    private ValidatorSources() {}

    /** None where the column is hidden from the rows: they are what the sources look at. */
    static List<? extends Validator<Object>> of(Column<?, ?> column) {
        if (FOUND.isEmpty() || !column.table().rowColumns().contains(column)) {
            return List.of();
        }
        return row(column.table()).stream()
                .flatMap(row -> FOUND.stream().flatMap(source -> source.validators(row, column.field()).stream()))
                .toList();
    }

    /** {@code Post} of {@code class Posts extends Table<Posts, Post>}. */
    private static Optional<Class<?>> row(TableLike<?, ?> table) {
        return table.getClass().getGenericSuperclass() instanceof ParameterizedType type
                        && type.getActualTypeArguments()[1] instanceof Class<?> row
                ? Optional.of(row)
                : Optional.empty();
    }
}
