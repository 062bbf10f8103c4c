package dev.cormorant.testkit.random;

import dev.cormorant.expression.Descent;
import dev.cormorant.expression.ManyRows;
import dev.cormorant.expression.Shape;
import java.util.List;
import java.util.stream.Collectors;

/** What is selected, as a person would write it. */
final class ShapeText {
    private ShapeText() {}

    static String of(List<? extends Shape<?>> parts) {
        return parts.stream().map(ShapeText::of).collect(Collectors.joining(", "));
    }

    private static String of(Shape<?> shape) {
        if (shape instanceof Shape.Value<?> value) {
            return JavaText.of(value.expr());
        } else if (shape instanceof Shape.Row<?> row) {
            return row.columns().get(0).table().label();
        } else if (shape instanceof Shape.Combined<?> combined) {
            return of(combined.parts());
        } else if (shape instanceof Shape.ToOne<?> one) {
            String where = one.where() == null ? "" : ".where(" + JavaText.of(one.where()) + ")";
            return one.relation().label() + where + ".select(" + of(one.target()) + ")";
        } else if (shape instanceof Shape.ToMany<?> many) {
            return many.relation().label() + of(many.rows()) + ".select(" + of(many.element()) + ")";
        } else if (shape instanceof Shape.OfLink<?> ofLink) {
            return "of the link: " + of(ofLink.part());
        } else if (shape instanceof Shape.Sliced<?> slices) {
            return slices.relation().label() + of(slices.rows(null, slices.orderBy())) + ".slice(" + slices.size()
                    + ").select(" + of(slices.element()) + ")";
        } else if (shape instanceof Shape.Recursive<?, ?> tree) {
            return "from there by " + tree.relation().label() + of(tree.rows()) + of(tree.descent()) + ".select("
                    + of(tree.element()) + ")";
        } else if (shape instanceof Shape.Variants<?> variants) {
            return variants.kind().table().label() + "." + VariantsDraft.FIELD;
        } else if (shape instanceof Shape.Morph<?> morph) {
            return morph.type().table().label() + ".morph.select("
                    + morph.targets().stream()
                            .map(target ->
                                    "on(" + target.rows().relation().target().label() + ", "
                                            + of(target.rows().element()) + ")")
                            .collect(Collectors.joining(", "))
                    + ")";
        } else if (shape instanceof Shape.Mapped<?, ?> mapped) {
            return of(mapped.part());
        }
        return shape.toString();
    }

    private static String of(Descent descent) {
        return (descent.bounded() ? ".depth(" + descent.levels() + ")" : "")
                + (descent.cutsCycles() ? ".cutCycles()" : "");
    }

    private static String of(ManyRows rows) {
        String order = rows.orderBy().stream().map(JavaText::of).collect(Collectors.joining(", "));
        return (rows.where() == null ? "" : ".where(" + JavaText.of(rows.where()) + ")")
                + (rows.qualify() == null ? "" : ".where(" + JavaText.of(rows.qualify()) + ")")
                + (order.isEmpty() ? "" : ".orderBy(" + order + ")")
                + (rows.limit() == null ? "" : ".limit(" + rows.limit() + ")")
                + (rows.offset() == 0 ? "" : ".offset(" + rows.offset() + ")");
    }
}
