package dev.cormorant.testkit.evaluator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cormorant.ir.BindList;
import dev.cormorant.ir.Distance;
import dev.cormorant.ir.Exists;
import dev.cormorant.ir.Expr;
import dev.cormorant.ir.InSelect;
import dev.cormorant.ir.KeyList;
import dev.cormorant.ir.LinkPath;
import dev.cormorant.ir.OutputColumn;
import dev.cormorant.ir.RowValue;
import dev.cormorant.ir.Slot;
import dev.cormorant.ir.SlotList;
import dev.cormorant.ir.SqlCondition;
import dev.cormorant.ir.Subquery;
import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RulesTest {
    /** What planning makes, and what stands inside of another node. */
    private static final Set<Class<?>> NEVER_IN_AN_INTENT = Set.of(
            Slot.class,
            SlotList.class,
            BindList.class,
            LinkPath.class,
            KeyList.class,
            RowValue.class,
            OutputColumn.class,
            Exists.class);

    /** What no random program draws yet. */
    private static final Set<Class<?>> NOT_DRAWN =
            Set.of(InSelect.class, Subquery.class, SqlCondition.class, Distance.class);

    @Test
    void everyKindOfExpressionHasARule() {
        assertThat(Arrays.stream(Expr.class.getPermittedSubclasses())
                        .filter(kind -> !NEVER_IN_AN_INTENT.contains(kind) && !NOT_DRAWN.contains(kind))
                        .filter(kind -> !Meaning.RULES.know(kind)))
                .as("kinds of expression without a rule in this package")
                .isEmpty();
    }
}
