package dev.cormorant.testkit.random;

import dev.cormorant.expression.Expression;
import dev.cormorant.expression.Order;
import dev.cormorant.expression.Shape;
import dev.cormorant.schema.RelatedSlices;
import dev.cormorant.schema.Schema;
import dev.cormorant.schema.SchemaTable;
import java.util.List;
import java.util.Optional;

/** Draws statements on one table. */
final class RandomSteps<S extends RandomTable<S>> {
    private final Dice dice;
    private final RandomExpressions<S> expressions;
    private final RandomGroups<S> groups;
    private final RandomRelated<S> related;
    private final RandomWindows<S> windows;
    private final RandomChoices<S> choices;
    private final RandomWrites<S> writes;
    private final S table;
    private final SchemaTable described;

    RandomSteps(Dice dice, RandomValues values, GivenValues given, S table, Schema schema) {
        this.dice = dice;
        this.expressions = new RandomExpressions<>(dice, values, table);
        this.related = new RandomRelated<>(dice, values, table);
        this.windows = new RandomWindows<>(dice, expressions, table.draft().hasKey());
        this.groups = new RandomGroups<>(dice, expressions, related, table);
        this.choices = new RandomChoices<>(dice, table, expressions, related, windows);
        this.table = table;
        this.described = schema.table(table);
        this.writes = new RandomWrites<>(dice, given, expressions, choices, related, table, described);
    }

    Step step() {
        return switch (dice.below(19)) {
            case 18 -> writes.deleteAll();
            case 17 -> writes.updateAll();
            case 16 -> slices();
            case 15 -> load();
            case 0, 1 -> writes.insert();
            case 2 -> writes.update();
            case 3 -> writes.delete();
            case 4, 5 -> writes.upsert();
            case 6 -> groups.step(choices.where());
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
            case 0 -> groups.step(choices.where());
            case 1 -> pages();
            case 2 -> results();
            case 3 -> firstOfEach();
            default -> read();
        };
    }

    /** An insert of few rows: one whose key leads nowhere takes the others with it. */
    InsertStep<S> few() {
        return writes.few();
    }

    private ReadStep<S> read() {
        boolean aggregated = dice.oneIn(12);
        List<Shape<?>> select = aggregated
                ? dice.several(dice.between(1, 2), () -> value(groups.aggregate()))
                : dice.oneIn(2) ? List.of() : dice.several(dice.between(1, 3), this::selected);
        List<Order<?>> order = aggregated ? List.of() : dice.several(dice.below(3), choices::rankedOrder);
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
                aggregated ? choices.where() : choices.ranked(),
                order,
                dice.oneIn(4) ? (long) dice.below(5) : null,
                dice.oneIn(6) ? (long) dice.below(4) : null,
                select,
                terminal);
    }

    private Shape<?> selected() {
        if (table.variantSelection().isPresent() && dice.oneIn(4)) {
            return table.variantSelection().orElseThrow().shape();
        } else if (dice.oneIn(8)) {
            return value(windows.value());
        } else if (!related.isEmpty() && dice.oneIn(2)) {
            return dice.oneIn(5) ? table.shape() : related.shape(dice.below(4));
        }
        return value(expressions.expression(expressions.column(), 1));
    }

    /** All rows piece by piece, which needs a key. */
    private Step pages() {
        if (described.primaryKey().isEmpty()) {
            return read();
        }
        return new PagesStep<>(
                table,
                choices.ranked(),
                dice.several(dice.below(3), choices::pageOrder),
                dice.between(1, 4),
                dice.pick(List.of(PagesStep.Way.values())));
    }

    /** Rows with what relations lead to from them, in the same query or later. */
    private Step load() {
        return related.isEmpty()
                ? read()
                : new LoadStep<>(table, choices.ranked(), related.loadables().several(2), dice.oneIn(2));
    }

    /** What a relation leads to slice by slice, which needs keys. */
    private Step slices() {
        Optional<RelatedSlices<S, ?, ?>> slices = related.forms().slices(1);
        return slices.isPresent() ? slices(slices.get()) : load();
    }

    private <V> SlicesStep<S, V> slices(RelatedSlices<S, ?, V> slices) {
        return new SlicesStep<>(table, choices.where(), slices, dice.oneIn(2));
    }

    /** Results that are distinct, or of several queries. */
    private ResultsStep<S> results() {
        ResultsStep.Way way = dice.pick(List.of(ResultsStep.Way.values()));
        int queries = way == ResultsStep.Way.DISTINCT ? 1 : way.isChained() ? dice.between(2, 3) : 2;
        List<Expression<S, ?>> select = dice.several(dice.between(1, 3), expressions::ordered);
        return new ResultsStep<>(
                table,
                way,
                dice.several(queries, () -> choices.condition().node()),
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
                choices.where(),
                dice.several(dice.between(1, 2), expressions::ordered),
                dice.several(dice.below(3), choices::order),
                dice.oneIn(3) ? (long) dice.below(5) : null);
    }

    static <T> Shape.Value<T> value(Expression<?, T> expression) {
        return new Shape.Value<>(expression.node(), expression.type(), expression.label());
    }
}
