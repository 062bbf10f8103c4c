package dev.cormorant.testkit.random;

import dev.cormorant.expression.Predicate;
import dev.cormorant.expression.Selection;
import dev.cormorant.schema.Ancestors;
import dev.cormorant.schema.Column;
import dev.cormorant.schema.RelatedForm;
import dev.cormorant.schema.RelatedRows;
import dev.cormorant.schema.RelatedSlices;
import dev.cormorant.schema.RelatedTree;
import dev.cormorant.schema.Relation;
import dev.cormorant.schema.TableLike;
import dev.cormorant.schema.ToManyRelation;
import dev.cormorant.schema.ToOneRelation;
import java.util.List;
import java.util.Optional;

/** Draws what relations lead to in a form of its own, which is neither a row nor a list: a tree, the rows above, slices. */
final class RandomForms<S extends TableLike<S, RandomRow>> {
    private static final List<Integer> SIZES = List.of(1, 1, 2, 3);

    private final Dice dice;
    private final S table;
    private final RandomRelated<S> related;

    RandomForms(Dice dice, S table, RandomRelated<S> related) {
        this.dice = dice;
        this.table = table;
        this.related = related;
    }

    /** A form with something of each row, if a relation has one. */
    Optional<RelatedForm<S, ?>> selecting(int depth) {
        return any(depth, false);
    }

    /** A form that can be loaded for rows that were read before: a tree begins with what such a row holds. */
    Optional<RelatedForm<S, ?>> loadable(int depth) {
        return any(depth, true);
    }

    /** Slices with something of each row, if a relation leads to rows that can be found again. */
    Optional<RelatedSlices<S, ?, ?>> slices(int depth) {
        List<ToManyRelation<S, ?, RandomRow>> relations = sliced();
        return relations.isEmpty() ? Optional.empty() : Optional.of(slices(dice.pick(relations), depth));
    }

    private Optional<RelatedForm<S, ?>> any(int depth, boolean held) {
        List<Relation<S, ?, RandomRow>> steps = steps();
        return !steps.isEmpty() && dice.oneIn(2)
                ? Optional.of(stepwise(dice.pick(steps), Math.min(depth, 1), held))
                : slices(depth).map(slices -> slices);
    }

    /** The relations that lead from row to row of the table. */
    @SuppressWarnings("unchecked") // the tables of a program are random
    private List<Relation<S, ?, RandomRow>> steps() {
        return table.relations().stream()
                .<Relation<S, ?, RandomRow>>map(relation -> (Relation<S, ?, RandomRow>) relation)
                .filter(relation -> relation.target() == table && isTold(relation))
                .toList();
    }

    /** Whether the columns by which a relation steps from row to row tell the rows from each other. */
    @SuppressWarnings("unchecked") // the tables of a program are random
    private boolean isTold(Relation<S, ?, RandomRow> relation) {
        List<String> fields = (relation.isMany() ? relation.sourceColumns() : relation.targetColumns())
                .stream().map(column -> ((Column<?, ?>) column).field()).toList();
        return ((RandomTable<?>) (Object) table).draft().uniqueFields().contains(fields);
    }

    /** The relations of which each row on the way has a key, so that a place among the rows can be found again. */
    @SuppressWarnings("unchecked") // the tables of a program are random
    private List<ToManyRelation<S, ?, RandomRow>> sliced() {
        return table.relations().stream()
                .filter(relation -> relation.isMany()
                        && relation.links().stream()
                                .allMatch(link ->
                                        ((RandomTable<?>) link.table()).draft().hasKey()))
                .<ToManyRelation<S, ?, RandomRow>>map(relation -> (ToManyRelation<S, ?, RandomRow>) relation)
                .toList();
    }

    /** What a relation of the table to itself leads to from row to row. */
    @SuppressWarnings("unchecked") // the relation leads to its own table
    private RelatedForm<S, ?> stepwise(Relation<S, ?, RandomRow> relation, int depth, boolean held) {
        int levels = dice.between(0, 3);
        boolean deep = dice.oneIn(3);
        boolean cut = dice.oneIn(2);
        Predicate<S> condition = dice.oneIn(2) ? Predicate.allOf(List.of()) : related.any(1);
        if (relation instanceof ToManyRelation<S, ?, RandomRow> many) {
            RelatedTree<S, RandomRow> tree = table.tree((ToManyRelation<S, S, RandomRow>) many)
                    .where(condition)
                    .orderBy(related.orders());
            tree = deep ? tree : tree.depth(levels);
            Selection<S, ?> element = held ? related.held(depth) : related.selection(depth);
            return (cut ? tree.cutCycles() : tree).select(element);
        }
        Ancestors<S, RandomRow> above =
                table.ancestors((ToOneRelation<S, S, RandomRow>) relation).where(condition);
        above = deep ? above : above.depth(levels);
        return (cut ? above.cutCycles() : above).select(related.selection(depth));
    }

    private <X extends TableLike<X, RandomRow>> RelatedSlices<S, X, ?> slices(
            ToManyRelation<S, X, RandomRow> relation, int depth) {
        RandomRelated<X> target = related.at(relation);
        RelatedRows<S, X, RandomRow> rows = relation.orderBy(target.orders());
        Selection<X, ?> element = target.selection(depth);
        return (dice.oneIn(2) ? rows : rows.where(target.any(1)))
                .slice(dice.pick(SIZES))
                .select(element);
    }
}
