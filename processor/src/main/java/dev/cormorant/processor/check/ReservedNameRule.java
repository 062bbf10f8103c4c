package dev.cormorant.processor.check;

import dev.cormorant.processor.model.ColumnField;
import dev.cormorant.processor.model.Member;
import dev.cormorant.processor.model.SqlName;
import dev.cormorant.processor.model.TableClass;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * No field is called like something that users call on a table, or that a record or an insert builder inherits. The
 * words that declare columns are no such names: {@code date = date()} is as clear as a schema can be.
 */
final class ReservedNameRule implements Rule {
    /** What the language keeps a record's components from. */
    private static final Set<String> OF_RECORDS = Set.of("clone", "finalize");

    /** What insert builders have for keys that are given. */
    private static final String KEY_OF_INSERT_BUILDERS = "withKey";

    private final Set<String> ofTables;
    private final Set<String> ofInsertBuilders;

    ReservedNameRule(Elements elements) {
        ofTables = methods(
                elements, "dev.cormorant.schema.Table", m -> m.getModifiers().contains(Modifier.PUBLIC));
        ofInsertBuilders = methods(
                elements, "dev.cormorant.change.NewRow", m -> !m.getParameters().isEmpty());
    }

    @Override
    public void check(TableClass table, Problems problems) {
        for (Member member : table.members()) {
            reason(member).ifPresent(reason -> problems.add(member, reason + advice(member)));
        }
    }

    private Optional<String> reason(Member member) {
        String name = member.name();
        if (ofTables.contains(name)) {
            return Optional.of("every table has a method " + name + "()");
        }
        if (OF_RECORDS.contains(name)) {
            return Optional.of("no record may have a component " + name);
        }
        return member instanceof ColumnField && (ofInsertBuilders.contains(name) || name.equals(KEY_OF_INSERT_BUILDERS))
                ? Optional.of("every insert builder has a method " + name + "(..)")
                : Optional.empty();
    }

    private static String advice(Member member) {
        return member instanceof ColumnField
                ? "; name the field otherwise, `.named(\"" + SqlName.of(member.name()) + "\")` keeps the column's name"
                : "; name the field otherwise";
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
