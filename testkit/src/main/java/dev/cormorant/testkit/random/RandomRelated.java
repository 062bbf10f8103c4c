package dev.cormorant.testkit.random;

import dev.cormorant.expression.Expression;
import dev.cormorant.expression.Order;
import dev.cormorant.expression.Predicate;
import dev.cormorant.expression.Selection;
import dev.cormorant.expression.Shape;
import dev.cormorant.schema.Column;
import dev.cormorant.schema.Loadable;
import dev.cormorant.schema.MorphRelation;
import dev.cormorant.schema.On;
import dev.cormorant.schema.RelatedForm;
import dev.cormorant.schema.RelatedRows;
import dev.cormorant.schema.Relation;
import dev.cormorant.schema.RelationDeclarations;
import dev.cormorant.schema.TableLike;
import dev.cormorant.schema.ToManyRelation;
import dev.cormorant.schema.ToOneRelation;
import dev.cormorant.testkit.evaluator.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Draws what related rows say of a row, and what is loaded of them. Related rows are only compared: what cannot be computed
 * for a row that nobody asked for fails on one database and not on another.
 */
final class RandomRelated<S extends TableLike<S, RandomRow>> {
    private final Dice dice;
    private final RandomValues values;
    private final S table;
    private final RandomExpressions<S> expressions;
    private final RandomWindows<S> windows;

    RandomRelated(Dice dice, RandomValues values, S table) {
        this.dice = dice;
        this.values = values;
        this.table = table;
        this.expressions = new RandomExpressions<>(dice, values, table);
        // A row may be in a list twice, and then nothing tells which of both has the smaller number.
        this.windows = new RandomWindows<>(dice, expressions, false);
    }

    boolean isEmpty() {
        return table.relations().isEmpty();
    }

    RandomForms<S> forms() {
        return new RandomForms<>(dice, table, this);
    }

    RandomLoadables<S> loadables() {
        return new RandomLoadables<>(dice, this);
    }

    /** A condition by a relation, or by one of its rows' relations, and so on. */
    Predicate<S> condition(int depth) {
        Optional<MorphDraft> morph = unfiltered();
        return morph.isPresent() && dice.oneIn(4) ? condition(morph.get(), depth) : condition(pick(), depth);
    }

    /** What is loaded: a row, a list, a value or a number, of rows that have the same. */
    Shape<?> shape(int depth) {
        Optional<MorphDraft> morph = unfiltered();
        if (morph.isPresent() && dice.oneIn(3)) {
            return morph(morph.get(), depth);
        }
        Optional<RelatedForm<S, ?>> form = dice.oneIn(4) ? forms().selecting(depth) : Optional.empty();
        return form.isPresent() ? form.get().shape() : shape(pick(), depth);
    }

    /** A value of a related row, or the number of them. */
    Expression<S, ?> value() {
        return value(pick());
    }

    /** Any of the relations of the table. */
    @SuppressWarnings("unchecked") // the tables of a program are random
    Relation<S, ?, RandomRow> pick() {
        return (Relation<S, ?, RandomRow>) dice.pick(table.relations());
    }

    /** The same for the rows that a relation leads to. */
    <X extends TableLike<X, RandomRow>> RandomRelated<X> at(Relation<S, X, RandomRow> relation) {
        return new RandomRelated<>(dice, values, relation.target());
    }

    private <X extends TableLike<X, RandomRow>> Predicate<S> condition(Relation<S, X, RandomRow> relation, int depth) {
        Predicate<X> related = at(relation).any(depth);
        if (relation instanceof ToManyRelation<S, X, RandomRow> many) {
            return switch (dice.below(10)) {
                case 9 -> expressions.compared(value(relation));
                case 0 -> many.isEmpty();
                case 1 -> many.isNotEmpty();
                case 2, 3 -> many.none(related);
                case 4 -> many.every(related);
                case 5 -> many.where(related).count().gte((long) dice.below(3));
                case 6 ->
                    many.some(related)
                            .and(many.where(at(relation).plain()).exists().eq(dice.oneIn(2)));
                default -> many.some(related);
            };
        }
        ToOneRelation<S, X, RandomRow> one = (ToOneRelation<S, X, RandomRow>) relation;
        return switch (dice.below(6)) {
            case 5 -> expressions.compared(value(relation));
            case 0 -> one.hasNot(related);
            case 1 -> presence(one);
            case 2 -> value(relation).isNull();
            default -> one.has(related);
        };
    }

    @SuppressWarnings("unchecked") // the tables of a program are random
    private <X extends RandomTable<X>> Predicate<S> condition(MorphDraft draft, int depth) {
        MorphRelation<S> morph = (MorphRelation<S>) random().morph().orElseThrow();
        X target = (X) dice.pick(draft.targets()).table();
        return dice.oneIn(3)
                ? morph.is(target)
                : morph.has(target, new RandomRelated<>(dice, values, target).any(depth));
    }

    private Predicate<S> presence(ToOneRelation<S, ?, RandomRow> relation) {
        if (relation instanceof RelationDeclarations<S>.Maybe<?, ?> maybe) {
            return dice.oneIn(2) ? maybe.isPresent() : maybe.isAbsent();
        }
        return value(relation).isNotNull();
    }

    /** What the row of one of several tables becomes, with the name of its table. */
    @SuppressWarnings("unchecked") // there are no generic arrays
    private Shape<?> morph(MorphDraft draft, int depth) {
        MorphRelation<S> morph = (MorphRelation<S>) random().morph().orElseThrow();
        return morph.<Named>select(draft.targets().stream()
                        .<On<Named>>map(target -> on(target.table(), target.name(), depth))
                        .<On<Named>>toArray(On[]::new))
                .shape();
    }

    @SuppressWarnings("unchecked") // the tables of a program are random
    private <X extends RandomTable<X>> On<Named> on(RandomTable<?> target, String name, int depth) {
        X table = (X) target;
        Shape<?> shape =
                new RandomRelated<>(dice, values, table).selection(depth).shape();
        return On.on(table, () -> Named.shape(name, shape));
    }

    /** The morph of the table, if all rows that it leads to are in sight: it has no filter. */
    private Optional<MorphDraft> unfiltered() {
        return random().morphDraft()
                .filter(draft -> draft.targets().stream()
                        .noneMatch(target -> target.table().sight().isLimited()));
    }

    /** A condition on the row itself, or by its relations. */
    Predicate<S> any(int depth) {
        return depth == 0 || isEmpty() || dice.oneIn(2) ? plain() : condition(depth - 1);
    }

    @SuppressWarnings("unchecked") // the tables of a program are random
    private Predicate<S> plain() {
        if (random().draft().isSearched() && dice.oneIn(4)) {
            return (Predicate<S>) random().search(values.search());
        }
        Predicate<S> condition = expressions.condition(0);
        return switch (dice.below(5)) {
            case 0 -> Predicate.not(condition);
            case 1 -> Predicate.allOf(List.of(condition, expressions.condition(0)));
            case 2 -> Predicate.anyOf(List.of(condition, expressions.condition(0)));
            default -> condition;
        };
    }

    private <X extends TableLike<X, RandomRow>> Expression<S, ?> value(Relation<S, X, RandomRow> relation) {
        if (relation instanceof ToManyRelation<S, X, RandomRow> many) {
            return aggregate(
                    dice.oneIn(2) ? many.rows() : many.where(at(relation).any(1)), at(relation).expressions);
        }
        RandomRelated<X> related = at(relation);
        Expression<X, ?> end =
                related.isEmpty() || !dice.oneIn(3) ? related.expressions.orderedColumn() : related.value();
        return value((ToOneRelation<S, X, RandomRow>) relation, end);
    }

    private <X extends TableLike<X, RandomRow>, T> Expression<S, T> value(
            ToOneRelation<S, X, RandomRow> relation, Expression<X, T> end) {
        return dice.oneIn(4) ? relation.where(at(relation).any(1)).get(target -> end) : plain(relation, end);
    }

    private static <S extends TableLike<S, RandomRow>, X extends TableLike<X, RandomRow>, T> Expression<S, T> plain(
            ToOneRelation<S, X, RandomRow> relation, Expression<X, T> end) {
        return relation.get(target -> end);
    }

    /** A value of one related row, if there is a relation to one that needs nothing but keys; groups have no values of queries. */
    @SuppressWarnings("unchecked") // the tables of a program are random
    Optional<Expression<S, ?>> path() {
        List<Relation<S, ?, RandomRow>> one = table.relations().stream()
                .filter(relation -> !relation.isMany()
                        && relation.links().stream().allMatch(link -> link.where() == null && link.first() == null))
                .<Relation<S, ?, RandomRow>>map(relation -> (Relation<S, ?, RandomRow>) relation)
                .toList();
        return one.isEmpty() ? Optional.empty() : Optional.of(path(dice.pick(one)));
    }

    private <X extends TableLike<X, RandomRow>> Expression<S, ?> path(Relation<S, X, RandomRow> relation) {
        return plain(
                (ToOneRelation<S, X, RandomRow>) relation,
                at(relation).expressions.orderedColumn());
    }

    /** One value of several rows; sums are left out, which may be too large to be compared. */
    private <X extends TableLike<X, RandomRow>> Expression<S, ?> aggregate(
            RelatedRows<S, X, RandomRow> rows, RandomExpressions<X> related) {
        List<Column<X, ?>> ranked = related.aggregable();
        if (ranked.isEmpty() || dice.oneIn(2)) {
            return rows.count();
        }
        Column<X, ?> column = dice.pick(ranked);
        return switch (dice.below(4)) {
            case 0 -> rows.min(column);
            case 1 -> rows.max(column);
            case 2 -> rows.countDistinct(column);
            default -> rows.exists();
        };
    }

    private <X extends TableLike<X, RandomRow>> Shape<?> shape(Relation<S, X, RandomRow> relation, int depth) {
        if (dice.oneIn(4)) {
            return RandomSteps.value(value(relation));
        }
        Selection<X, ?> selection = at(relation).selection(depth);
        if (relation instanceof ToManyRelation<S, X, RandomRow> many) {
            Selection<X, ?> element = dice.oneIn(6) ? at(relation).among(selection) : selection;
            return isOverLink(relation) && dice.oneIn(2)
                    ? withLink(rows(many), element).shape()
                    : rows(many).select(element).shape();
        }
        ToOneRelation<S, X, RandomRow> one = (ToOneRelation<S, X, RandomRow>) relation;
        return dice.oneIn(4)
                ? one.where(at(relation).any(1)).select(selection).shape()
                : one.select(selection).shape();
    }

    /** Whether rows of one table link those of two others. */
    private static boolean isOverLink(Relation<?, ?, ?> relation) {
        return relation.links().size() == 2;
    }

    /** Something of each row, and of the row that links it. */
    @SuppressWarnings("unchecked") // the tables of a program are random
    private <X extends TableLike<X, RandomRow>, J extends RandomTable<J>> Selection<S, ?> withLink(
            RelatedRows<S, X, RandomRow> rows, Selection<X, ?> element) {
        J between = (J) rows.relation().links().get(0).table();
        Selection<J, ?> link = new RandomRelated<>(dice, values, between).selection(0);
        return rows.selectWithLink(element, link, Arrays::asList);
    }

    @SuppressWarnings("unchecked") // the tables of a program are random
    private RandomTable<?> random() {
        return (RandomTable<?>) (Object) table;
    }

    /** Some of the rows of a relation. */
    <X extends TableLike<X, RandomRow>> RelatedRows<S, X, RandomRow> rows(ToManyRelation<S, X, RandomRow> relation) {
        RandomRelated<X> related = at(relation);
        RelatedRows<S, X, RandomRow> rows = relation.orderBy(related.orders());
        rows = dice.oneIn(2) ? rows : rows.where(related.any(1));
        rows = dice.oneIn(8) ? rows.where(related.windows.condition()) : rows;
        rows = dice.oneIn(2) ? rows : rows.limit(dice.below(4));
        return dice.oneIn(4) ? rows.offset(dice.below(3)) : rows;
    }

    @SuppressWarnings("unchecked") // there are no generic arrays
    Order<S>[] orders() {
        return dice.several(dice.below(3), this::order).toArray(Order[]::new);
    }

    private Order<S> order() {
        return expressions.order(dice.oneIn(4) && !isEmpty() ? value() : expressions.orderedColumn());
    }

    /** The row, or parts of it and of what is related to it. */
    Selection<S, ?> selection(int depth) {
        return dice.oneIn(3) ? table : parts(() -> part(depth));
    }

    /** What a row holds that was read before: itself, or some of its columns; or all of it with what is related to it. */
    @SuppressWarnings("unchecked") // there are no generic arrays
    Selection<S, ?> held(int depth) {
        if (depth > 0 && !isEmpty() && dice.oneIn(3)) {
            return table.with(loadables().several(depth - 1).toArray(Loadable[]::new));
        }
        return dice.oneIn(2) ? table : parts(() -> RandomSteps.value(expressions.column()));
    }

    private Selection<S, Object> parts(Supplier<Shape<?>> each) {
        Shape<Object> parts = combined(dice.several(dice.between(1, 3), each));
        return () -> parts;
    }

    /** A selection, and where the row stands among the rows of its list. */
    private Selection<S, ?> among(Selection<S, ?> selection) {
        Shape<Object> both = combined(List.of(selection.shape(), RandomSteps.value(windows.value())));
        return () -> both;
    }

    private Shape<?> part(int depth) {
        Optional<? extends Selection<?, ?>> variants = random().variantSelection();
        if (variants.isPresent() && dice.oneIn(4)) {
            return variants.get().shape();
        }
        return depth == 0 || isEmpty() || dice.oneIn(3)
                ? dice.oneIn(3) ? table.shape() : RandomSteps.value(expressions.column())
                : shape(depth - 1);
    }

    /** Parts as a list of their results. */
    static Shape<Object> combined(List<Shape<?>> parts) {
        return new Shape.Combined<>(parts, results -> Arrays.asList(results.clone()));
    }
}
