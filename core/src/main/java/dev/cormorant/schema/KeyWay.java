package dev.cormorant.schema;

import dev.cormorant.error.Argument;
import dev.cormorant.error.SchemaException;
import dev.cormorant.expression.Order;
import dev.cormorant.expression.Predicate;
import dev.cormorant.ir.Link;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A way of one step, by a key on either side. Immutable.
 *
 * @param source the table that declares the relation
 * @param target the table that it leads to
 * @param own the columns of the relation's own table; null for those that the other table's key refers to
 * @param others the columns of the other table; null for those that the own table's key refers to
 * @param outgoing whether the own table has the key that refers to the other
 * @param bare whether the key need not be a foreign key
 * @param where which of the rows it leads to; null for all
 * @param first the order of whose rows it leads to the first; null for all
 */
record KeyWay<X extends TableLike<X, ?>>(
        Supplier<? extends TableLike<?, ?>> source,
        Supplier<X> target,
        @Nullable List<? extends Column<?, ?>> own,
        @Nullable List<? extends Function<? super X, ? extends Column<X, ?>>> others,
        boolean outgoing,
        boolean bare,
        @Nullable Function<? super X, ? extends Predicate<? super X>> where,
        @Nullable Function<? super X, ? extends Order<? super X>> first)
        implements RelationWay {
    /** By a key of the own table. */
    static <X extends TableLike<X, ?>> KeyWay<X> outgoing(
            Supplier<? extends TableLike<?, ?>> source, Supplier<X> target, List<? extends Column<?, ?>> key) {
        Argument.notNull(target, "belongsTo", "function of the table");
        return new KeyWay<>(source, target, key, null, true, false, null, null);
    }

    /** By a key of the other table. */
    static <X extends TableLike<X, ?>> KeyWay<X> incoming(
            Supplier<? extends TableLike<?, ?>> source,
            Supplier<X> target,
            Function<? super X, ? extends Column<X, ?>>[] key) {
        Argument.notNull(target, "hasMany", "function of the table");
        Argument.noneNull(key, "hasMany", "function of a column");
        return new KeyWay<>(source, target, null, List.of(key), false, false, null, null);
    }

    static List<Column<?, ?>> list(Column<?, ?> first, Column<?, ?> second, Column<?, ?>[] more) {
        Argument.notNull(first, "belongsTo", "column");
        Argument.notNull(second, "belongsTo", "column");
        Argument.noneNull(more, "belongsTo", "column");
        List<Column<?, ?>> all = new ArrayList<>(List.of(first, second));
        all.addAll(Arrays.asList(more));
        return all;
    }

    KeyWay<X> to(Function<? super X, ? extends Column<X, ?>>[] columns) {
        Argument.noneNull(columns, "to", "function of a column");
        return new KeyWay<>(source, target, own, List.of(columns), outgoing, bare, where, first);
    }

    KeyWay<X> from(List<? extends Column<?, ?>> columns) {
        return new KeyWay<>(source, target, columns, others, outgoing, bare, where, first);
    }

    KeyWay<X> withoutForeignKey() {
        return new KeyWay<>(source, target, own, others, outgoing, true, where, first);
    }

    KeyWay<X> where(Function<? super X, ? extends Predicate<? super X>> condition) {
        Argument.notNull(condition, "where", "function");
        return new KeyWay<>(source, target, own, others, outgoing, bare, condition, first);
    }

    KeyWay<X> first(Function<? super X, ? extends Order<? super X>> order) {
        Argument.notNull(order, "first", "function");
        return new KeyWay<>(source, target, own, others, outgoing, bare, where, order);
    }

    @Override
    public List<Link> links(String relation) {
        X table = target.get();
        List<? extends Column<?, ?>> far = others == null ? referenced(relation, key()) : columns(table, relation);
        List<? extends Column<?, ?>> near = own == null ? referenced(relation, far) : own;
        Link.First firstRow = first == null ? null : FirstRow.of(table, first.apply(table));
        return List.of(
                new Link(near, far, where == null ? null : where.apply(table).node(), firstRow));
    }

    @Override
    public boolean endsInKey() {
        return outgoing;
    }

    @Override
    public List<List<? extends Column<?, ?>>> foreignKeys() {
        return bare ? List.of() : List.of(key());
    }

    private List<? extends Column<?, ?>> key() {
        return outgoing ? Objects.requireNonNull(own) : columns(target.get(), "");
    }

    /** The named columns of the other table, or the only ones by which it refers to this one. */
    private List<? extends Column<?, ?>> columns(X table, String relation) {
        List<Column<?, ?>> columns = new ArrayList<>();
        Objects.requireNonNull(others)
                .forEach(name -> columns.add(Argument.notNull(
                        name.apply(table),
                        source.get().label() + ": a relation to " + table.label(),
                        "a column of its key")));
        return columns.isEmpty() ? OnlyKey.of(relation, table, source.get()).columns() : columns;
    }

    /** The columns that columns refer to: by a foreign key of all of them, or each by its own. */
    static List<? extends Column<?, ?>> referenced(String relation, List<? extends Column<?, ?>> keys) {
        Optional<DefinedForeignKey> ofAll = keys.get(0).table().definedForeignKeys().stream()
                .filter(key -> key.columns().equals(keys))
                .findFirst();
        if (ofAll.isPresent()) {
            return ofAll.get().targets().stream()
                    .map(target -> existing(ofAll.get().columns().get(0), target.get()))
                    .toList();
        }
        List<Column<?, ?>> referenced = new ArrayList<>(keys.size());
        for (Column<?, ?> key : keys) {
            ColumnReference reference = key.reference()
                    .orElseThrow(() -> new SchemaException(List.of(relation + " uses " + key.label()
                            + " as its foreign key, which references nothing; add .references(() -> ..)")));
            referenced.add(existing(key, reference.target().get()));
        }
        return referenced;
    }

    private static Column<?, ?> existing(Column<?, ?> key, @Nullable Column<?, ?> target) {
        if (target == null) {
            throw new SchemaException(List.of(
                    key.label() + ": references(..) gives null; the column that it names must be a field of a table"));
        }
        return target;
    }
}
