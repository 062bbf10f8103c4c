package dev.cormorant.internal.load;

import dev.cormorant.expression.Shape;
import dev.cormorant.internal.cache.HashedList;
import dev.cormorant.internal.page.Keyset;
import dev.cormorant.internal.page.Placed;
import dev.cormorant.internal.tree.Step;
import dev.cormorant.ir.Column;
import dev.cormorant.ir.ColumnId;
import dev.cormorant.ir.Expr;
import dev.cormorant.ir.LinkPath;
import dev.cormorant.ir.RelationId;
import dev.cormorant.ir.Restriction;
import dev.cormorant.ir.ToOnePath;
import dev.cormorant.ir.ValueType;
import dev.cormorant.page.Slice;
import dev.cormorant.type.ColumnType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Lays a shape out over columns, one after the other. Makes one {@link Assembly}. */
final class Assembler {
    private final List<Expr> columns = new ArrayList<>();
    private final List<ColumnType<?>> types = new ArrayList<>();
    private final List<String> labels = new ArrayList<>();
    private final List<NestedPart> related = new ArrayList<>();

    private final boolean sharing;
    private int restrictions;

    /** Where the columns begin that several variants may share, of which a row is read as one. */
    private int sharedFrom = Integer.MAX_VALUE;

    /**
     * An assembler of one shape.
     *
     * @param sharing whether a column that is asked for twice is selected once; not where several queries are combined, which
     *     have to agree in their columns
     */
    Assembler(boolean sharing) {
        this.sharing = sharing;
    }

    /** A shape, with key columns in front. */
    <R extends @Nullable Object> Assembly<R> assemble(Shape<R> shape, List<? extends ColumnId> keys) {
        addKeys(keys, UnaryOperator.identity());
        return assembly(part(shape, UnaryOperator.identity()));
    }

    /** What a to-many relation leads to, with the columns in front that tell the parent. */
    <E> Assembly<E> assembleRelated(Shape.ToMany<E> many) {
        RelationId relation = many.relation();
        addKeys(relation.links().get(0).far(), LinkPath::new);
        return assembly(shared(relation, many.element(), columns.size(), UnaryOperator.identity()));
    }

    /** A shape of which so many rows are read in an order, with the terms of the order behind. */
    <R extends @Nullable Object> Assembly<Placed<R>> assemblePlaced(Shape<R> shape, Keyset order, long size) {
        Part<R> row = part(shape, UnaryOperator.identity());
        return assembly(new EdgePart<>(row, terms(order), read -> read == 1 || read == size));
    }

    /** What a to-many relation leads to in an order, with the columns in front that tell the parent. */
    <E> Assembly<Placed<E>> assembleSlices(Shape.Sliced<E> slices, Keyset order) {
        RelationId relation = slices.relation();
        addKeys(relation.links().get(0).far(), LinkPath::new);
        Part<E> row = shared(relation, slices.element(), columns.size(), UnaryOperator.identity());
        return assembly(new EdgePart<>(row, terms(order), any -> true));
    }

    private int[] terms(Keyset order) {
        return order.values().stream()
                .mapToInt(term -> valueAt(term, UnaryOperator.identity()))
                .toArray();
    }

    /** A row that a step leads to, with the columns in front that tell the row before. */
    <E extends @Nullable Object> Assembly<Step<E>> assembleSteps(Shape.Recursive<E, ?> shape) {
        List<? extends ColumnId> link = shape.relation().links().get(0).far();
        addKeys(link, LinkPath::new);
        int[] identity = places(shape.key(), UnaryOperator.identity());
        int[] key = places(shape.relation().sourceColumns(), UnaryOperator.identity());
        Part<E> content = new SharedPart<>(identity, part(shape.element(), UnaryOperator.identity()));
        return assembly(new StepPart<>(link.size(), new PlacePart(identity, key), content));
    }

    private void addKeys(List<? extends ColumnId> keys, UnaryOperator<Expr> path) {
        keys.forEach(key -> add(path.apply(column(key)), (ColumnType<?>) key.rawType(), key.label()));
    }

    private <R extends @Nullable Object> Assembly<R> assembly(Part<R> part) {
        return new Assembly<>(new HashedList<>(columns), new HashedList<>(types), labels, related, part);
    }

    @SuppressWarnings("unchecked")
    private <A extends @Nullable Object> Part<A> part(Shape<A> shape, UnaryOperator<Expr> path) {
        if (shape instanceof Shape.Value<?> value) {
            return new Parts.Value<>(valueAt(value, path));
        }
        if (shape instanceof Shape.Row<?> row) {
            return (Part<A>) row(row, path);
        }
        if (shape instanceof Shape.Values<?> values) {
            return (Part<A>) values(values, path);
        }
        if (shape instanceof Shape.Combined<?> combined) {
            return (Part<A>) combined(combined, path);
        }
        if (shape instanceof Shape.Mapped<?, ?> mapped) {
            return (Part<A>) mapped(mapped, path);
        }
        if (shape instanceof Shape.Variants<?> variants) {
            return (Part<A>) variants(variants, path);
        }
        if (shape instanceof Shape.OfLink<?> link) {
            return (Part<A>) part(link.part(), LinkPath::new);
        }
        if (shape instanceof Shape.ToOne<?> toOne) {
            return (Part<A>) toOne(toOne, path);
        }
        if (shape instanceof Shape.Sliced<?> sliced) {
            return (Part<A>) sliced(sliced, path);
        }
        if (shape instanceof Shape.Recursive<?, ?> recursive) {
            return (Part<A>) recursive(recursive, path);
        }
        if (shape instanceof Shape.Morph<?> morph) {
            return (Part<A>) morph(morph, path);
        }
        return (Part<A>) toMany((Shape.ToMany<?>) shape, path);
    }

    private <A> Part<A> row(Shape.Row<A> row, UnaryOperator<Expr> path) {
        int at = columns.size();
        row.columns().forEach(id -> add(path.apply(column(id)), (ColumnType<?>) id.type(), id.label()));
        return new Parts.Row<>(at, row.reader());
    }

    private <A> Part<A> values(Shape.Values<A> values, UnaryOperator<Expr> path) {
        int at = columns.size();
        values.values().forEach(value -> add(path.apply(value.expr()), value.type(), value.label()));
        return new Parts.Row<>(at, values.reader());
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

    private <A> Part<A> variants(Shape.Variants<A> shape, UnaryOperator<Expr> path) {
        int outer = sharedFrom;
        sharedFrom = Math.min(outer, columns.size());
        int kindAt = keyAt(shape.kind(), path);
        Map<Object, VariantPart.Variant<? extends A>> variants = new HashMap<>();
        for (Shape.Variants.Variant<? extends A> variant : shape.variants()) {
            variants.put(StoredValues.of(shape.kind(), variant.name()), variant(variant, path));
        }
        Part<? extends A> otherwise = shape.otherwise() == null ? null : part(shape.otherwise(), path);
        sharedFrom = outer;
        return new VariantPart<>(kindAt, shape, variants, otherwise);
    }

    private <A> VariantPart.Variant<A> variant(Shape.Variants.Variant<A> variant, UnaryOperator<Expr> path) {
        Part<A> part = part(variant.shape(), path);
        List<Integer> requiredAt = variant.required().stream()
                .map(column -> presentAt(column, path))
                .toList();
        return new VariantPart.Variant<>(part, requiredAt, variant.missingValue());
    }

    /** Where it stands whether a column holds a value, of whatever type. */
    private int presentAt(ColumnId column, UnaryOperator<Expr> path) {
        int place = columns.indexOf(path.apply(column(column)));
        return place < 0 ? keyAt(column, path) : place;
    }

    private <A> Part<A> toOne(Shape.ToOne<A> toOne, UnaryOperator<Expr> path) {
        Restriction restriction = toOne.where() == null ? null : new Restriction(toOne.where(), ++restrictions);
        UnaryOperator<Expr> inner = expr -> path.apply(new ToOnePath(toOne.relation(), restriction, expr));
        int start = columns.size();
        if (!toOne.relation().isOptional() && restriction == null) {
            return shared(toOne.relation(), toOne.target(), start, inner);
        }
        IntStream.Builder keysAt = IntStream.builder().add(presence(toOne.relation(), inner));
        Dropping.ways(toOne.target()).forEach(way -> keysAt.add(presence(way.get(way.size() - 1), along(way, inner))));
        return new OptionalPart<>(keysAt.build().toArray(), shared(toOne.relation(), toOne.target(), start, inner));
    }

    /** Where it stands whether a relation leads to a row. */
    private int presence(RelationId relation, UnaryOperator<Expr> path) {
        ColumnId key = relation.targetColumns().get(0);
        return add(path.apply(column(key)), (ColumnType<?>) key.rawType(), key.label());
    }

    private static UnaryOperator<Expr> along(List<RelationId> way, UnaryOperator<Expr> path) {
        return expr -> {
            Expr end = expr;
            for (int i = way.size() - 1; i >= 0; i--) {
                end = new ToOnePath(way.get(i), end);
            }
            return path.apply(end);
        };
    }

    /** What a relation leads to; made once for each row where its key is selected anyway. */
    private <A> Part<A> shared(RelationId relation, Shape<A> target, int start, UnaryOperator<Expr> path) {
        Part<A> part = part(target, path);
        if (!relation.isShared() || target instanceof Shape.Value<?> || isOfLink(start)) {
            return part;
        }
        int[] places = relation.targetColumns().stream()
                .mapToInt(key -> placeOf(path.apply(column(key)), key.rawType()))
                .toArray();
        return Arrays.stream(places).anyMatch(place -> place < 0) ? part : new SharedPart<>(places, part);
    }

    /** Whether something is of the row that links two others: then it differs between rows that lead to the same one. */
    private boolean isOfLink(int start) {
        return columns.subList(start, columns.size()).stream().anyMatch(LinkPath.class::isInstance);
    }

    private int placeOf(Expr column, ValueType type) {
        return placeOf(column, type, 0);
    }

    private int placeOf(Expr column, ValueType type, int from) {
        for (int i = from; i < columns.size(); i++) {
            if (types.get(i) == type && columns.get(i).equals(column)) {
                return i;
            }
        }
        return -1;
    }

    private <A> Part<List<A>> toMany(Shape.ToMany<A> toMany, UnaryOperator<Expr> path) {
        RelatedPart<A> part = new RelatedPart<>(places(toMany.relation().sourceColumns(), path), toMany);
        related.add(part);
        return part;
    }

    private <A> Part<Slice<A>> sliced(Shape.Sliced<A> sliced, UnaryOperator<Expr> path) {
        SlicePart<A> part = new SlicePart<>(places(sliced.relation().sourceColumns(), path), sliced);
        related.add(part);
        return part;
    }

    private <E extends @Nullable Object, T> Part<List<T>> recursive(
            Shape.Recursive<E, T> shape, UnaryOperator<Expr> path) {
        PlacePart place =
                new PlacePart(places(shape.key(), path), places(shape.relation().sourceColumns(), path));
        RecursivePart<E, T> part = new RecursivePart<>(place, shape);
        related.add(part);
        return part;
    }

    /** Where some columns are selected; those that are not yet are added. */
    private int[] places(List<? extends ColumnId> keys, UnaryOperator<Expr> path) {
        return keys.stream().mapToInt(key -> keyAt(key, path)).toArray();
    }

    private <A> Part<@Nullable A> morph(Shape.Morph<A> morph, UnaryOperator<Expr> path) {
        int typeAt = keyAt(morph.type(), path);
        int[] keyAt = {keyAt(morph.key(), path)};
        Map<Object, RelatedPart<? extends A>> targets = new LinkedHashMap<>();
        for (Shape.Morph.Target<? extends A> target : morph.targets()) {
            RelatedPart<? extends A> rows = new RelatedPart<>(keyAt, target.rows());
            related.add(rows);
            targets.put(StoredValues.of(morph.type(), target.name()), rows);
        }
        return new MorphPart<>(typeAt, morph, targets);
    }

    /** Where the key of a row stands by which others are found; it is added unless it is selected anyway. */
    private int keyAt(ColumnId key, UnaryOperator<Expr> path) {
        Expr column = path.apply(column(key));
        int place = placeOf(column, key.rawType());
        return place < 0 ? add(column, (ColumnType<?>) key.rawType(), key.label()) : place;
    }

    private int valueAt(Shape.Value<?> value, UnaryOperator<Expr> path) {
        Expr selected = path.apply(value.expr());
        int place = -1;
        if (value.expr() instanceof Column) {
            int from = sharing && selected instanceof Column ? 0 : sharedFrom;
            place = placeOf(selected, value.type(), from);
        }
        return place < 0 ? add(selected, value.type(), value.label()) : place;
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
