package dev.cormorant.processor.check;

import dev.cormorant.processor.model.TableClass;
import dev.cormorant.processor.model.Visibility;
import java.util.Locale;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** A table is a final class that its package can see, with an instance of its own. */
final class ClassRule implements Rule {
    @Override
    public void check(TableClass table, Problems problems) {
        TypeElement type = table.origin();
        String advice = "; write `" + Wording.classLine(table) + "`";
        if (type.getKind() != ElementKind.CLASS) {
            String kind = type.getKind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
            problems.add("@Model is for classes, and this is of the kind " + kind + advice);
            return;
        }
        Set<Modifier> modifiers = type.getModifiers();
        if (modifiers.contains(Modifier.ABSTRACT)) {
            problems.add("a table class has an instance, so it cannot be abstract" + advice);
        } else if (!modifiers.contains(Modifier.FINAL)) {
            problems.add("a table class must be final" + advice);
        }
        if (type.getNestingKind().isNested() && !modifiers.contains(Modifier.STATIC)) {
            problems.add("a table class inside another class must be static" + advice);
        }
        if (!type.getTypeParameters().isEmpty()) {
            problems.add("a table class has no type parameters of its own" + advice);
        }
        Visibility.hiding(type)
                .ifPresent(hiding -> problems.add("generated classes use the table, but " + hiding.getSimpleName()
                        + " is private; write it without `private`"));
    }
}
