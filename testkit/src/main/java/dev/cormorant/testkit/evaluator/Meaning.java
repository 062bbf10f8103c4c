package dev.cormorant.testkit.evaluator;

import dev.cormorant.error.ValueOutOfRangeException;
import dev.cormorant.ir.Expr;
import dev.cormorant.ir.TableId;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What expressions mean in a store. Truth values are {@code true}, {@code false}, and null for unknown. */
final class Meaning {
    static final Rules RULES = new Rules();

    static {
        PlainRules.tell(RULES);
        LogicRules.tell(RULES);
        TextRules.tell(RULES);
        NumberRules.tell(RULES);
        RelationRules.tell(RULES);
        SearchRules.tell(RULES);
        DocumentRules.tell(RULES);
        WindowRules.tell(RULES);
    }

    /** Where every row is related to every other, three levels of forty rows would take minutes. */
    private static final int MOST_VISITS = 200_000;

    private final Store store;
    private final Clock clock;
    private final Failures failures;
    private int visits;

    Meaning(Store store, Clock clock, Failures failures) {
        this.store = store;
        this.clock = clock;
        this.failures = failures;
    }

    Store store() {
        return store;
    }

    /** The point in time that the statement sees. */
    Instant now() {
        return clock.instant();
    }

    Failures failures() {
        return failures;
    }

    /** The rows of a table that are looked at because others may be related to them. */
    List<Row> visited(TableId table) {
        List<Row> rows = store.rows(table);
        visits += rows.size();
        if (visits > MOST_VISITS) {
            throw new TooLargeException();
        }
        return rows;
    }

    /** A value, null, or {@link Undefined}. */
    @Nullable
    Object of(Expr node, Scope scope) {
        return RULES.of(node).value(node, this, scope);
    }

    /** The rows of a table for which a condition is true. */
    List<Row> matching(TableId table, @Nullable Expr condition) {
        if (condition != null) {
            of(condition, Scope.of(AskedRow.of(condition)));
        }
        return store.rows(table).stream()
                .filter(row -> holds(condition, Scope.of(row)))
                .toList();
    }

    /** The same where a database may stop as soon as it has enough rows, before one whose condition cannot be computed. */
    List<Row> perhapsMatching(TableId table, @Nullable Expr condition) {
        return perhaps(meaning -> meaning.matching(table, condition));
    }

    /** What a database may compute or not, so that whatever fails of it may fail or not. */
    <T> T perhaps(Function<Meaning, T> computed) {
        Failures perhaps = new Failures();
        T result = computed.apply(new Meaning(store, clock, perhaps));
        perhaps.possible().forEach(failures::may);
        perhaps.certain().forEach(failures::may);
        return result;
    }

    /** Whether a condition is true; one that cannot be decided fails. */
    boolean holds(@Nullable Expr condition, Scope scope) {
        Object truth = condition == null ? (Object) true : of(condition, scope);
        if (truth instanceof Undefined) {
            failures.must(ValueOutOfRangeException.class);
        }
        return Boolean.TRUE.equals(truth);
    }

    /** A function that is null for null. */
    @Nullable
    Object strict(List<Expr> operands, Scope scope, Function<List<Object>, @Nullable Object> function) {
        List<Object> values = new ArrayList<>();
        boolean isNull = false;
        for (Expr operand : operands) {
            Object value = of(operand, scope);
            isNull |= value == null;
            if (value != null) {
                values.add(value);
            }
        }
        if (isNull) {
            return null;
        }
        return values.contains(Undefined.OVERFLOW) ? Undefined.OVERFLOW : function.apply(values);
    }
}
