package dev.cormorant.internal.write;

import dev.cormorant.internal.load.StoredValues;
import dev.cormorant.ir.Assignment;
import dev.cormorant.ir.Bind;
import dev.cormorant.schema.Column;
import dev.cormorant.schema.ColumnDefault;
import dev.cormorant.type.ColumnType;
import java.util.List;
import java.util.Optional;

/** What a write makes the columns of a row hold, as far as it shows. */
sealed interface WrittenColumns {
    /** Whether a column holds null afterwards; false where it does not show. */
    boolean isNull(Column<?, ?> column);

    /** Whether a column holds a value afterwards; false where it does not show. */
    boolean isValue(Column<?, ?> column);

    /** What a column holds afterwards, as it is stored; empty for null, and where it does not show. */
    Optional<Object> stored(Column<?, ?> column);

    /** A new row, of which everything shows. */
    record OfRow(FilledRow row) implements WrittenColumns {
        @Override
        public boolean isNull(Column<?, ?> column) {
            return row.valueOf(column) == null;
        }

        @Override
        public boolean isValue(Column<?, ?> column) {
            return !isNull(column);
        }

        @Override
        public Optional<Object> stored(Column<?, ?> column) {
            return Optional.ofNullable(StoredValues.of(column, column.type(), row.valueOf(column)));
        }
    }

    /** What an update sets. */
    record OfUpdate(List<Assignment> assignments) implements WrittenColumns {
        @Override
        public boolean isNull(Column<?, ?> column) {
            return known(column).filter(bind -> bind.value() == null).isPresent();
        }

        @Override
        public boolean isValue(Column<?, ?> column) {
            return known(column).filter(bind -> bind.value() != null).isPresent();
        }

        @Override
        public Optional<Object> stored(Column<?, ?> column) {
            return known(column).map(bind -> StoredValues.of(column, (ColumnType<?>) bind.type(), bind.value()));
        }

        private Optional<Bind> known(Column<?, ?> column) {
            return assignments.stream()
                    .filter(assignment -> assignment.column() == column)
                    .map(Assignment::value)
                    .filter(Bind.class::isInstance)
                    .map(Bind.class::cast)
                    .filter(bind -> !(bind.value() instanceof ColumnDefault))
                    .findFirst();
        }
    }
}
