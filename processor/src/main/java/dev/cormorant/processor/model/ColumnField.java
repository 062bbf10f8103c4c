package dev.cormorant.processor.model;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.TypeName;
import java.util.Locale;
import java.util.Optional;
import javax.lang.model.element.VariableElement;

/**
 * A column: a field whose type is one of the kinds.
 *
 * @param value the type of its values, boxed
 * @param isHidden whether it is left out of the row record
 */
public record ColumnField(
        VariableElement origin,
        String name,
        ColumnKind kind,
        Optional<TypeName> owner,
        TypeName value,
        boolean isHidden)
        implements Member {
    /** Whether rows may hold null. */
    public boolean isNullable() {
        return kind.isNullable();
    }

    /** Whether its values are arrays, which are mutable and compare by identity. */
    public boolean isArray() {
        return value instanceof ArrayTypeName;
    }

    /** A name made of a word and the field's: {@code withTitle}. */
    public String nameAfter(String word) {
        return word + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    /** The primitive that a row holds; empty where it holds an object. */
    public Optional<PrimitiveCell> primitive() {
        return isNullable() ? Optional.empty() : PrimitiveCell.ofBoxed(value);
    }

    /** The type that a row holds, without its nullness. */
    public TypeName rowType() {
        return primitive().map(PrimitiveCell::type).orElse(value);
    }
}
