package dev.cormorant.processor.check;

import com.palantir.javapoet.TypeName;
import dev.cormorant.processor.model.ColumnField;
import dev.cormorant.processor.model.IndexField;
import dev.cormorant.processor.model.Member;
import dev.cormorant.processor.model.Parent;
import dev.cormorant.processor.model.TableClass;
import dev.cormorant.processor.model.VariantsField;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** Columns, relations, variants and indexes are final fields of the table's instance that its package can see. */
final class MemberRule implements Rule {
    @Override
    public void check(TableClass table, Problems problems) {
        TypeName self = table.parent().<TypeName>map(Parent::table).orElse(table.name());
        for (Member member : table.members()) {
            modifiers(member, problems);
            TypeName owner = member.owner().orElse(self);
            if (!owner.equals(self)) {
                String other = Wording.shown(owner);
                problems.add(
                        member,
                        "the field's type belongs to the table " + other + ", not to " + table.simpleName()
                                + "; write it without `" + other + ".`");
            }
        }
    }

    private static String what(Member member) {
        if (member instanceof ColumnField) {
            return "a column";
        }
        if (member instanceof VariantsField) {
            return "what rows become by their kind";
        }
        return member instanceof IndexField ? "an index" : "a relation";
    }

    private static void modifiers(Member member, Problems problems) {
        String what = what(member);
        Set<Modifier> modifiers = member.origin().getModifiers();
        if (modifiers.contains(Modifier.STATIC)) {
            problems.add(
                    member, what + " belongs to the table's instance, so it cannot be static; write `public final`");
        }
        if (modifiers.contains(Modifier.PRIVATE)) {
            problems.add(member, what + " is used by generated classes, so it cannot be private; write `public final`");
        }
        if (!modifiers.contains(Modifier.FINAL)) {
            problems.add(member, what + " never changes, so it must be final; write `public final`");
        }
    }
}
