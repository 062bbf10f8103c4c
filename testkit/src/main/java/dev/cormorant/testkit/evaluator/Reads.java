package dev.cormorant.testkit.evaluator;

import dev.cormorant.error.NotUniqueException;
import dev.cormorant.error.ValueOutOfRangeException;
import dev.cormorant.expression.Order;
import dev.cormorant.expression.Shape;
import dev.cormorant.ir.Aggregate;
import dev.cormorant.ir.Column;
import dev.cormorant.ir.ColumnId;
import dev.cormorant.ir.SortKey;
import dev.cormorant.query.ReadIntent;
import dev.cormorant.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What queries answer. */
final class Reads {
    private final Schema schema;
    private final Failures failures = new Failures();
    private final Meaning meaning;

    Reads(Schema schema, Store store) {
        this.schema = schema;
        this.meaning = new Meaning(store, failures);
    }

    Verdict list(ReadIntent<?> intent) {
        if (intent.limit() != null && intent.limit() == 0) {
            return Verdict.of(Answer.Rows.inOrder(List.of()), failures);
        }
        return Verdict.of(rows(intent), failures);
    }

    /** The only row: several are a mistake. */
    Verdict one(ReadIntent<?> intent) {
        Answer.Rows rows = rows(intent);
        long all = rows.groups().stream().mapToLong(List::size).sum();
        long left = Math.max(0, all - intent.offset());
        boolean several = intent.limit() == null ? left > 1 : Math.min(left, intent.limit()) > 1;
        if (several) {
            failures.must(NotUniqueException.class);
        }
        return Verdict.of(rows, failures);
    }

    Verdict count(ReadIntent<?> intent) {
        return Verdict.of(new Answer.Single((long) matching(intent).size()), failures);
    }

    Verdict exists(ReadIntent<?> intent) {
        boolean any = !perhapsMatching(intent).isEmpty();
        if (!any) {
            matching(intent);
        }
        return Verdict.of(new Answer.Single(any), failures);
    }

    private List<Row> matching(ReadIntent<?> intent) {
        List<Row> matching = new ArrayList<>();
        for (Row row : meaning.store().rows(intent.table())) {
            if (meaning.holds(intent.where(), Scope.of(row))) {
                matching.add(row);
            }
        }
        return matching;
    }

    /** The same where a database may stop as soon as it has enough rows, before one whose condition cannot be computed. */
    private List<Row> perhapsMatching(ReadIntent<?> intent) {
        Reads all = new Reads(schema, meaning.store());
        List<Row> matching = all.matching(intent);
        all.failures.possible().forEach(failures::may);
        all.failures.certain().forEach(failures::may);
        return matching;
    }

    private Answer.Rows rows(ReadIntent<?> intent) {
        List<Row> rows = intent.limit() == null ? matching(intent) : perhapsMatching(intent);
        long limit = intent.limit() == null ? -1 : intent.limit();
        if (isAggregate(intent.shape())) {
            Scope all = Scope.of(rows);
            return new Answer.Rows(List.of(List.of(content(intent.shape(), all))), intent.offset(), limit);
        }
        boolean cut = limit >= 0 || intent.offset() > 0;
        List<SortKey> order = cut ? total(intent) : keys(intent);
        List<List<List<@Nullable Object>>> groups = new ArrayList<>();
        for (List<Row> group : new RowOrder(meaning, order).groups(rows)) {
            groups.add(group.stream()
                    .map(row -> content(intent.shape(), Scope.of(row)))
                    .toList());
        }
        return new Answer.Rows(groups, intent.offset(), limit);
    }

    private static List<SortKey> keys(ReadIntent<?> intent) {
        return intent.orderBy().stream().map(Order::key).toList();
    }

    private List<SortKey> total(ReadIntent<?> intent) {
        List<SortKey> keys = new ArrayList<>(keys(intent));
        boolean descending = !keys.isEmpty() && keys.get(keys.size() - 1).descending();
        schema.table(intent.table())
                .primaryKey()
                .ifPresent(key -> key.columns()
                        .forEach(column ->
                                keys.add(new SortKey(new Column("", column), descending, SortKey.Nulls.ABSENT))));
        return keys;
    }

    private static boolean isAggregate(Shape<?> shape) {
        return shape instanceof Shape.Value<?> value && value.expr() instanceof Aggregate
                || shape instanceof Shape.Combined<?> combined
                        && combined.parts().stream().anyMatch(Reads::isAggregate);
    }

    private List<@Nullable Object> content(Shape<?> shape, Scope scope) {
        List<@Nullable Object> values = new ArrayList<>();
        addContent(shape, scope, values);
        return values;
    }

    private void addContent(Shape<?> shape, Scope scope, List<@Nullable Object> to) {
        if (shape instanceof Shape.Value<?> value) {
            to.add(selected(meaning.of(value.expr(), scope), value.type().javaClass()));
        } else if (shape instanceof Shape.Row<?> row) {
            for (ColumnId column : row.columns()) {
                to.add(scope.row().get(column));
            }
        } else if (shape instanceof Shape.Combined<?> combined) {
            combined.parts().forEach(part -> addContent(part, scope, to));
        } else {
            throw new UnsupportedOperationException("The evaluator does not know " + shape);
        }
    }

    /** What cannot be computed fails where it is wanted; a row that is cut off may be spared. */
    private @Nullable Object selected(@Nullable Object value, Class<?> type) {
        boolean lost = value instanceof Undefined || value instanceof Long number && !Ranges.holds(type, number);
        if (lost) {
            failures.may(ValueOutOfRangeException.class);
            return Undefined.OVERFLOW;
        }
        return value;
    }
}
