package dev.cormorant.testkit.random;

import dev.cormorant.change.Patch;
import dev.cormorant.change.Update;
import dev.cormorant.expression.Expression;
import dev.cormorant.ir.Assignment;
import dev.cormorant.ir.Bind;
import dev.cormorant.ir.Expr;
import dev.cormorant.schema.Column;
import dev.cormorant.schema.ColumnKinds;
import dev.cormorant.schema.Settable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A column and what a write sets it to. */
record GivenAssignment<S extends RandomTable<S>, T>(Column<S, T> column, Expr value) {
    Update<S, RandomRow> in(Update<S, RandomRow> update) {
        return isNull() ? update.unset(nullable()) : update.set(settable(), expression());
    }

    Patch<S> in(Patch<S> patch) {
        return isNull() ? patch.unset(nullable()) : patch.set(settable(), expression());
    }

    private boolean isNull() {
        return value instanceof Bind bind && bind.value() == null;
    }

    @SuppressWarnings("unchecked") // null was drawn for nullable columns only
    private ColumnKinds<S>.Nullable<T> nullable() {
        return (ColumnKinds<S>.Nullable<T>) column;
    }

    private Settable<S, T> settable() {
        return (Settable<S, T>) column;
    }

    private Expression<S, T> expression() {
        return Expression.of(value, column.type(), "expression");
    }

    static <S extends RandomTable<S>> List<Assignment> nodes(List<GivenAssignment<S, ?>> assignments) {
        return assignments.stream()
                .map(given -> new Assignment(given.column(), given.value()))
                .toList();
    }

    List<GivenAssignment<S, T>> simpler() {
        List<GivenAssignment<S, T>> simpler = new ArrayList<>();
        Simpler.of(value).forEach(it -> simpler.add(new GivenAssignment<>(column, it)));
        return simpler;
    }

    static <S extends RandomTable<S>> String text(List<GivenAssignment<S, ?>> assignments) {
        return assignments.stream()
                .map(given -> ".set(" + given.column().label() + ", " + JavaText.of(given.value()) + ")")
                .collect(Collectors.joining());
    }
}
