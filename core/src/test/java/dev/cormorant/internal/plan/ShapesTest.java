package dev.cormorant.internal.plan;

import static dev.cormorant.blog.Users.USERS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cormorant.blog.Users;
import dev.cormorant.expression.Predicate;
import dev.cormorant.internal.cache.PlanCache;
import dev.cormorant.ir.Delete;
import dev.cormorant.ir.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShapesTest {
    private static Statement delete(Predicate<Users> where) {
        return new Delete(USERS, where.node(), List.of());
    }

    @Test
    void aShapeEqualsItsStatementAndHoldsNoValue() {
        Statement asked = delete(USERS.name.eq("secret").and(USERS.id.in(List.of(1L, 2L, 3L))));

        Statement shape = Shapes.of(asked);

        assertThat(shape).isEqualTo(asked).hasSameHashCodeAs(asked);
        assertThat(asked).isEqualTo(shape);
        assertThat(BindValues.of(shape)[0]).isNull();
        assertThat((List<?>) BindValues.of(shape)[1]).hasSize(4).containsOnlyNulls();
    }

    @Test
    void aPlanCacheKeepsTheShape() {
        PlanCache<Statement, Statement> cache = new PlanCache<>(Shapes::of);
        Statement first = delete(USERS.name.eq("secret"));

        Statement made = cache.get(first, statement -> statement);

        assertThat(made).isSameAs(first);
        assertThat(cache.get(delete(USERS.name.eq("other")), statement -> statement))
                .as("the plan of the same shape is found by what was kept")
                .isSameAs(first);
        assertThat(cache.shapes())
                .singleElement()
                .satisfies(kept -> assertThat(BindValues.of(kept)).containsOnlyNulls());
    }
}
