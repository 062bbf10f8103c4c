package dev.cormorant.processor.check;

import com.palantir.javapoet.TypeName;
import dev.cormorant.processor.model.ColumnField;
import dev.cormorant.processor.model.Member;
import dev.cormorant.processor.model.Parent;
import dev.cormorant.processor.model.Problem;
import dev.cormorant.processor.model.TableClass;
import java.util.Set;
import java.util.function.Consumer;
import javax.lang.model.element.Modifier;

/** Columns and relations are final fields of the table's instance that its package can see. */
final class MemberRule implements Rule {
    @Override
    public void check(TableClass table, Consumer<Problem> problems) {
        TypeName self = table.parent().<TypeName>map(Parent::table).orElse(table.name());
        for (Member member : table.members()) {
            String label = Wording.label(table, member);
            String what = member instanceof ColumnField ? "a column" : "a relation";
            Set<Modifier> modifiers = member.origin().getModifiers();
            if (modifiers.contains(Modifier.STATIC)) {
                report(member, problems, label + ": " + what + " belongs to the table's instance, so it cannot be static");
            }
            if (modifiers.contains(Modifier.PRIVATE)) {
                report(member, problems, label + ": " + what + " is used by generated classes, so it cannot be private");
            }
            if (!modifiers.contains(Modifier.FINAL)) {
                report(member, problems, label + ": " + what + " never changes, so it must be final");
            }
            TypeName owner = member.owner().orElse(self);
            if (!owner.equals(self)) {
                String type = Wording.shown(owner);
                problems.accept(new Problem(
                        member.origin(),
                        "%s: the field's type belongs to the table %s, not to %s; write it without `%s.`"
                                .formatted(label, type, table.simpleName(), type)));
            }
        }
    }

    private static void report(Member member, Consumer<Problem> problems, String what) {
        problems.accept(new Problem(member.origin(), what + "; write `public final`"));
    }
}
