package dev.cormorant.testkit.contract;

import static dev.cormorant.change.Change.change;
import static dev.cormorant.testkit.types.Scales.SCALES;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cormorant.page.Slice;
import dev.cormorant.schema.Schema;
import dev.cormorant.testkit.types.NewScale;
import dev.cormorant.testkit.types.TypeSchemas;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Zeros of either sign are one key, as a database compares them. */
public abstract class ZeroKeyContract extends Contract {
    private List<Long> ids = List.of();

    /** For subclasses. */
    protected ZeroKeyContract() {}

    @Override
    protected Schema schema() {
        return TypeSchemas.SCALES;
    }

    @BeforeEach
    void rows() {
        ids = db().insertAll(List.of(NewScale.mark(-0.0), NewScale.mark(0.0), NewScale.mark(1.0)), SCALES.id);
    }

    private List<Long> ids(int... numbers) {
        return IntStream.of(numbers).mapToObj(ids::get).toList();
    }

    @Test
    void listsAreThoseOfBoth() {
        var marked = SCALES.marked.orderBy(SCALES.id.asc());
        assertThat(db().from(SCALES)
                        .orderBy(SCALES.id.asc())
                        .select(marked.select(SCALES.id))
                        .list())
                .containsExactly(ids(0, 1), ids(0, 1), ids(2));
        assertThat(db().load(db().from(SCALES).orderBy(SCALES.id.asc()).list(), marked))
                .extracting(row -> row.get(SCALES.marked).size())
                .containsExactly(2, 2, 1);
    }

    @Test
    void slicesAreThoseOfBoth() {
        var slices = SCALES.marked.orderBy(SCALES.id.asc()).slice(1).select(SCALES.id);
        for (Slice<Long> first :
                db().from(SCALES).where(SCALES.mark.eq(0.0)).select(slices).list()) {
            assertThat(first.rows()).isEqualTo(ids(0));
            assertThat(db().next(slices, first.next().orElseThrow()).rows()).isEqualTo(ids(1));
        }
    }

    @Test
    void keysOfSeveralColumnsAreAlike() {
        db().update(SCALES)
                .set(SCALES.level, -0.0f)
                .where(SCALES.id.eq(ids.get(0)))
                .execute();
        db().insert(NewScale.mark(0.0));
        assertThat(db().from(SCALES)
                        .where(SCALES.level.eq(0.0f))
                        .select(SCALES.alike.select(SCALES.id))
                        .getOne())
                .isEqualTo(ids(0));
    }

    @Test
    void aRowIsFoundByEitherZero() {
        db().update(SCALES)
                .set(SCALES.level, -0.0f)
                .where(SCALES.id.eq(ids.get(0)))
                .execute();
        assertThat(db().updateAll(SCALES, List.of(change(SCALES.level, 0.0f).set(SCALES.mark, 2.0)))
                        .returning(SCALES.mark))
                .containsExactly(2.0);
    }
}
