package dev.cormorant.internal.write;

import dev.cormorant.error.ForeignKeyViolationException;
import dev.cormorant.error.ReferenceSide;
import dev.cormorant.error.SqlFailure;
import dev.cormorant.error.ViolatedConstraint;
import dev.cormorant.internal.load.StoredValues;
import dev.cormorant.internal.plan.Consequence;
import dev.cormorant.ir.Assignment;
import dev.cormorant.ir.Bind;
import dev.cormorant.ir.Expr;
import dev.cormorant.ir.Logical;
import dev.cormorant.schema.Column;
import dev.cormorant.schema.ColumnDefault;
import dev.cormorant.schema.ForeignKey;
import dev.cormorant.schema.MorphReference;
import dev.cormorant.schema.ReferentialAction;
import dev.cormorant.schema.Table;
import dev.cormorant.schema.TableLike;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A way by which rows of one table refer to rows of another, of which Cormorant has to know when these go or get other keys: it
 * does what is said of it, or something further along the way.
 *
 * @param table whose rows refer
 * @param columns by which they do
 * @param targets what these hold, of the table that is referred to
 * @param name what tells them from rows that refer to another table by the same columns; null for nothing
 * @param action what happens to them
 * @param written the columns that get null or their default by that
 * @param key the foreign key of the database that holds to it; null for none
 * @param what the action in words
 */
record Edge(
        Table<?, ?> table,
        List<Column<?, ?>> columns,
        List<Column<?, ?>> targets,
        @Nullable Expr name,
        ReferentialAction action,
        List<Column<?, ?>> written,
        @Nullable ForeignKey key,
        String what) {
    static Edge of(Consequence consequence) {
        ForeignKey key = consequence.key();
        return new Edge(
                (Table<?, ?>) key.table(),
                key.columns(),
                key.targets(),
                null,
                consequence.action(),
                key.columns(),
                key,
                consequence.whatCormorantDoes());
    }

    static Edge of(MorphReference morph) {
        return new Edge(
                morph.table(),
                List.of(morph.key()),
                List.of(morph.target()),
                morph.isNamed(),
                morph.onDelete(),
                List.of(morph.type(), morph.key()),
                null,
                what(morph));
    }

    private static String what(MorphReference morph) {
        String leading =
                morph.label() + " leads to a deleted row of " + morph.target().table();
        return switch (morph.onDelete()) {
            case CASCADE -> "delete " + morph.table() + " where " + leading;
            case SET_NULL ->
                "set " + morph.type().label() + " and " + morph.key().label() + " to null where " + leading;
            case NO_ACTION, RESTRICT, SET_DEFAULT -> "refuse while " + leading;
        };
    }

    /** The table that is referred to. */
    TableLike<?, ?> target() {
        return targets.get(0).table();
    }

    /** Whether the database has a foreign key for it. */
    boolean isHeld() {
        return key != null;
    }

    /** Whether the rows go, of which the database takes care itself if it holds to the key. */
    boolean isCascade() {
        return action == ReferentialAction.CASCADE;
    }

    /** Whether the columns get null or their default. */
    boolean isSet() {
        return action == ReferentialAction.SET_NULL || action == ReferentialAction.SET_DEFAULT;
    }

    /** Which rows refer to these values, of as many as go into one statement. */
    Expr leadingTo(List<List<@Nullable Object>> values) {
        Expr any = referring().anyOf(values);
        return name == null ? any : Logical.all(List.of(any, name));
    }

    /** Which rows refer to something that is not known, for a plan. */
    Expr leadingToOne() {
        return leadingTo(List.of(Collections.nCopies(columns.size(), null)));
    }

    /** The rows of the table by what they refer to. */
    RowsByKey referring() {
        return new RowsByKey(table, columns);
    }

    /** What the action writes to the columns; nothing where they are left to the database. */
    List<Assignment> assignments() {
        return switch (action) {
            case SET_NULL ->
                written.stream()
                        .map(column -> new Assignment(column, new Bind(column.type(), null)))
                        .toList();
            case SET_DEFAULT -> written.stream().map(Edge::toDefault).toList();
            case CASCADE, NO_ACTION, RESTRICT -> List.of();
        };
    }

    private static <T> Assignment toDefault(Column<?, T> column) {
        Object initial = Objects.requireNonNull(column.initial().orElse(null), "the schema was checked");
        return new Assignment(column, new Bind(column.type(), initial));
    }

    /** Whether the default of the columns is one of these values. */
    boolean isDefaultAmong(List<List<@Nullable Object>> values) {
        if (action != ReferentialAction.SET_DEFAULT) {
            return false;
        }
        List<@Nullable Object> initial = new ArrayList<>();
        written.forEach(column -> initial.add(constant(column)));
        List<@Nullable Object> comparable = KeyValues.comparable(written, StoredValues.of(written, initial));
        return values.stream().map(one -> KeyValues.comparable(columns, one)).anyMatch(comparable::equals);
    }

    private static @Nullable Object constant(Column<?, ?> column) {
        return column.initial().orElse(null) instanceof ColumnDefault.Constant<?> initial ? initial.constant() : null;
    }

    /** The exception for a row that refers to nothing, or for one that is still referred to. */
    ForeignKeyViolationException violated(ReferenceSide side) {
        ViolatedConstraint broken = new ViolatedConstraint(
                key == null ? null : key.name(),
                table.label(),
                written.stream().map(Column::field).toList());
        return new ForeignKeyViolationException(broken, side, new SqlFailure("", null, 0), null);
    }
}
