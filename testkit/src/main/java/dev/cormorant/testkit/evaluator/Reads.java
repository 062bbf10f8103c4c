package dev.cormorant.testkit.evaluator;

import dev.cormorant.error.NotUniqueException;
import dev.cormorant.error.ValueOutOfRangeException;
import dev.cormorant.expression.Shape;
import dev.cormorant.ir.Expr;
import dev.cormorant.ir.SortKey;
import dev.cormorant.query.ReadIntent;
import dev.cormorant.query.Rows;
import dev.cormorant.schema.Schema;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What queries answer. */
final class Reads {
    private final Failures failures = new Failures();
    private final Meaning meaning;
    private final Shapes shapes;

    Reads(Schema schema, Store store, Clock clock) {
        this.meaning = new Meaning(store, clock, failures);
        this.shapes = new Shapes(schema, meaning);
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
        long rows = rows(intent.withLimit(null).withOffset(0)).groups().stream()
                .mapToLong(List::size)
                .sum();
        return Verdict.of(new Answer.Single(rows), failures);
    }

    Verdict exists(ReadIntent<?> intent) {
        boolean any = !qualified(intent, perhapsMatching(intent)).isEmpty();
        if (!any) {
            matching(intent);
        }
        return Verdict.of(new Answer.Single(any), failures);
    }

    private List<Row> matching(ReadIntent<?> intent) {
        return meaning.matching(intent.table(), intent.where());
    }

    private List<Row> perhapsMatching(ReadIntent<?> intent) {
        return meaning.perhapsMatching(intent.table(), intent.where());
    }

    private Answer.Rows rows(ReadIntent<?> intent) {
        List<Row> rows = intent.limit() == null ? matching(intent) : perhapsMatching(intent);
        long limit = intent.limit() == null ? -1 : intent.limit();
        if (intent.rows() instanceof Rows.Groups groups) {
            return new Answer.Rows(grouped(intent, groups, rows), intent.offset(), limit);
        } else if (intent.rows() instanceof Rows.FirstOfEach first) {
            return new Answer.Rows(firstOfEach(intent, first, rows), intent.offset(), limit);
        } else if (!(intent.rows() instanceof Rows.Each)) {
            return new Answer.Rows(results(intent), intent.offset(), limit);
        }
        triedOrder(intent);
        List<Scope> each = qualified(intent, rows);
        List<SortKey> order = intent.isCut() ? completed(intent, shapes.key(intent.table())) : intent.sortKeys();
        return new Answer.Rows(shapes.contents(intent.shape(), order, each), intent.offset(), limit);
    }

    /** A database may compute what rows are ordered by before it knows whether they match. */
    private void triedOrder(ReadIntent<?> intent) {
        List<Scope> all = Surroundings.of(meaning.matching(intent.table(), null), shapes.key(intent.table()));
        meaning.perhaps(perhaps -> new RowOrder<Scope>(intent.sortKeys(), perhaps::of).groups(all));
    }

    /** Of the rows that match, those of which what was computed over windows of all of them is as it is asked for. */
    private List<Scope> qualified(ReadIntent<?> intent, List<Row> matching) {
        List<Scope> all = Surroundings.of(matching, shapes.key(intent.table()));
        if (intent.qualify() != null) {
            shapes.tried(intent.shape(), intent.sortKeys(), all);
        }
        return all.stream()
                .filter(scope -> meaning.holds(intent.qualify(), scope))
                .toList();
    }

    private static List<SortKey> completed(ReadIntent<?> intent, List<SortKey> more) {
        return RowOrder.completed(intent.sortKeys(), more);
    }

    /** The first row of those that are equal in some values; the rest of the order is that of the rows that are left. */
    private List<List<List<@Nullable Object>>> firstOfEach(
            ReadIntent<?> intent, Rows.FirstOfEach first, List<Row> rows) {
        List<SortKey> order = completed(intent, shapes.key(intent.table()));
        Set<List<@Nullable Object>> seen = new HashSet<>();
        List<Scope> kept = new ArrayList<>();
        for (List<Scope> equal :
                byRow(order).groups(rows.stream().map(Scope::of).toList())) {
            for (Scope scope : equal) {
                List<@Nullable Object> key = new ArrayList<>();
                first.keys().forEach(value -> key.add(defined(meaning.of(value, scope))));
                if (seen.add(key)) {
                    kept.add(scope);
                }
            }
        }
        boolean ordered = intent.isCut() || !intent.orderBy().isEmpty();
        return shapes.contents(intent.shape(), ordered ? order : List.of(), kept);
    }

    private RowOrder<Scope> byRow(List<SortKey> order) {
        return new RowOrder<>(order, meaning::of);
    }

    /** Results of distinct or combined queries, which are ordered by what is selected. */
    private List<List<List<@Nullable Object>>> results(ReadIntent<?> intent) {
        List<Expr> selected = selected(intent.shape());
        List<SortKey> all = selected.stream()
                .map(expr -> new SortKey(expr, false, SortKey.Nulls.LAST))
                .toList();
        List<SortKey> order = intent.isCut() ? completed(intent, all) : intent.sortKeys();
        return new RowOrder<List<@Nullable Object>>(
                        order, (expr, result) -> result.get(SelectedPlace.of(expr, selected)))
                .groups(unordered(intent));
    }

    private List<List<@Nullable Object>> unordered(ReadIntent<?> intent) {
        if (intent.rows() instanceof Rows.Combined combined) {
            return Combining.results(
                    combined.operator(),
                    combined.members().stream().map(this::member).toList());
        }
        List<List<@Nullable Object>> contents = contents(intent, matching(intent));
        return intent.rows() instanceof Rows.Distinct ? Combining.distinct(contents) : contents;
    }

    private List<List<@Nullable Object>> contents(ReadIntent<?> intent, List<Row> rows) {
        List<List<@Nullable Object>> contents = new ArrayList<>();
        rows.forEach(row -> contents.add(shapes.content(intent.shape(), Scope.of(row))));
        return contents;
    }

    /** One of several queries, which a database need not run if the others decide. */
    private List<List<@Nullable Object>> member(ReadIntent<?> intent) {
        if (intent.isCut()) {
            throw new UnsupportedOperationException("The evaluator does not know combined queries of which one is cut");
        }
        if (intent.rows() instanceof Rows.Each) {
            return contents(intent, perhapsMatching(intent));
        }
        return unordered(intent);
    }

    private static List<Expr> selected(Shape<?> shape) {
        if (shape instanceof Shape.Value<?> value) {
            return List.of(value.expr());
        } else if (shape instanceof Shape.Combined<?> combined) {
            return combined.parts().stream()
                    .flatMap(part -> selected(part).stream())
                    .toList();
        }
        throw new UnsupportedOperationException("The evaluator does not know results of " + shape);
    }

    private List<List<List<@Nullable Object>>> grouped(ReadIntent<?> intent, Rows.Groups groups, List<Row> rows) {
        Map<List<@Nullable Object>, List<Row>> byKey = new LinkedHashMap<>();
        if (groups.keys().isEmpty()) {
            byKey.put(List.of(), new ArrayList<>());
        }
        for (Row row : rows) {
            List<@Nullable Object> key = new ArrayList<>();
            groups.values().forEach(value -> key.add(defined(meaning.of(value, Scope.of(row)))));
            byKey.computeIfAbsent(key, none -> new ArrayList<>()).add(row);
        }
        List<Scope> scopes = byKey.values().stream().map(Scope::of).toList();
        shapes.tried(intent.shape(), intent.sortKeys(), scopes);
        List<Scope> matching = intent.limit() == null
                ? having(groups, scopes, meaning)
                : meaning.perhaps(perhaps -> having(groups, scopes, perhaps));
        List<SortKey> order = intent.isCut() ? completed(intent, groups.keys()) : intent.sortKeys();
        return shapes.contents(intent.shape(), order, matching);
    }

    private static List<Scope> having(Rows.Groups groups, List<Scope> scopes, Meaning meaning) {
        return scopes.stream()
                .filter(scope -> meaning.holds(groups.having(), scope))
                .toList();
    }

    private @Nullable Object defined(@Nullable Object value) {
        if (value instanceof Undefined) {
            failures.must(ValueOutOfRangeException.class);
        }
        return value;
    }
}
