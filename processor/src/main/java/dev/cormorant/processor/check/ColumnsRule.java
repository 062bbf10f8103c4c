package dev.cormorant.processor.check;

import dev.cormorant.processor.model.Problem;
import dev.cormorant.processor.model.TableClass;
import java.util.function.Consumer;

/** A table has columns, and its rows show some of them. */
final class ColumnsRule implements Rule {
    @Override
    public void check(TableClass table, Consumer<Problem> problems) {
        if (table.columns().isEmpty()) {
            problems.accept(new Problem(
                    table.origin(),
                    table.simpleName()
                            + ": the table has no columns; write a field for each, as"
                            + " `public final Identity<Long> id = identity();`"));
        } else if (table.rowColumns().isEmpty()) {
            problems.accept(new Problem(
                    table.origin(),
                    table.simpleName() + ": every column is @Hidden, so the row would be empty; leave one without"));
        }
    }
}
