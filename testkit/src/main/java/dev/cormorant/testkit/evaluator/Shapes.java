package dev.cormorant.testkit.evaluator;

import dev.cormorant.error.ValueOutOfRangeException;
import dev.cormorant.expression.ManyRows;
import dev.cormorant.expression.Shape;
import dev.cormorant.ir.Column;
import dev.cormorant.ir.ColumnId;
import dev.cormorant.ir.RelationId;
import dev.cormorant.ir.SortKey;
import dev.cormorant.ir.TableId;
import dev.cormorant.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What is made of rows by a shape: the values of all of its parts, one after the other. */
final class Shapes {
    private final Schema schema;
    private final Meaning meaning;

    Shapes(Schema schema, Meaning meaning) {
        this.schema = schema;
        this.meaning = meaning;
    }

    /** The contents of rows in an order, in groups of which only the order is certain. */
    List<List<List<@Nullable Object>>> contents(Shape<?> shape, List<SortKey> order, List<Scope> scopes) {
        List<List<List<@Nullable Object>>> contents = new ArrayList<>();
        for (List<Scope> group : new RowOrder<Scope>(order, meaning::of).groups(scopes)) {
            contents.add(group.stream().map(scope -> content(shape, scope)).toList());
        }
        return contents;
    }

    /** What is selected of a group or of a row, and what orders it, may fail for one that is left out, too. */
    void tried(Shape<?> shape, List<SortKey> order, List<Scope> scopes) {
        meaning.perhaps(perhaps -> new Shapes(schema, perhaps).contents(shape, order, scopes));
    }

    List<@Nullable Object> content(Shape<?> shape, Scope scope) {
        List<@Nullable Object> values = new ArrayList<>();
        add(shape, scope, values);
        return values;
    }

    private void add(Shape<?> shape, Scope scope, List<@Nullable Object> to) {
        if (shape instanceof Shape.Value<?> value) {
            to.add(selected(meaning.of(value.expr(), scope), value.type().javaClass()));
        } else if (shape instanceof Shape.Row<?> row) {
            for (ColumnId column : row.columns()) {
                to.add(scope.row().get(column));
            }
        } else if (shape instanceof Shape.Combined<?> combined) {
            combined.parts().forEach(part -> add(part, scope, to));
        } else if (shape instanceof Shape.ToOne<?> one) {
            List<Row> target = RelationRules.related(one.relation(), meaning, scope.row()).stream()
                    .filter(row -> meaning.holds(one.where(), Scope.of(row)))
                    .toList();
            to.add(target.isEmpty() ? null : content(one.target(), Scope.of(target.get(0))));
        } else if (shape instanceof Shape.OfLink<?> ofLink) {
            add(ofLink.part(), Scope.of(Objects.requireNonNull(scope.link())), to);
        } else if (shape instanceof Shape.ToMany<?> many) {
            to.add(related(many, scope.row()));
        } else if (shape instanceof Shape.Sliced<?> slices) {
            addSlice(slices, scope.row(), to);
        } else if (shape instanceof Shape.Variants<?> variants) {
            to.add(ofItsKind(variants, scope));
        } else if (shape instanceof Shape.Morph<?> morph) {
            to.add(ofItsTable(morph, scope.row()));
        } else if (shape instanceof Shape.Recursive<?, ?> tree) {
            to.add(new Trees(this, meaning, tree).below(scope.row()));
        } else if (shape instanceof Shape.Mapped<?, ?> mapped && mapped.part() instanceof Shape.Recursive<?, ?> tree) {
            to.add(new Trees(this, meaning, tree).above(scope.row()));
        } else {
            throw new UnsupportedOperationException("The evaluator does not know " + shape);
        }
    }

    /** What a row becomes by its kind, behind the name of it; nothing of a row that is of none, which no database keeps. */
    private List<@Nullable Object> ofItsKind(Shape.Variants<?> variants, Scope scope) {
        Object kind = scope.row().get(variants.kind());
        boolean known =
                variants.variants().stream().anyMatch(variant -> variant.name().equals(kind));
        List<@Nullable Object> content = new ArrayList<>();
        content.add(known ? kind : Named.OTHER);
        if (known || variants.otherwise() != null) {
            content.addAll(content(Content.unnamed(Content.ofKind(variants, kind)), scope));
        }
        return content;
    }

    /** What the row becomes that another one names by table and key, behind the name; null where there is none. */
    private @Nullable List<@Nullable Object> ofItsTable(Shape.Morph<?> morph, Row from) {
        Object name = from.get(morph.type());
        if (name == null || !morph.names().contains(name)) {
            return null;
        }
        Shape.ToMany<?> rows = Content.target(morph, name);
        List<Scope> found = matching(rows.relation(), rows.rows(), from);
        if (found.isEmpty()) {
            return null;
        }
        List<@Nullable Object> content = new ArrayList<>(List.of(name));
        content.addAll(content(Content.unnamed(rows.element()), found.get(0)));
        return content;
    }

    /** The rows to which a relation leads from one row, of which it has a list of its own. */
    private Answer.Rows related(Shape.ToMany<?> many, Row parent) {
        ManyRows rows = many.rows();
        List<SortKey> order =
                RowOrder.completed(rows.orderBy(), key(many.relation().target()));
        long limit = rows.limit() == null ? -1 : rows.limit();
        if (rows.qualify() != null) {
            tried(many.element(), order, around(many.relation(), rows, parent));
        }
        return new Answer.Rows(
                contents(many.element(), order, matching(many.relation(), rows, parent)), rows.offset(), limit);
    }

    /** The first of these rows, and whether there are no more. */
    private void addSlice(Shape.Sliced<?> slices, Row parent, List<@Nullable Object> to) {
        ManyRows all = slices.rows(null, slices.orderBy());
        to.add(related(new Shape.ToMany<>(slices.relation(), slices.element(), all.withLimit(slices.size())), parent));
        to.add(matching(slices.relation(), all, parent).size() <= slices.size());
    }

    /** The rows to which a relation leads from one row and which match. */
    List<Scope> matching(RelationId relation, ManyRows rows, Row from) {
        return around(relation, rows, from).stream()
                .filter(scope -> meaning.holds(rows.qualify(), scope))
                .toList();
    }

    /** The rows that windows are over. */
    private List<Scope> around(RelationId relation, ManyRows rows, Row from) {
        List<RelationRules.Way> matching = RelationRules.ways(relation, meaning, from).stream()
                .filter(way -> meaning.holds(rows.where(), Scope.of(way.end())))
                .toList();
        Surroundings all =
                new Surroundings(matching.stream().map(RelationRules.Way::end).toList(), key(relation.target()));
        return matching.stream()
                .map(way -> Scope.of(way.end(), all).from(way.before()))
                .toList();
    }

    /** The primary key of a table, as what completes an order. */
    List<SortKey> key(TableId table) {
        return schema.table(table).primaryKey().stream()
                .flatMap(key -> key.columns().stream())
                .map(column -> new SortKey(new Column("", column), false, SortKey.Nulls.ABSENT))
                .toList();
    }

    /** What cannot be computed, or is too large for its type, fails where it is wanted; a row that is cut off may be spared. */
    private @Nullable Object selected(@Nullable Object value, Class<?> type) {
        boolean lost = value instanceof Undefined || value instanceof Long number && !Ranges.holds(type, number);
        if (lost) {
            meaning.failures().may(ValueOutOfRangeException.class);
        }
        return value;
    }
}
