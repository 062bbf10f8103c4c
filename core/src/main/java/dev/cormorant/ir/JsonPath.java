package dev.cormorant.ir;

import java.util.List;

/**
 * What stands at a path in a JSON document, as a value of SQL: null where the document has nothing there, or something of
 * another type. The steps are part of the shape.
 */
public record JsonPath(Expr document, List<Step> steps, Result result) implements Expr {
    /** One step down. */
    public sealed interface Step {
        /** To the member of an object. */
        record Member(String name) implements Step {}

        /** To an element of an array, counted from 0. */
        record Element(int index) implements Step {}
    }

    /** What is wanted of the place. */
    public enum Result {
        /** What stands there, whatever it is; a JSON null is no SQL null. Where no containment is known, only whether it is there. */
        PART,
        /** A JSON string. */
        TEXT,
        /** A JSON number without fraction and exponent, of 64 bits. */
        LONG,
        /** A JSON number. */
        DOUBLE,
        /** True or false. */
        BOOLEAN
    }

    @Override
    public <R> R accept(ExprVisitor<R> visitor) {
        return visitor.visitJsonPath(this);
    }
}
