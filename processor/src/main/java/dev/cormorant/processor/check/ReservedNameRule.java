package dev.cormorant.processor.check;

import dev.cormorant.processor.model.ColumnField;
import dev.cormorant.processor.model.Member;
import dev.cormorant.processor.model.Problem;
import dev.cormorant.processor.model.SqlName;
import dev.cormorant.processor.model.TableClass;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * No field is called like something that users call on a table, or that a record or an insert builder inherits. The words
 * that declare columns are no such names: {@code date = date()} is as clear as a schema can be.
 */
final class ReservedNameRule implements Rule {
    /** What the language keeps a record's components from. */
    private static final Set<String> OF_RECORDS = Set.of("clone", "finalize");

    private final Set<String> ofTables;
    private final Set<String> ofInsertBuilders;

    ReservedNameRule(Elements elements) {
        ofTables = methods(elements, "dev.cormorant.schema.Table", m -> m.getModifiers().contains(Modifier.PUBLIC));
        ofInsertBuilders = methods(elements, "dev.cormorant.change.NewRow", m -> !m.getParameters().isEmpty());
    }

    @Override
    public void check(TableClass table, Consumer<Problem> problems) {
        for (Member member : table.members()) {
            String name = member.name();
            if (ofTables.contains(name)) {
                report(table, member, problems, "every table has a method " + name + "()");
            } else if (OF_RECORDS.contains(name)) {
                report(table, member, problems, "no record may have a component " + name);
            } else if (member instanceof ColumnField && ofInsertBuilders.contains(name)) {
                report(table, member, problems, "every insert builder has a method " + name + "(..)");
            }
        }
    }

    private static void report(TableClass table, Member member, Consumer<Problem> problems, String why) {
        String way = member instanceof ColumnField
                ? "; name the field otherwise, `.named(\"" + SqlName.of(member.name()) + "\")` keeps the column's name"
                : "; name the field otherwise";
        problems.accept(new Problem(member.origin(), Wording.label(table, member) + ": " + why + way));
    }

    private static Set<String> methods(Elements elements, String type, Predicate<ExecutableElement> which) {
        TypeElement element = elements.getTypeElement(type);
        return element == null
                ? Set.of()
                : ElementFilter.methodsIn(elements.getAllMembers(element)).stream()
                        .filter(which)
                        .map(method -> method.getSimpleName().toString())
                        .collect(Collectors.toUnmodifiableSet());
    }
}
