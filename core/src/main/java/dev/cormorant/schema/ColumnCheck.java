package dev.cormorant.schema;

import dev.cormorant.type.ColumnTypes;
import org.jspecify.annotations.Nullable;

/** Checks what a column says that ends up in the definition of its table: nothing there is bound, and nobody looks later. */
final class ColumnCheck {
    private final SchemaProblems problems;

    ColumnCheck(SchemaProblems problems) {
        this.problems = problems;
    }

    <T> void run(Column<?, T> column) {
        column.initial().ifPresent(initial -> {
            if (initial instanceof ColumnDefault.Constant<T> constant && constant.constant() != null) {
                add(column, "defaultsTo(..)", column.type().problem(constant.constant()));
            }
        });
        column.comment()
                .ifPresent(
                        comment -> add(column, "comment(..)", ColumnTypes.text().problem(comment)));
    }

    private void add(Column<?, ?> column, String word, @Nullable String problem) {
        if (problem != null) {
            problems.add(column.label() + ": " + word + ": " + problem + "; say another one");
        }
    }
}
