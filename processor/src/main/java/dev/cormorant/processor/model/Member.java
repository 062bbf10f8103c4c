package dev.cormorant.processor.model;

import com.palantir.javapoet.TypeName;
import java.util.Optional;
import javax.lang.model.element.VariableElement;

/** A field of a table class that means something to Cormorant. */
public sealed interface Member permits ColumnField, RelationField, VariantsField, IndexField {
    /** The field. */
    VariableElement origin();

    /** The name of the field. */
    String name();

    /** The table that the field's type belongs to; empty where the compiler does not know it yet. */
    Optional<TypeName> owner();
}
