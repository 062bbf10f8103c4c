package dev.cormorant.processor.step;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.cormorant.processor.model.Marks;
import dev.cormorant.processor.model.RowType;
import dev.cormorant.processor.model.RowType.Reason;
import dev.cormorant.processor.model.Visibility;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Name;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Reads the second argument of {@code Table<S, R>}: a record of the user's, or a name that waits for its record. */
final class RowTypeReader {
    private RowTypeReader() {}

    static RowType read(ClassName table, TypeMirror row) {
        if (!(row instanceof DeclaredType declared) || !(declared.asElement() instanceof TypeElement element)) {
            return new RowType.Unusable(row.toString(), Reason.NOT_A_RECORD);
        }
        return row.getKind() == TypeKind.ERROR ? waiting(table, declared, element) : existing(table, element);
    }

    private static RowType waiting(ClassName table, DeclaredType row, TypeElement element) {
        String written = row.toString();
        if (!row.getTypeArguments().isEmpty()) {
            return new RowType.Unusable(written, Reason.GENERIC);
        }
        ClassName name =
                ClassName.get(table.packageName(), element.getSimpleName().toString());
        boolean beside = written.indexOf('.') < 0 || written.equals(name.canonicalName());
        return beside ? new RowType.Generated(name) : new RowType.Unusable(written, Reason.ANOTHER_PLACE);
    }

    private static RowType existing(ClassName table, TypeElement element) {
        ClassName name = ClassName.get(element);
        if (name.equals(table)) {
            return new RowType.Unusable(name.simpleName(), Reason.TABLE_ITSELF);
        }
        if (Marks.generatedFrom(element).isPresent()) {
            return new RowType.Generated(name);
        }
        if (element.getKind() != ElementKind.RECORD) {
            return new RowType.Unusable(name.simpleName(), Reason.NOT_A_RECORD);
        }
        if (!element.getTypeParameters().isEmpty()) {
            return new RowType.Unusable(name.simpleName(), Reason.GENERIC);
        }
        if (Visibility.isPrivate(element)) {
            return new RowType.Unusable(name.simpleName(), Reason.PRIVATE);
        }
        return new RowType.Declared(name, element, components(element));
    }

    /**
     * The components know their order, and the fields their place in the source: javac points at no component, Eclipse
     * mixes the fields of a record up.
     */
    private static List<RowType.Component> components(TypeElement record) {
        Map<Name, Element> fields = ElementFilter.fieldsIn(record.getEnclosedElements()).stream()
                .collect(Collectors.toMap(VariableElement::getSimpleName, Function.identity()));
        return record.getRecordComponents().stream()
                .map(component -> new RowType.Component(
                        fields.getOrDefault(component.getSimpleName(), component),
                        component.getSimpleName().toString(),
                        TypeName.get(component.asType())))
                .toList();
    }
}
