package dev.cormorant.schema;

import java.util.List;

/**
 * Says rules for columns beside those of {@code .validate(..)}: by annotations of another library, for instance. Found by
 * {@link java.util.ServiceLoader}; the module {@code cormorant-validation} is one. Thread-safe.
 */
public interface ValidatorSource {
    /**
     * The rules for a column that is part of the row record, asked for once for each column.
     *
     * @param row the record of the table's rows, to whose components the processor copies constraints of the table's fields
     * @param component the name of the component, which is that of the column's field
     */
    List<? extends Validator<Object>> validators(Class<?> row, String component);
}
