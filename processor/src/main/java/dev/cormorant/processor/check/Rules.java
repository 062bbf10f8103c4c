package dev.cormorant.processor.check;

import dev.cormorant.processor.model.Problem;
import dev.cormorant.processor.model.Reading;
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
                new ViewRule(),
                new ValueTypeRule(),
                new RowRecordRule(),
                new GeneratedNameRule(elements));
    }

    /** Everything that is wrong with a table. */
    public List<Problem> check(Reading reading) {
        Problems problems = new Problems(reading.table(), reading.problems());
        rules.forEach(rule -> rule.check(reading.table(), problems));
        if (problems.found().isEmpty()) {
            new ColumnsRule().check(reading.table(), problems); // a column that is wrong is one all the same
        }
        return problems.found();
    }
}
