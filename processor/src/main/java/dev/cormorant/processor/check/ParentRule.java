package dev.cormorant.processor.check;

import dev.cormorant.processor.model.Parent;
import dev.cormorant.processor.model.Problem;
import dev.cormorant.processor.model.RowType;
import dev.cormorant.processor.model.TableClass;
import java.util.function.Consumer;
import javax.lang.model.element.ElementKind;

/** A table class extends {@code Table}, with itself and its row record. */
final class ParentRule implements Rule {
    @Override
    public void check(TableClass table, Consumer<Problem> problems) {
        if (table.parent().isEmpty()) {
            if (table.origin().getKind() == ElementKind.CLASS) {
                report(table, problems, "a @Model class extends Table itself, with two type arguments");
            }
            return;
        }
        Parent parent = table.parent().get();
        if (!parent.table().equals(table.name())) {
            report(table, problems, "the first type argument of Table is the table itself, not " + Wording.shown(parent.table()));
        }
        if (parent.row() instanceof RowType.Unusable row) {
            row(table, row, problems);
        }
    }

    private static void row(TableClass table, RowType.Unusable row, Consumer<Problem> problems) {
        switch (row.reason()) {
            case NOT_A_RECORD -> problems.accept(new Problem(
                    table.origin(),
                    "%s: the row of a table is a record, and %s is none; make it one, or give a new name, and Cormorant writes the record"
                            .formatted(table.simpleName(), row.written())));
            case TABLE_ITSELF ->
                report(table, problems, "the row record needs a name of its own, and " + row.written() + " is the table");
            case GENERIC ->
                report(table, problems, "a row record has no type parameters, unlike " + row.written());
            case PRIVATE -> problems.accept(new Problem(
                    table.origin(),
                    "%s: generated classes of the package use the row record, but %s is private; write it without `private`"
                            .formatted(table.simpleName(), row.written())));
            case ANOTHER_PLACE ->
                report(table, problems, "there is no record " + row.written()
                        + ", and Cormorant writes row records into the package of the table");
        }
    }

    private static void report(TableClass table, Consumer<Problem> problems, String what) {
        problems.accept(new Problem(
                table.origin(), table.simpleName() + ": " + what + "; write `extends " + Wording.parent(table) + "`"));
    }
}
