package dev.cormorant.testkit.evaluator;

import dev.cormorant.expression.Selection;
import dev.cormorant.expression.Shape;
import dev.cormorant.ir.ColumnId;
import dev.cormorant.page.Slice;
import dev.cormorant.schema.Loaded;
import dev.cormorant.schema.RelatedForm;
import dev.cormorant.schema.TableLike;
import dev.cormorant.schema.TableModel;
import dev.cormorant.schema.ToManyRelation;
import dev.cormorant.schema.ToOneRelation;
import dev.cormorant.schema.Tree;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a result holds: the values of all of its parts, one after the other. What a relation leads to is one value. */
public final class Content {
    private Content() {}

    /** What the results of a selection hold. Parts that were combined must have been combined to a list. */
    public static List<List<@Nullable Object>> of(Shape<?> shape, List<?> results) {
        List<List<@Nullable Object>> all = new ArrayList<>();
        for (Object result : results) {
            List<@Nullable Object> values = new ArrayList<>();
            add(shape, result, values);
            all.add(values);
        }
        return all;
    }

    private static void add(Shape<?> shape, @Nullable Object result, List<@Nullable Object> to) {
        if (shape instanceof Shape.Value<?> value) {
            to.add(Stored.of(value.type(), result));
        } else if (shape instanceof Shape.Row<?> row) {
            addRow(row, java.util.Objects.requireNonNull(result), to);
        } else if (shape instanceof Shape.Combined<?> combined && result instanceof Tree<?> tree) {
            addTree(combined.parts().get(0), tree, to);
        } else if (shape instanceof Shape.Combined<?> combined && result instanceof Loaded<?> loaded) {
            addLoaded(combined.parts(), loaded, to);
        } else if (shape instanceof Shape.Combined<?> combined) {
            List<?> parts = (List<?>) java.util.Objects.requireNonNull(result);
            for (int i = 0; i < parts.size(); i++) {
                add(combined.parts().get(i), parts.get(i), to);
            }
        } else if (shape instanceof Shape.ToOne<?> one) {
            to.add(result == null ? null : of(one.target(), List.of(result)).get(0));
        } else if (shape instanceof Shape.OfLink<?> ofLink) {
            add(ofLink.part(), result, to);
        } else if (shape instanceof Shape.ToMany<?> many) {
            to.add(of(many.element(), (List<?>) java.util.Objects.requireNonNull(result)));
        } else if (shape instanceof Shape.Sliced<?> slices) {
            addSlice(slices.element(), (Slice<?>) java.util.Objects.requireNonNull(result), to);
        } else if (shape instanceof Shape.Variants<?> variants) {
            Named named = (Named) java.util.Objects.requireNonNull(result);
            to.add(named(ofKind(variants, named.name()), named));
        } else if (shape instanceof Shape.Morph<?> morph) {
            to.add(result == null ? null : named(morph, (Named) result));
        } else if (shape instanceof Shape.Recursive<?, ?> trees) {
            to.add(trees(trees.element(), (List<?>) java.util.Objects.requireNonNull(result)));
        } else if (shape instanceof Shape.Mapped<?, ?> mapped && mapped.part() instanceof Shape.Recursive<?, ?> above) {
            to.add(of(above.element(), (List<?>) java.util.Objects.requireNonNull(result)));
        } else {
            throw new UnsupportedOperationException("The evaluator does not know " + shape);
        }
    }

    /** What a row of one of several tables became, behind the name of its table. */
    private static List<@Nullable Object> named(Shape.Morph<?> morph, Named result) {
        return named(target(morph, result.name()).element(), result);
    }

    private static List<@Nullable Object> named(Shape<?> shape, Named result) {
        List<@Nullable Object> content = new ArrayList<>();
        content.add(result.name());
        add(unnamed(shape), result.result(), content);
        return content;
    }

    /** The part of a shape that is for the rows of one kind. */
    static Shape<?> ofKind(Shape.Variants<?> shape, @Nullable Object kind) {
        return shape.variants().stream()
                .filter(variant -> variant.name().equals(kind))
                .<Shape<?>>map(Shape.Variants.Variant::shape)
                .findFirst()
                .orElseGet(() -> java.util.Objects.requireNonNull(shape.otherwise()));
    }

    /** The part of a shape that is for the rows of one table. */
    static Shape.ToMany<?> target(Shape.Morph<?> morph, Object name) {
        return morph.targets().stream()
                .filter(target -> target.name().equals(name))
                .findFirst()
                .orElseThrow()
                .rows();
    }

    /** What is made of rows before the name of their table or kind is added. */
    static Shape<?> unnamed(Shape<?> named) {
        return ((Shape.Mapped<?, ?>) named).part();
    }

    /** The rows of a slice, and whether there are no more. */
    private static void addSlice(Shape<?> element, Slice<?> slice, List<@Nullable Object> to) {
        to.add(of(element, slice.rows()));
        to.add(slice.done() && slice.next().isEmpty());
    }

    private static void addTree(Shape<?> element, Tree<?> tree, List<@Nullable Object> to) {
        add(element, tree.row(), to);
        to.add(trees(element, tree.children()));
    }

    private static List<List<@Nullable Object>> trees(Shape<?> element, List<?> trees) {
        List<List<@Nullable Object>> all = new ArrayList<>();
        for (Object tree : trees) {
            List<@Nullable Object> content = new ArrayList<>();
            addTree(element, (Tree<?>) tree, content);
            all.add(content);
        }
        return all;
    }

    private static void addLoaded(List<Shape<?>> parts, Loaded<?> loaded, List<@Nullable Object> to) {
        add(parts.get(0), loaded.row(), to);
        for (Shape<?> part : parts.subList(1, parts.size())) {
            add(part, nested(part, loaded), to);
        }
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // the part is of a relation of the row
    private static @Nullable Object nested(Shape<?> part, Loaded loaded) {
        if (part instanceof Shape.ToOne<?> one) {
            return loaded.nested((ToOneRelation) one.relation());
        }
        return part instanceof Shape.ToMany<?> many
                ? loaded.nested((ToManyRelation) many.relation())
                : loaded.get(form(part));
    }

    /** The form by which a part was loaded: of the same relation and element, which is all that it is asked for by. */
    @SuppressWarnings({"unchecked", "rawtypes"}) // the relation is one of the table
    private static RelatedForm form(Shape<?> part) {
        if (part instanceof Shape.Sliced<?> slices) {
            return ((ToManyRelation) slices.relation()).slice(slices.size()).select((Selection) slices::element);
        } else if (part instanceof Shape.Combined<?> tree) {
            Shape.Recursive<?, ?> below = (Shape.Recursive<?, ?>) tree.parts().get(1);
            TableLike table = (TableLike) below.relation().source();
            return table.tree((ToManyRelation) below.relation()).select((Selection) below::element);
        }
        Shape.Recursive<?, ?> above = (Shape.Recursive<?, ?>) ((Shape.Mapped<?, ?>) part).part();
        TableLike table = (TableLike) above.relation().source();
        return table.ancestors((ToOneRelation) above.relation()).select((Selection) above::element);
    }

    @SuppressWarnings("unchecked") // a row's reader is its table's model
    private static <R> void addRow(Shape.Row<R> shape, Object row, List<@Nullable Object> to) {
        TableModel<?, R> model = (TableModel<?, R>) shape.reader();
        for (int i = 0; i < shape.columns().size(); i++) {
            ColumnId column = shape.columns().get(i);
            Object value = model.valueOf((R) row, i);
            to.add(value instanceof BigDecimal decimal ? scaled(column, decimal) : Stored.of(column.type(), value));
        }
    }

    /** A decimal comes back with exactly the fraction digits of its column. */
    private static Object scaled(ColumnId column, BigDecimal value) {
        int scale = ((dev.cormorant.type.ColumnType<?>) column.type()).storage().scale();
        return value.scale() == scale ? Stored.plain(value) : value + " with " + value.scale() + " fraction digits";
    }
}
