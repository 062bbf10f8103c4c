package dev.cormorant.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.cormorant.processor.model.PrimitiveCell;

/** The call that reads a value out of a row. */
final class CellReader {
    private static final TypeName TEXT = ClassName.get(String.class);

    private CellReader() {}

    /** Reads a value of a boxed type, so many cells behind the first. */
    static CodeBlock of(TypeName boxed, boolean nullable, int position) {
        String method = method(boxed, nullable);
        return position == 0
                ? CodeBlock.of("cells.$L(at)", method)
                : CodeBlock.of("cells.$L(at + $L)", method, position);
    }

    private static String method(TypeName boxed, boolean nullable) {
        if (boxed.equals(TEXT)) {
            return nullable ? "nullableTextAt" : "textAt";
        }
        return nullable
                ? "nullableAt"
                : PrimitiveCell.ofBoxed(boxed).map(PrimitiveCell::reader).orElse("valueAt");
    }
}
