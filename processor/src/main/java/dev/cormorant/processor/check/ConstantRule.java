package dev.cormorant.processor.check;

import dev.cormorant.processor.model.Problem;
import dev.cormorant.processor.model.TableClass;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.VariableElement;

/** A table class has one constant that holds its one instance: the insert builder uses it. */
final class ConstantRule implements Rule {
    @Override
    public void check(TableClass table, Consumer<Problem> problems) {
        if (table.origin().getKind() != ElementKind.CLASS) {
            return; // told by ClassRule
        }
        if (table.constants().isEmpty()) {
            report(table, problems, table.simpleName() + ": there is no constant for the table");
        } else if (table.constants().size() > 1) {
            String names = table.constants().stream()
                    .map(constant -> constant.getSimpleName().toString())
                    .collect(Collectors.joining(", "));
            report(table, problems, table.simpleName() + ": there must be one constant for the table, and there are " + names);
        } else {
            VariableElement constant = table.constants().get(0);
            Set<Modifier> modifiers = constant.getModifiers();
            if (!modifiers.contains(Modifier.FINAL) || modifiers.contains(Modifier.PRIVATE)) {
                problems.accept(new Problem(
                        constant,
                        "%s.%s: the constant of the table must be final and not private; write `%s`"
                                .formatted(table.simpleName(), constant.getSimpleName(), Wording.constantLine(table))));
            }
        }
    }

    private static void report(TableClass table, Consumer<Problem> problems, String what) {
        problems.accept(new Problem(table.origin(), what + "; write `" + Wording.constantLine(table) + "`"));
    }
}
