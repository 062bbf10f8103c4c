package dev.cormorant.processor.model;

import com.palantir.javapoet.TypeName;
import java.util.Optional;
import javax.lang.model.element.VariableElement;

/** An index to read along: a field of a type {@code Index1} to {@code Index4}. */
public record IndexField(VariableElement origin, String name, Optional<TypeName> owner) implements Member {}
