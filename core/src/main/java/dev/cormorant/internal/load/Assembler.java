package dev.cormorant.internal.load;

import dev.cormorant.expression.Shape;
import dev.cormorant.internal.cache.HashedList;
import dev.cormorant.ir.Column;
import dev.cormorant.ir.ColumnId;
import dev.cormorant.ir.Expr;
import dev.cormorant.ir.ToOnePath;
import dev.cormorant.type.ColumnType;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Lays a shape out over columns, one after the other. Makes one {@link Assembly}. */
final class Assembler {
    private final List<Expr> columns = new ArrayList<>();
    private final List<ColumnType<?>> types = new ArrayList<>();
    private final List<String> labels = new ArrayList<>();
    private final List<RelatedPart<?>> related = new ArrayList<>();

    <R extends @Nullable Object> Assembly<R> assemble(
            Shape<R> shape, List<? extends ColumnId> keys, UnaryOperator<Expr> keyPath) {
        keys.forEach(key -> add(keyPath.apply(column(key)), (ColumnType<?>) key.rawType(), key.label()));
        Part<R> part = part(shape, UnaryOperator.identity());
        return new Assembly<>(new HashedList<>(columns), new HashedList<>(types), labels, related, part);
    }

    @SuppressWarnings("unchecked")
    private <A extends @Nullable Object> Part<A> part(Shape<A> shape, UnaryOperator<Expr> path) {
        if (shape instanceof Shape.Value<?> value) {
            return new Parts.Value<>(add(path.apply(value.expr()), value.type(), value.label()));
        }
        if (shape instanceof Shape.Row<?> row) {
            return (Part<A>) row(row, path);
        }
        if (shape instanceof Shape.Combined<?> combined) {
            return (Part<A>) combined(combined, path);
        }
        if (shape instanceof Shape.Mapped<?, ?> mapped) {
            return (Part<A>) mapped(mapped, path);
        }
        if (shape instanceof Shape.ToOne<?> toOne) {
            return (Part<A>) toOne(toOne, path);
        }
        return (Part<A>) toMany((Shape.ToMany<?>) shape, path);
    }

    private <A> Part<A> row(Shape.Row<A> row, UnaryOperator<Expr> path) {
        int at = columns.size();
        row.columns().forEach(id -> add(path.apply(column(id)), (ColumnType<?>) id.type(), id.label()));
        return new Parts.Row<>(at, row.reader());
    }

    private <A> Part<A> combined(Shape.Combined<A> combined, UnaryOperator<Expr> path) {
        List<Part<?>> parts = new ArrayList<>();
        combined.parts().forEach(inner -> parts.add(part(inner, path)));
        return new Parts.Combined<>(parts, combined.combine());
    }

    private <A extends @Nullable Object, B extends @Nullable Object> Part<B> mapped(
            Shape.Mapped<A, B> mapped, UnaryOperator<Expr> path) {
        return new Parts.Mapped<>(part(mapped.part(), path), mapped.function(), mapped.seesNulls());
    }

    private <A> Part<A> toOne(Shape.ToOne<A> toOne, UnaryOperator<Expr> path) {
        UnaryOperator<Expr> inner = expr -> path.apply(new ToOnePath(toOne.relation(), expr));
        if (!toOne.relation().isOptional()) {
            return part(toOne.target(), inner);
        }
        ColumnId key = toOne.relation().targetColumns().get(0);
        int keyAt = add(inner.apply(column(key)), (ColumnType<?>) key.rawType(), key.label());
        return new Parts.Optional<>(keyAt, part(toOne.target(), inner));
    }

    private <A> Part<List<A>> toMany(Shape.ToMany<A> toMany, UnaryOperator<Expr> path) {
        int keyAt = columns.size();
        toMany.relation()
                .sourceColumns()
                .forEach(key -> add(path.apply(column(key)), (ColumnType<?>) key.rawType(), key.label()));
        RelatedPart<A> part = new RelatedPart<>(keyAt, toMany);
        related.add(part);
        return part;
    }

    private int add(Expr column, ColumnType<?> type, String label) {
        columns.add(column);
        types.add(type);
        labels.add(label);
        return columns.size() - 1;
    }

    private static Expr column(ColumnId id) {
        return new Column("", id);
    }
}
