package dev.cormorant.processor.check;

import dev.cormorant.processor.model.ColumnField;
import dev.cormorant.processor.model.ColumnKind;
import dev.cormorant.processor.model.RelationField;
import dev.cormorant.processor.model.TableClass;

/** A view is only read: its columns are never null or may be null, and it has no keys that relations could follow. */
final class ViewRule implements Rule {
    @Override
    public void check(TableClass table, Problems problems) {
        if (!table.isView()) {
            return;
        }
        for (ColumnField column : table.columns()) {
            if (column.kind() != ColumnKind.REQUIRED && column.kind() != ColumnKind.NULLABLE) {
                problems.add(
                        column,
                        "a view is only read, so it has no columns of the kind "
                                + column.kind().className() + "; make it Required or Nullable");
            }
        }
        for (RelationField relation : table.relations()) {
            problems.add(relation, "a view has no relations; select what it shows of other tables in its query");
        }
    }
}
