package dev.cormorant.internal.page;

import dev.cormorant.expression.Order;
import dev.cormorant.expression.Predicate;
import dev.cormorant.expression.Shape;
import dev.cormorant.ir.Comparison;
import dev.cormorant.ir.Expr;
import dev.cormorant.ir.RowValue;
import dev.cormorant.ir.SortKey;
import dev.cormorant.type.ColumnType;
import java.util.ArrayList;
import java.util.List;

/** A total order, in which rows are found again by what they hold and not by their number. Immutable. */
public final class Keyset {
    private final List<Term> terms;
    private final boolean asRows;
    private final List<Order<?>> orders;
    private final List<ColumnType<?>> types;
    private final List<Shape.Value<?>> values;

    private Keyset(List<Term> terms, boolean asRows) {
        this.terms = List.copyOf(terms);
        this.asRows = asRows;
        this.orders = terms.stream()
                .<Order<?>>map(term -> new Order<>(term.key(), term.type()))
                .toList();
        this.types = terms.stream().<ColumnType<?>>map(Term::type).toList();
        this.values = terms.stream()
                .<Shape.Value<?>>map(term -> new Shape.Value<>(term.key().expr(), term.type(), "a term of the order"))
                .toList();
    }

    /**
     * The order of these keys.
     *
     * @param types the types of their values, in the same order
     * @param asRows whether the database uses an index for comparisons of whole rows of values
     */
    public static Keyset of(List<SortKey> keys, List<ColumnType<?>> types, boolean asRows) {
        List<Term> terms = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            terms.add(new Term(keys.get(i), StoredTypes.of(types.get(i))));
        }
        return new Keyset(terms, asRows);
    }

    /** The same order read from its end. */
    public Keyset reversed() {
        return new Keyset(terms.stream().map(Term::reversed).toList(), asRows);
    }

    /** The terms of the order. */
    public List<Order<?>> orders() {
        return orders;
    }

    /** The types of the values of a place. */
    public List<ColumnType<?>> types() {
        return types;
    }

    /** What tells where a row stands in this order: its values in the terms. */
    public List<Shape.Value<?>> values() {
        return values;
    }

    /** The rows that come after a place in this order; {@code beyond} is the side of a row that lies in that direction. */
    public Expr after(Place place, Side beyond) {
        boolean orEqual = place.side() != beyond;
        return isPlain() ? rowsAfter(place, orEqual) : after(0, place, orEqual).node();
    }

    /** Whether all terms have one direction and no nulls. */
    private boolean isPlain() {
        boolean descending = terms.get(0).key().descending();
        return asRows
                && terms.size() > 1
                && terms.stream()
                        .map(Term::key)
                        .allMatch(key -> key.nulls() == SortKey.Nulls.ABSENT && key.descending() == descending);
    }

    private Expr rowsAfter(Place place, boolean orEqual) {
        List<Expr> held = new ArrayList<>();
        List<Expr> values = new ArrayList<>();
        for (int i = 0; i < terms.size(); i++) {
            held.add(terms.get(i).key().expr());
            values.add(terms.get(i).bind(place.values().get(i)));
        }
        return new Comparison(terms.get(0).after(orEqual), new RowValue(held), new RowValue(values));
    }

    /** After it in a term, or equal to it in this term and after it in those that follow. */
    private Predicate<Object> after(int at, Place place, boolean orEqual) {
        Term term = terms.get(at);
        Object value = place.values().get(at);
        if (at == terms.size() - 1) {
            return term.isAfter(value, orEqual);
        }
        Predicate<Object> equal = term.isEqual(value).and(after(at + 1, place, orEqual));
        Predicate<Object> either = term.isAfter(value, false).or(equal);
        // Says nothing new, but lets a database begin in the midst of an index, which an OR does not.
        boolean bounded = at == 0 && value != null && term.key().nulls() != SortKey.Nulls.LAST;
        return bounded ? term.isAfter(value, true).and(either) : either;
    }
}
