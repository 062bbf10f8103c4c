package dev.cormorant.testkit.random;

import dev.cormorant.expression.Expression;
import dev.cormorant.expression.Order;
import dev.cormorant.expression.Predicate;
import dev.cormorant.expression.Shape;
import dev.cormorant.ir.Bind;
import dev.cormorant.ir.Excluded;
import dev.cormorant.ir.Expr;
import dev.cormorant.ir.Truth;
import dev.cormorant.schema.Column;
import dev.cormorant.schema.RelatedSlices;
import dev.cormorant.schema.Schema;
import dev.cormorant.schema.SchemaTable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Draws statements on one table. */
final class RandomSteps<S extends RandomTable<S>> {
    private static final int DEPTH = 2;

    private final Dice dice;
    private final GivenValues given;
    private final RandomExpressions<S> expressions;
    private final RandomGroups<S> groups;
    private final RandomRelated<S> related;
    private final RandomWindows<S> windows;
    private final S table;
    private final SchemaTable described;

    RandomSteps(Dice dice, RandomValues values, GivenValues given, S table, Schema schema) {
        this.dice = dice;
        this.given = given;
        this.expressions = new RandomExpressions<>(dice, values, table);
        this.related = new RandomRelated<>(dice, values, table);
        this.windows = new RandomWindows<>(dice, expressions, table.draft().hasKey());
        this.groups = new RandomGroups<>(dice, expressions, related, table);
        this.table = table;
        this.described = schema.table(table);
    }

    Step step() {
        return switch (dice.below(17)) {
            case 16 -> slices();
            case 15 -> load();
            case 0, 1 -> insert();
            case 2 -> update();
            case 3 -> delete();
            case 4, 5 -> upsert();
            case 6 -> groups.step(where());
            case 7 -> pages();
            case 8, 9 -> results();
            case 10 -> firstOfEach();
            default -> read();
        };
    }

    /** A statement that changes nothing. */
    Step reading() {
        return switch (dice.below(10)) {
            case 9 -> slices();
            case 8 -> load();
            case 0 -> groups.step(where());
            case 1 -> pages();
            case 2 -> results();
            case 3 -> firstOfEach();
            default -> read();
        };
    }

    /** An insert of few rows: one whose key leads nowhere takes the others with it. */
    InsertStep<S> few() {
        return insert(dice.between(1, 2));
    }

    private InsertStep<S> insert() {
        return insert(dice.oneIn(10) ? dice.between(10, 40) : dice.between(1, 4));
    }

    private InsertStep<S> insert(int rows) {
        return new InsertStep<>(table, dice.several(rows, this::row), dice.oneIn(2));
    }

    private GivenRow row() {
        Map<Integer, @Nullable Object> values = new LinkedHashMap<>();
        for (int i = 0; i < table.columns().size(); i++) {
            Column<S, ?> column = table.columns().get(i);
            boolean present = !column.isIdentity()
                    && (!(column.isNullable() || column.initial().isPresent()) || !dice.oneIn(3));
            if (present) {
                boolean none = column.isNullable() && dice.oneIn(4);
                values.put(i, none ? null : given.of(column));
            }
        }
        table.morphDraft().ifPresent(morph -> completeMorph(morph, values));
        return new GivenRow(values);
    }

    /** A row leads somewhere or nowhere: both columns of its morph have a value, or none. */
    private void completeMorph(MorphDraft morph, Map<Integer, @Nullable Object> values) {
        int type = table.columns().indexOf(table.field(morph.type()));
        int key = table.columns().indexOf(table.field(morph.key()));
        if (values.get(type) == null || values.get(key) == null) {
            values.remove(type);
            values.remove(key);
        }
    }

    ReadStep<S> read() {
        boolean aggregated = dice.oneIn(12);
        List<Shape<?>> select = aggregated
                ? dice.several(dice.between(1, 2), () -> value(groups.aggregate()))
                : dice.oneIn(2) ? List.of() : dice.several(dice.between(1, 3), this::selected);
        List<Order<?>> order = aggregated ? List.of() : dice.several(dice.below(3), this::rankedOrder);
        boolean single = select.isEmpty() && dice.oneIn(4);
        ReadStep.Terminal terminal = single
                ? dice.pick(List.of(ReadStep.Terminal.FIND_FIRST, ReadStep.Terminal.FIND_ONE))
                : aggregated
                        ? ReadStep.Terminal.LIST
                        : dice.pick(List.of(
                                ReadStep.Terminal.LIST,
                                ReadStep.Terminal.LIST,
                                ReadStep.Terminal.LIST,
                                ReadStep.Terminal.STREAM,
                                ReadStep.Terminal.COUNT,
                                ReadStep.Terminal.EXISTS));
        return new ReadStep<>(
                table,
                aggregated ? where() : ranked(),
                order,
                dice.oneIn(4) ? (long) dice.below(5) : null,
                dice.oneIn(6) ? (long) dice.below(4) : null,
                select,
                terminal);
    }

    private Shape<?> selected() {
        if (dice.oneIn(8)) {
            return value(windows.value());
        } else if (!related.isEmpty() && dice.oneIn(2)) {
            return dice.oneIn(5) ? table.shape() : related.shape(dice.below(4));
        }
        return value(expressions.expression(expressions.column(), 1));
    }

    private Order<S> anyOrder() {
        return related.isEmpty() || !dice.oneIn(4) ? expressions.order() : expressions.order(related.value());
    }

    private Order<S> rankedOrder() {
        return dice.oneIn(8) ? expressions.order(windows.value()) : anyOrder();
    }

    /** An order of pages, whose places are conditions too. */
    private Order<S> pageOrder() {
        return table.sight().isLimited() ? expressions.order(expressions.orderedColumn()) : anyOrder();
    }

    /** All rows piece by piece, which needs a key. */
    private Step pages() {
        if (described.primaryKey().isEmpty()) {
            return read();
        }
        return new PagesStep<>(
                table,
                ranked(),
                dice.several(dice.below(3), this::pageOrder),
                dice.between(1, 4),
                dice.pick(List.of(PagesStep.Way.values())));
    }

    /** Rows with what relations lead to from them, in the same query or later. */
    private Step load() {
        return related.isEmpty()
                ? read()
                : new LoadStep<>(table, ranked(), related.loadables().several(2), dice.oneIn(2));
    }

    /** What a relation leads to slice by slice, which needs keys. */
    private Step slices() {
        Optional<RelatedSlices<S, ?, ?>> slices = related.forms().slices(1);
        return slices.isPresent() ? slices(slices.get()) : load();
    }

    private <V> SlicesStep<S, V> slices(RelatedSlices<S, ?, V> slices) {
        return new SlicesStep<>(table, where(), slices, dice.oneIn(2));
    }

    /** Results that are distinct, or of several queries. */
    private ResultsStep<S> results() {
        ResultsStep.Way way = dice.pick(List.of(ResultsStep.Way.values()));
        int queries = way == ResultsStep.Way.DISTINCT ? 1 : way.isChained() ? dice.between(2, 3) : 2;
        List<Expression<S, ?>> select = dice.several(dice.between(1, 3), expressions::ordered);
        return new ResultsStep<>(
                table,
                way,
                dice.several(queries, () -> condition().node()),
                select,
                dice.several(dice.below(3), () -> expressions.order(dice.<Expression<S, ?>>pick(select))),
                dice.oneIn(3) ? (long) dice.below(5) : null,
                dice.oneIn(5));
    }

    /** The first rows of groups, of which only a key tells which is first. */
    private Step firstOfEach() {
        if (described.primaryKey().isEmpty()) {
            return results();
        }
        return new FirstOfEachStep<>(
                table,
                where(),
                dice.several(dice.between(1, 2), expressions::ordered),
                dice.several(dice.below(3), this::anyOrder),
                dice.oneIn(3) ? (long) dice.below(5) : null);
    }

    static <T> Shape.Value<T> value(Expression<?, T> expression) {
        return new Shape.Value<>(expression.node(), expression.type(), expression.label());
    }

    /** A condition, or none; one that always holds is refused by writes. */
    private @Nullable Expr where() {
        return where(condition());
    }

    /** A condition, perhaps on what the other rows that match say of a row, or none. */
    private @Nullable Expr ranked() {
        if (!dice.oneIn(6)) {
            return where();
        }
        Predicate<S> windowed = windows.condition();
        return (dice.oneIn(2) ? windowed : Predicate.allOf(List.of(condition(), windowed))).node();
    }

    private @Nullable Expr where(Predicate<S> condition) {
        return dice.oneIn(4) || condition.node() == Truth.TRUE ? null : condition.node();
    }

    /**
     * A condition on values, or by relations. Where a filter hides rows, a database may compute the rest of a condition for them,
     * and fail; so nothing is computed there.
     */
    private Predicate<S> condition() {
        boolean computed = !table.sight().isLimited() && dice.oneIn(2);
        return computed ? expressions.condition(DEPTH) : related.any(DEPTH);
    }

    private UpdateStep<S> update() {
        return new UpdateStep<>(table, assignments(false), chosen(), dice.oneIn(2));
    }

    private DeleteStep<S> delete() {
        return new DeleteStep<>(table, chosen(), dice.oneIn(2));
    }

    /** The rows of a write; they can be cut if a key tells which are the first. */
    private Chosen<S> chosen() {
        boolean cut = described.primaryKey().isPresent() && dice.oneIn(3);
        return new Chosen<>(
                where(),
                cut ? dice.several(dice.below(3), this::anyOrder) : List.of(),
                cut ? (long) dice.below(4) : null);
    }

    private Step upsert() {
        List<List<Column<S, ?>>> targets = targets();
        if (targets.isEmpty()) {
            return insert();
        }
        List<Column<S, ?>> target = dice.pick(targets);
        List<GivenRow> rows = dice.several(dice.between(1, 3), () -> completed(row(), target));
        return new UpsertStep<>(
                table,
                rows,
                target,
                dice.oneIn(3),
                dice.oneIn(4) ? List.of() : assignments(true),
                dice.oneIn(3) ? where(expressions.condition(DEPTH)) : null,
                dice.pick(List.of(UpsertStep.Terminal.values())));
    }

    private GivenRow completed(GivenRow row, List<Column<S, ?>> target) {
        Map<Integer, @Nullable Object> values = new LinkedHashMap<>(row.values());
        for (Column<S, ?> column : target) {
            values.computeIfAbsent(table.columns().indexOf(column), position -> given.of(column));
        }
        return new GivenRow(values);
    }

    @SuppressWarnings("unchecked") // the keys of a table are made of its columns
    private List<List<Column<S, ?>>> targets() {
        List<List<Column<S, ?>>> targets = new ArrayList<>();
        described.primaryKey().ifPresent(key -> targets.add((List<Column<S, ?>>) (List<?>) key.columns()));
        described.uniqueKeys().forEach(key -> targets.add((List<Column<S, ?>>) (List<?>) key.columns()));
        targets.removeIf(columns -> columns.stream().anyMatch(Column::isIdentity));
        return targets;
    }

    private List<GivenAssignment<S, ?>> assignments(boolean upsert) {
        List<Column<S, ?>> columns = new ArrayList<>();
        for (Column<S, ?> column : dice.several(dice.between(1, 3), expressions::column)) {
            boolean key = described
                    .primaryKey()
                    .filter(primary -> primary.columns().contains(column))
                    .isPresent();
            boolean settable = !column.isIdentity() && !isOfMorph(column);
            if (!columns.contains(column) && settable && !(key && (upsert || dice.oneIn(2)))) {
                columns.add(column);
            }
        }
        if (columns.isEmpty()) {
            table.columns().stream()
                    .filter(column -> column.field().startsWith("c"))
                    .findFirst()
                    .ifPresent(columns::add);
        }
        List<GivenAssignment<S, ?>> assignments = new ArrayList<>();
        columns.forEach(column -> assignments.add(assignment(column, upsert)));
        return List.copyOf(assignments);
    }

    /** Both columns of a morph are only set together. */
    private boolean isOfMorph(Column<S, ?> column) {
        return table.morphDraft()
                .filter(morph -> List.of(morph.type(), morph.key()).contains(column.field()))
                .isPresent();
    }

    private <T> GivenAssignment<S, T> assignment(Column<S, T> column, boolean upsert) {
        if (column.isNullable() && dice.oneIn(6)) {
            return new GivenAssignment<>(column, new Bind(column.type(), null));
        } else if (column.field().equals(TableDraft.WORDS)) {
            return new GivenAssignment<>(column, new Bind(column.type(), given.of(column)));
        } else if (upsert && dice.oneIn(2)) {
            return new GivenAssignment<>(column, new Excluded(column));
        }
        return new GivenAssignment<>(
                column,
                dice.oneIn(2)
                        ? new Bind(column.type(), expressions.value(column.type()))
                        : expressions.expression(column, 1).node());
    }
}
