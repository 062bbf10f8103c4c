package dev.cormorant.processor.check;

import dev.cormorant.processor.model.Marks;
import dev.cormorant.processor.model.ShapeRecord;
import dev.cormorant.processor.model.TableClass;
import dev.cormorant.processor.model.Visibility;
import java.util.Locale;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** What holds for every record with {@code @ShapeOf}, whatever its components are. */
final class ShapeRules {
    private final Elements elements;

    ShapeRules(Elements elements) {
        this.elements = elements;
    }

    /** What breaks a rule: the rest makes no sense then. */
    Optional<String> problem(TypeElement record, TableClass table) {
        if (record.getKind() != ElementKind.RECORD) {
            String kind = record.getKind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
            return Optional.of("@ShapeOf is for records, and this is of the kind " + kind + "; make it a record");
        }
        if (table.parent().isEmpty()) {
            return Optional.of("@ShapeOf names a table or a view, and " + table.simpleName()
                    + " extends neither Table nor View; name the class that declares the columns");
        }
        if (table.constants().size() != 1) {
            return Optional.of("generated classes use the constant of the table, and " + table.simpleName()
                    + (table.constants().isEmpty() ? " has none" : " has several") + "; write `"
                    + Wording.constantLine(table) + "` in it");
        }
        if (!record.getTypeParameters().isEmpty()) {
            return Optional.of("a shape has no type parameters; write a record for each of its uses");
        }
        if (record.getRecordComponents().isEmpty()) {
            return Optional.of("a shape has components, one for each thing to fetch; write a column's, as `"
                    + table.columns().stream()
                            .findFirst()
                            .map(Wording::component)
                            .orElse("long id") + "`");
        }
        return hidden(record).or(() -> nameTaken(record));
    }

    private static Optional<String> hidden(TypeElement record) {
        Optional<Element> hiding = Visibility.hiding(record);
        return hiding.map(element -> "a generated class calls the constructor, but " + element.getSimpleName()
                + " is private; write it without `private`");
    }

    private Optional<String> nameTaken(TypeElement record) {
        String name = ShapeRecord.shapeOf(record).canonicalName();
        TypeElement existing = elements.getTypeElement(elements.getModuleOf(record), name);
        boolean free = existing == null
                || Marks.generatedFrom(existing)
                        .filter(record.getQualifiedName().toString()::equals)
                        .isPresent();
        return free
                ? Optional.empty()
                : Optional.of("Cormorant writes a class "
                        + ShapeRecord.shapeOf(record).simpleName()
                        + " for the record, but there is one already; rename one of them");
    }
}
