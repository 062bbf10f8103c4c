package dev.cormorant.testkit.contract;

import static dev.cormorant.expression.Predicate.not;
import static dev.cormorant.testkit.club.Passes.PASSES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.cormorant.expression.Predicate;
import dev.cormorant.schema.Schema;
import dev.cormorant.testkit.club.Club;
import dev.cormorant.testkit.club.NewPass;
import dev.cormorant.testkit.club.Passes;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Truths are asked as such; null is neither true nor false. */
public abstract class TruthContract extends Contract {
    /** For subclasses. */
    protected TruthContract() {}

    @Override
    protected Schema schema() {
        return Club.SCHEMA;
    }

    @BeforeEach
    void rows() {
        db().insert(pass(1).bool(true));
        db().insert(pass(2).bool(false));
        db().insert(pass(3));
    }

    private static NewPass pass(int number) {
        return NewPass.number(number).integer(number).date(LocalDate.of(2026, 1, number));
    }

    private List<Integer> numbers(Predicate<Passes> condition) {
        return db().from(PASSES)
                .where(condition)
                .orderBy(PASSES.number.asc())
                .select(PASSES.number)
                .list();
    }

    @Test
    void nullIsNeither() {
        assertThat(numbers(PASSES.bool.isTrue())).containsExactly(1);
        assertThat(numbers(PASSES.bool.isFalse())).containsExactly(2);
        assertThat(numbers(not(PASSES.bool.isTrue()))).containsExactly(2);
        assertThat(numbers(PASSES.bool.isTrue().or(PASSES.bool.isNull()))).containsExactly(1, 3);
        assertThat(numbers(PASSES.bool.coalesce(true).isTrue())).containsExactly(1, 3);
    }

    @Test
    void itIsTheComparisonWithAValue() {
        assertThat(sql(() -> numbers(PASSES.bool.isTrue()))).isEqualTo(sql(() -> numbers(PASSES.bool.eq(true))));
        long misses = db().planCache().misses();
        numbers(PASSES.bool.isFalse());
        assertThat(db().planCache().misses()).isEqualTo(misses);
    }

    @Test
    void otherValuesAreNoTruths() {
        assertThatIllegalArgumentException()
                .isThrownBy(PASSES.text::isTrue)
                .withMessageContaining("Passes.text: isTrue needs a truth, this is ");
        assertThatIllegalArgumentException().isThrownBy(PASSES.integer::isFalse);
    }
}
