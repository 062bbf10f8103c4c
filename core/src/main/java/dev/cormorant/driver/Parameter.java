package dev.cormorant.driver;

import dev.cormorant.dialect.ArrayBinder;
import dev.cormorant.ir.LateValue;
import dev.cormorant.type.CellType;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is bound at one place of a {@link Command}. Immutable and thread-safe. */
public sealed interface Parameter {
    /** How the value is stored. */
    CellType<?> type();

    /** Which of the statement's values it takes its part of, counted from 0. */
    int index();

    /** Takes its part of the statement's values and binds it at a 1-based position. */
    void bind(PreparedStatement statement, int position, @Nullable Object[] values) throws SQLException;

    /** Its part of the statement's values as it is stored; a value that is known late as it is. */
    @Nullable
    Object stored(@Nullable Object[] values);

    /** One of the values as it is. */
    record Value(CellType<?> type, int index) implements Parameter {
        @Override
        public void bind(PreparedStatement statement, int position, @Nullable Object[] values) throws SQLException {
            type.write(statement, position, values[index]);
        }

        @Override
        public @Nullable Object stored(@Nullable Object[] values) {
            return values[index] instanceof LateValue late ? late : type.encoded(values[index]);
        }
    }

    /** One element of a value that is a list; its last one where the list is shorter than its places. */
    record Element(CellType<?> type, int index, int element) implements Parameter {
        @Override
        public void bind(PreparedStatement statement, int position, @Nullable Object[] values) throws SQLException {
            type.write(statement, position, at(values));
        }

        @Override
        public @Nullable Object stored(@Nullable Object[] values) {
            return type.encoded(at(values));
        }

        private @Nullable Object at(@Nullable Object[] values) {
            List<?> list = Parameter.listAt(values, index);
            return list.get(Math.min(element, list.size() - 1));
        }
    }

    /** A value that is a list, as one array. */
    record Array(CellType<?> type, ArrayBinder binder, int index) implements Parameter {
        @Override
        public void bind(PreparedStatement statement, int position, @Nullable Object[] values) throws SQLException {
            binder.bind(statement, position, stored(values));
        }

        @Override
        public List<@Nullable Object> stored(@Nullable Object[] values) {
            List<?> list = Parameter.listAt(values, index);
            List<@Nullable Object> stored = new ArrayList<>(list.size());
            for (Object value : list) {
                stored.add(type.encoded(value));
            }
            return stored;
        }
    }

    private static List<?> listAt(@Nullable Object[] values, int index) {
        if (values[index] instanceof List<?> list) {
            return list;
        }
        throw new IllegalStateException("value " + index + " of the statement is no list");
    }
}
