package dev.cormorant.processor.check;

import dev.cormorant.processor.model.ColumnField;
import dev.cormorant.processor.model.Marks;
import dev.cormorant.processor.model.Member;
import dev.cormorant.processor.model.SqlName;
import dev.cormorant.processor.model.TableClass;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** Names fit every database, and no two columns of a table share one. */
final class SqlNameRule implements Rule {
    private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

    @Override
    public void check(TableClass table, Problems problems) {
        UnaryOperator<String> naming = preserves(table) ? UnaryOperator.identity() : SqlName::of;
        given(table, "table")
                .map(name -> problem(name, name))
                .orElseGet(() -> problem(table.simpleName(), naming.apply(table.simpleName())))
                .ifPresent(problems::add);
        given(table, "schema").flatMap(name -> problem(name, name)).ifPresent(problems::add);
        for (Member member : table.members()) {
            problem(member.name(), naming.apply(member.name())).ifPresent(problem -> problems.add(member, problem));
        }
        twins(table, naming, problems);
    }

    /** Every other way makes one name of names that have the same words. */
    private static boolean preserves(TableClass table) {
        return given(table, "naming").filter("PRESERVE"::equals).isPresent();
    }

    private static void twins(TableClass table, UnaryOperator<String> naming, Problems problems) {
        Map<String, String> fields = new HashMap<>();
        for (ColumnField column : table.columns()) {
            String name = naming.apply(column.name());
            String other = fields.putIfAbsent(name, column.name());
            if (other != null) {
                problems.add(
                        column,
                        "the column is called " + name + " in the database, as that of the field " + other
                                + "; rename one of them");
            }
        }
    }

    /** What the annotation says. */
    private static Optional<String> given(TableClass table, String what) {
        return Marks.text(table.origin(), Marks.MODEL, what).filter(name -> !name.isEmpty());
    }

    private static Optional<String> problem(String name, String sqlName) {
        if (!NAME.matcher(name).matches()) {
            return Optional.of("the name " + name + " is not one that every database knows;"
                    + " write it with the letters A to Z, digits and underscores, and no digit first");
        }
        return sqlName.length() > SqlName.LONGEST
                ? Optional.of("the name " + sqlName + " has " + sqlName.length()
                        + " bytes, and databases keep no more than " + SqlName.LONGEST + "; write a shorter one")
                : Optional.empty();
    }
}
