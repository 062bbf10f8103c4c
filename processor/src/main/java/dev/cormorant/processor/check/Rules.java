package dev.cormorant.processor.check;

import dev.cormorant.processor.model.Problem;
import dev.cormorant.processor.model.Reading;
import dev.cormorant.processor.model.TableClass;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.util.Elements;

/** All the rules, in the order in which a reader wants to hear of them. */
public final class Rules {
    private final List<Rule> rules;

    /** The rules of one run of the compiler. */
    public Rules(Elements elements) {
        rules = List.of(
                new ClassRule(),
                new ParentRule(),
                new ConstantRule(),
                new SqlNameRule(),
                new MemberRule(),
                new ReservedNameRule(elements),
                new ValueTypeRule(),
                new RowRecordRule(),
                new GeneratedNameRule(elements));
    }

    /** Everything that is wrong with a table. */
    public List<Problem> check(Reading reading) {
        TableClass table = reading.table();
        List<Problem> problems = new ArrayList<>(reading.problems());
        rules.forEach(rule -> rule.check(table, problems::add));
        if (problems.isEmpty()) {
            new ColumnsRule().check(table, problems::add); // a column that is wrong is one all the same
        }
        return problems;
    }
}
