package dev.cormorant.processor.check;

import dev.cormorant.processor.model.Problem;
import dev.cormorant.processor.model.TableClass;
import dev.cormorant.processor.model.Visibility;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** A table is a final class that its package can see, with an instance of its own. */
final class ClassRule implements Rule {
    @Override
    public void check(TableClass table, Consumer<Problem> problems) {
        TypeElement type = table.origin();
        if (type.getKind() != ElementKind.CLASS) {
            String kind = type.getKind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
            report(table, problems, "@Model is for classes, and this is of the kind " + kind);
            return;
        }
        Set<Modifier> modifiers = type.getModifiers();
        if (modifiers.contains(Modifier.ABSTRACT)) {
            report(table, problems, "a table class has an instance, so it cannot be abstract");
        } else if (!modifiers.contains(Modifier.FINAL)) {
            report(table, problems, "a table class must be final");
        }
        if (type.getNestingKind().isNested() && !modifiers.contains(Modifier.STATIC)) {
            report(table, problems, "a table class inside another class must be static");
        }
        if (!type.getTypeParameters().isEmpty()) {
            report(table, problems, "a table class has no type parameters of its own");
        }
        Visibility.hiding(type)
                .ifPresent(hiding -> problems.accept(new Problem(
                        type,
                        "%s: generated classes of the package use a table class, but %s is private; write it without `private`"
                                .formatted(table.simpleName(), hiding.getSimpleName()))));
    }

    private static void report(TableClass table, Consumer<Problem> problems, String what) {
        problems.accept(new Problem(
                table.origin(), table.simpleName() + ": " + what + "; write `" + Wording.classLine(table) + "`"));
    }
}
