package dev.cormorant.processor.model;

import com.palantir.javapoet.TypeName;
import java.util.Optional;
import javax.lang.model.element.VariableElement;

/**
 * A relation: a field of type {@code One}, {@code Maybe}, {@code Many} or {@code Morph}.
 *
 * @param end where it leads; empty where that is not one table that the compiler knows
 */
public record RelationField(VariableElement origin, String name, Optional<TypeName> owner, Optional<RelationEnd> end)
        implements Member {}
