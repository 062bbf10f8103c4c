package dev.cormorant.processor.check;

import dev.cormorant.processor.model.ColumnField;
import dev.cormorant.processor.model.Marks;
import dev.cormorant.processor.model.Member;
import dev.cormorant.processor.model.Problem;
import dev.cormorant.processor.model.SqlName;
import dev.cormorant.processor.model.TableClass;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javax.lang.model.element.Element;

/** Names fit every database, and no two columns of a table share one. */
final class SqlNameRule implements Rule {
    private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

    @Override
    public void check(TableClass table, Consumer<Problem> problems) {
        tableName(table, problems);
        Map<String, String> fields = new HashMap<>();
        for (Member member : table.members()) {
            String label = Wording.label(table, member);
            check(member.origin(), label, member.name(), SqlName.of(member.name()), problems);
            if (member instanceof ColumnField) {
                String column = SqlName.of(member.name());
                String other = fields.putIfAbsent(column, member.name());
                if (other != null) {
                    problems.accept(new Problem(
                            member.origin(),
                            "%s: the column is called %s in the database, as that of the field %s; rename one of the fields"
                                    .formatted(label, column, other)));
                }
            }
        }
    }

    private static void tableName(TableClass table, Consumer<Problem> problems) {
        String given = Marks.text(table.origin(), Marks.MODEL, "table").orElse("");
        if (given.isEmpty()) {
            check(table.origin(), table.simpleName(), table.simpleName(), SqlName.of(table.simpleName()), problems);
        } else {
            check(table.origin(), table.simpleName(), given, given, problems);
        }
        String schema = Marks.text(table.origin(), Marks.MODEL, "schema").orElse("");
        if (!schema.isEmpty()) {
            check(table.origin(), table.simpleName(), schema, schema, problems);
        }
    }

    private static void check(Element at, String label, String name, String sqlName, Consumer<Problem> problems) {
        if (!NAME.matcher(name).matches()) {
            problems.accept(new Problem(
                    at,
                    ("%s: the name %s is not one that every database knows; write it with the letters A to Z, digits and"
                                    + " underscores, and no digit first")
                            .formatted(label, name)));
        } else if (sqlName.length() > SqlName.LONGEST) {
            problems.accept(new Problem(
                    at,
                    "%s: the name %s has %d bytes, and databases keep no more than %d; write a shorter one"
                            .formatted(label, sqlName, sqlName.length(), SqlName.LONGEST)));
        }
    }
}
