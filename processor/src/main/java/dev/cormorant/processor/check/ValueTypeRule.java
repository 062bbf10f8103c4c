package dev.cormorant.processor.check;

import dev.cormorant.processor.model.ColumnField;
import dev.cormorant.processor.model.TableClass;
import dev.cormorant.processor.model.Visibility;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** The package of a table can see the types of its values. */
final class ValueTypeRule implements Rule {
    @Override
    public void check(TableClass table, Problems problems) {
        for (ColumnField column : table.columns()) {
            hidden(column.origin().asType())
                    .ifPresent(type -> problems.add(
                            column,
                            "the row record uses the type " + type.getSimpleName()
                                    + ", but it is private; write it without `private`"));
        }
    }

    private static Optional<Element> hidden(TypeMirror type) {
        if (type instanceof ArrayType array) {
            return hidden(array.getComponentType());
        }
        if (!(type instanceof DeclaredType declared)) {
            return Optional.empty();
        }
        Optional<Element> hiding = Visibility.hiding((TypeElement) declared.asElement());
        return hiding.or(() -> declared.getTypeArguments().stream()
                .flatMap(argument -> hidden(argument).stream())
                .findFirst());
    }
}
