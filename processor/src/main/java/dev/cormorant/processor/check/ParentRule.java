package dev.cormorant.processor.check;

import dev.cormorant.processor.model.Parent;
import dev.cormorant.processor.model.RowType;
import dev.cormorant.processor.model.TableClass;
import javax.lang.model.element.ElementKind;

/** A table class extends {@code Table} or {@code View}, with itself and its row record. */
final class ParentRule implements Rule {
    @Override
    public void check(TableClass table, Problems problems) {
        String advice = "; write `extends " + Wording.parent(table) + "`";
        if (table.parent().isPresent()) {
            Parent parent = table.parent().get();
            if (!parent.table().equals(table.name())) {
                String other = Wording.shown(parent.table());
                problems.add("the first type argument of Table is the table itself, not " + other + advice);
            }
            if (parent.row() instanceof RowType.Unusable row) {
                problems.add(reason(row, advice));
            }
        } else if (table.origin().getKind() == ElementKind.CLASS) {
            problems.add("a @Model class extends Table itself, with two type arguments" + advice);
        }
    }

    private static String reason(RowType.Unusable row, String advice) {
        return switch (row.reason()) {
            case NOT_A_RECORD ->
                "the row of a table is a record, and " + row.written()
                        + " is none; make it one, or give a new name, and Cormorant writes the record";
            case TABLE_ITSELF ->
                "the row record needs a name of its own, and " + row.written() + " is the table" + advice;
            case GENERIC -> "a row record has no type parameters, unlike " + row.written() + advice;
            case PRIVATE ->
                "generated classes use the row record, but " + row.written()
                        + " is private; write it without `private`";
            case ANOTHER_PLACE ->
                "there is no record " + row.written()
                        + ", and Cormorant writes row records into the package of the table" + advice;
        };
    }
}
