package dev.cormorant.processor.model;

import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import org.jspecify.annotations.Nullable;

/** Whether a type names something that the compiler does not know, on whatever level. */
public final class Unresolved {
    private Unresolved() {}

    /** Whether it does. */
    public static boolean isIn(@Nullable TypeMirror type) {
        if (type == null) {
            return false;
        }
        if (type.getKind() == TypeKind.ERROR) {
            return true;
        }
        if (type instanceof ArrayType array) {
            return isIn(array.getComponentType());
        }
        if (type instanceof WildcardType wildcard) {
            return isIn(wildcard.getExtendsBound()) || isIn(wildcard.getSuperBound());
        }
        return type instanceof DeclaredType declared
                && (isIn(declared.getEnclosingType())
                        || declared.getTypeArguments().stream().anyMatch(Unresolved::isIn));
    }
}
