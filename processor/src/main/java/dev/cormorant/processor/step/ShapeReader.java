package dev.cormorant.processor.step;

import dev.cormorant.processor.model.Marks;
import dev.cormorant.processor.model.PartWord;
import dev.cormorant.processor.model.ShapeComponent;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.Name;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;

/** Reads the components of a record with {@code @ShapeOf}. */
final class ShapeReader {
    private ShapeReader() {}

    /** The components in the order of the constructor, at the place of their fields: javac points at no component. */
    static List<ShapeComponent> components(TypeElement record) {
        Map<Name, Element> fields = ElementFilter.fieldsIn(record.getEnclosedElements()).stream()
                .collect(Collectors.toMap(VariableElement::getSimpleName, Function.identity()));
        return record.getRecordComponents().stream()
                .map(component -> read(component, fields.getOrDefault(component.getSimpleName(), component)))
                .toList();
    }

    private static ShapeComponent read(RecordComponentElement component, Element origin) {
        Map<PartWord, String> words = new EnumMap<>(PartWord.class);
        for (PartWord word : PartWord.values()) {
            Marks.text(component, word.annotation(), "value").ifPresent(text -> words.put(word, text));
        }
        return new ShapeComponent(
                origin,
                component.getSimpleName().toString(),
                component.asType(),
                Marks.isNullable(component) || Marks.isNullable(component.asType()),
                words,
                Marks.sliceOf(component));
    }
}
