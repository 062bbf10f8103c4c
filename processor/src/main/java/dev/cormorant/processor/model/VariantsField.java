package dev.cormorant.processor.model;

import com.palantir.javapoet.TypeName;
import java.util.Optional;
import javax.lang.model.element.VariableElement;

/**
 * What rows become by their kind: a field of type {@code Variants}.
 *
 * @param value what all variants are; empty where the compiler does not know it yet
 */
public record VariantsField(VariableElement origin, String name, Optional<TypeName> owner, Optional<TypeName> value)
        implements Member {}
