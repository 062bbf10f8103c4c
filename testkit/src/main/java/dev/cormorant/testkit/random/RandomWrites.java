package dev.cormorant.testkit.random;

import dev.cormorant.ir.Bind;
import dev.cormorant.ir.Excluded;
import dev.cormorant.schema.Column;
import dev.cormorant.schema.SchemaTable;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Draws statements that write rows of one table. */
final class RandomWrites<S extends RandomTable<S>> {
    private final Dice dice;
    private final GivenValues given;
    private final RandomExpressions<S> expressions;
    private final RandomChoices<S> choices;
    private final RandomRelated<S> related;
    private final RandomRows<S> rows;
    private final S table;
    private final SchemaTable described;

    RandomWrites(
            Dice dice,
            GivenValues given,
            RandomExpressions<S> expressions,
            RandomChoices<S> choices,
            RandomRelated<S> related,
            S table,
            SchemaTable described) {
        this.dice = dice;
        this.given = given;
        this.expressions = expressions;
        this.choices = choices;
        this.related = related;
        this.rows = new RandomRows<>(dice, given, table);
        this.table = table;
        this.described = described;
    }

    /** An insert of few rows: one whose key leads nowhere takes the others with it. */
    InsertStep<S> few() {
        return insert(dice.between(1, 2), dice.oneIn(2) ? Returned.rows(table) : Returned.number(table));
    }

    InsertStep<S> insert() {
        return insert(dice.oneIn(10) ? dice.between(10, 40) : dice.between(1, 4), returnedOfNew());
    }

    private InsertStep<S> insert(int number, Returned<S> returned) {
        return new InsertStep<>(table, dice.several(number, rows::row), returned);
    }

    /** What is given back of rows: their number, all of them, or something of each; what is related to them needs a key. */
    private Returned<S> returned() {
        return returned(table.draft().hasKey() ? dice.between(1, 2) : 0);
    }

    /** The same of new rows: what leads to a key shows only when the database has made it. */
    private Returned<S> returnedOfNew() {
        return table.columns().stream().anyMatch(Column::isIdentity) ? returned(0) : returned();
    }

    private Returned<S> returned(int depth) {
        return dice.oneIn(3)
                ? new Returned<>(table, related.selection(depth).shape())
                : dice.oneIn(2) ? Returned.rows(table) : Returned.number(table);
    }

    UpdateStep<S> update() {
        List<GivenAssignment<S, ?>> assignments = assignments(false);
        boolean moved = assignments.stream().anyMatch(assignment -> isOfPrimaryKey(assignment.column()));
        return new UpdateStep<>(table, assignments, chosen(), moved ? returned(0) : returned());
    }

    DeleteStep<S> delete() {
        return new DeleteStep<>(table, chosen(), returned());
    }

    /** Changes of rows by one of the keys of the table. */
    Step updateAll() {
        List<List<Column<S, ?>>> keys = keys();
        if (keys.isEmpty()) {
            return update();
        }
        List<Column<S, ?>> key = dice.pick(keys);
        Set<List<Object>> named = new LinkedHashSet<>(dice.several(
                dice.between(1, 4), () -> key.stream().map(given::key).toList()));
        List<GivenChange<S>> changes = new ArrayList<>();
        named.forEach(row -> changes.add(change(key, row)));
        return new UpdateAllStep<>(table, List.copyOf(changes), dice.oneIn(3), returned());
    }

    private GivenChange<S> change(List<Column<S, ?>> key, List<Object> row) {
        List<GivenAssignment<S, ?>> assignments = assignments(false).stream()
                .filter(assignment -> !key.contains(assignment.column()))
                .toList();
        return new GivenChange<>(key, row, assignments);
    }

    Step deleteAll() {
        List<List<Column<S, ?>>> keys =
                keys().stream().filter(key -> key.size() == 1).toList();
        return keys.isEmpty() ? delete() : deleteAll(dice.pick(keys).get(0));
    }

    @SuppressWarnings("unchecked") // the values were drawn for the column
    private <T> DeleteAllStep<S, T> deleteAll(Column<S, T> key) {
        return new DeleteAllStep<>(table, key, dice.several(dice.between(1, 3), () -> (T) given.key(key)));
    }

    /** The rows of a write; they can be cut if a key tells which are the first. */
    private Chosen<S> chosen() {
        boolean cut = described.primaryKey().isPresent() && dice.oneIn(3);
        return new Chosen<>(
                choices.where(),
                cut ? dice.several(dice.below(3), choices::order) : List.of(),
                cut ? (long) dice.below(4) : null);
    }

    Step upsert() {
        List<List<Column<S, ?>>> targets = targets();
        if (targets.isEmpty()) {
            return insert();
        }
        List<Column<S, ?>> target = dice.pick(targets);
        List<GivenRow> proposed = dice.several(dice.between(1, 3), () -> rows.row(target));
        return new UpsertStep<>(
                table,
                proposed,
                target,
                dice.oneIn(3),
                dice.oneIn(4) ? List.of() : assignments(true),
                dice.oneIn(3) ? choices.own() : null,
                dice.oneIn(3) ? null : returnedOfNew());
    }

    /** The keys that rows can be given. */
    private List<List<Column<S, ?>>> targets() {
        List<List<Column<S, ?>>> targets = keys();
        targets.removeIf(columns -> columns.stream().anyMatch(Column::isIdentity));
        return targets;
    }

    @SuppressWarnings("unchecked") // the keys of a table are made of its columns
    private List<List<Column<S, ?>>> keys() {
        List<List<Column<S, ?>>> keys = new ArrayList<>();
        described.primaryKey().ifPresent(key -> keys.add((List<Column<S, ?>>) (List<?>) key.columns()));
        described.uniqueKeys().forEach(key -> keys.add((List<Column<S, ?>>) (List<?>) key.columns()));
        return keys;
    }

    private List<GivenAssignment<S, ?>> assignments(boolean upsert) {
        List<Column<S, ?>> columns = new ArrayList<>();
        for (Column<S, ?> column : dice.several(dice.between(1, 3), expressions::column)) {
            boolean settable = !column.isIdentity() && !isOfMorph(column);
            if (!columns.contains(column) && settable && !(isOfPrimaryKey(column) && (upsert || dice.oneIn(2)))) {
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

    private boolean isOfPrimaryKey(Column<?, ?> column) {
        return described.primaryKey().stream().anyMatch(key -> key.columns().contains(column));
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
        } else if (column.field().equals(VariantsDraft.KIND) && dice.oneIn(2)) {
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
