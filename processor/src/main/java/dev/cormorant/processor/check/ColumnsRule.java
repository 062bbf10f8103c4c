package dev.cormorant.processor.check;

import dev.cormorant.processor.model.TableClass;

/** A table has columns, and its rows show some of them. */
final class ColumnsRule implements Rule {
    @Override
    public void check(TableClass table, Problems problems) {
        if (table.columns().isEmpty()) {
            problems.add("the table has no columns;"
                    + " write a field for each, as `public final Identity<Long> id = identity();`");
        } else if (table.rowColumns().isEmpty()) {
            problems.add("every column is @Hidden, so the row would be empty; leave one without");
        }
    }
}
