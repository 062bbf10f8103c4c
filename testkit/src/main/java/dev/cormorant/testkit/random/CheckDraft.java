package dev.cormorant.testkit.random;

import dev.cormorant.expression.Expression;
import dev.cormorant.expression.Predicate;

/**
 * A check, or the filter of a relation, as it is to be.
 *
 * @param field the column that it is about
 * @param test what it asks of it
 * @param value what it compares with
 */
record CheckDraft(String field, Test test, Object value) implements FilterDraft {
    /** What a check asks. */
    enum Test {
        NE,
        GTE,
        LTE
    }

    <S, T> Predicate<S> on(Expression<S, T> column) {
        @SuppressWarnings("unchecked") // the value was made for the column
        T operand = (T) value;
        return switch (test) {
            case NE -> column.ne(operand);
            case GTE -> column.gte(operand);
            case LTE -> column.lte(operand);
        };
    }

    @Override
    public <X extends RandomTable<X>> Predicate<X> on(X table) {
        return on(table.field(field));
    }

    @Override
    public String condition() {
        return "%s.%s(%s)".formatted(field, test.name().toLowerCase(java.util.Locale.ROOT), JavaText.value(value));
    }

    @Override
    public String toString() {
        return "check(" + condition() + ")";
    }
}
