package dev.cormorant.processor.check;

import dev.cormorant.processor.model.TableClass;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.VariableElement;

/** A table class has one constant that holds its one instance: the insert builder uses it. */
final class ConstantRule implements Rule {
    @Override
    public void check(TableClass table, Problems problems) {
        if (table.origin().getKind() != ElementKind.CLASS) {
            return; // told by ClassRule
        }
        List<VariableElement> constants = table.constants();
        String advice = "; write `" + Wording.constantLine(table) + "`";
        if (constants.isEmpty()) {
            problems.add("there is no constant for the table" + advice);
        } else if (constants.size() > 1) {
            String names =
                    constants.stream().map(VariableElement::getSimpleName).collect(Collectors.joining(", "));
            problems.add("there must be one constant for the table, and there are " + names + advice);
        } else {
            VariableElement constant = constants.get(0);
            Set<Modifier> modifiers = constant.getModifiers();
            if (!modifiers.contains(Modifier.FINAL) || modifiers.contains(Modifier.PRIVATE)) {
                problems.add(
                        constant,
                        table.simpleName() + "." + constant.getSimpleName(),
                        "the constant of the table must be final and not private" + advice);
            }
        }
    }
}
