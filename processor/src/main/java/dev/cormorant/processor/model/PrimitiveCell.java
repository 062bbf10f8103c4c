package dev.cormorant.processor.model;

import com.palantir.javapoet.TypeName;
import java.util.Arrays;
import java.util.Optional;

/** The primitive types that a row holds without a box, where its column is never null. */
@SuppressWarnings("ImmutableEnumChecker") // a TypeName never changes, it only does not say so
public enum PrimitiveCell {
    LONG(long.class),
    INT(int.class),
    SHORT(short.class),
    DOUBLE(double.class),
    FLOAT(float.class),
    BOOLEAN(boolean.class);

    private final Class<?> type;

    PrimitiveCell(Class<?> type) {
        this.type = type;
    }

    /** The cell of a boxed type; empty for any other. */
    public static Optional<PrimitiveCell> ofBoxed(TypeName boxed) {
        return Arrays.stream(values())
                .filter(cell -> cell.type().box().equals(boxed))
                .findFirst();
    }

    /** The primitive type. */
    public TypeName type() {
        return TypeName.get(type);
    }

    /** The method of {@code Cells} that reads it. */
    public String reader() {
        return type + "At";
    }
}
