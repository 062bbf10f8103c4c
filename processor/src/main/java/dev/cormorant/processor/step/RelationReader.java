package dev.cormorant.processor.step;

import com.palantir.javapoet.TypeName;
import dev.cormorant.processor.model.RelationEnd;
import dev.cormorant.processor.model.RelationKind;
import dev.cormorant.processor.model.Unresolved;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Reads where a relation leads by the type of its field: {@code Many<Tags, Tag>}, or what extends it. */
final class RelationReader {
    private RelationReader() {}

    static Optional<RelationEnd> end(DeclaredType relation) {
        List<? extends TypeMirror> arguments = relation.getTypeArguments();
        if (Unresolved.isIn(relation) || arguments.size() != 2 || !(arguments.get(0) instanceof DeclaredType table)) {
            return Optional.empty();
        }
        return kind(relation.asElement())
                .map(kind -> new RelationEnd(kind, (TypeElement) table.asElement(), TypeName.get(arguments.get(1))));
    }

    private static Optional<RelationKind> kind(Element relation) {
        Optional<RelationKind> kind = RelationKind.of(relation.getSimpleName().toString());
        return kind.isPresent()
                        || !(relation instanceof TypeElement type)
                        || !(type.getSuperclass() instanceof DeclaredType parent)
                ? kind
                : kind(parent.asElement());
    }
}
