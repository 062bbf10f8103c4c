package dev.cormorant.testkit.contract;

import static dev.cormorant.testkit.press.Cities.CITIES;
import static dev.cormorant.testkit.press.Writers.WRITERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cormorant.error.NotFoundException;
import dev.cormorant.error.UnexpectedCountException;
import dev.cormorant.expression.Selection;
import dev.cormorant.schema.Schema;
import dev.cormorant.testkit.press.City;
import dev.cormorant.testkit.press.NewCity;
import dev.cormorant.testkit.press.NewWriter;
import dev.cormorant.testkit.press.Press;
import dev.cormorant.testkit.press.Writers;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A written row that a relation leaves out, because it leads to a row that is hidden, is written and counted like any other; only
 * what a write gives back is without it.
 */
public abstract class DroppedWrittenRowContract extends Contract {
    private static final Selection<Writers, Lives> LIVES =
            Selection.of(WRITERS.name, WRITERS.city.get(c -> c.name), Lives::new);

    private long rome;
    private long hidden;

    /** For subclasses. */
    protected DroppedWrittenRowContract() {}

    record Lives(String writer, String city) {}

    @Override
    protected Schema schema() {
        return Press.SCHEMA;
    }

    @BeforeEach
    void cities() {
        List<City> cities = db().insertAll(
                        List.of(NewCity.name("Rome"), NewCity.name("Atlantis").told(false)));
        rome = cities.get(0).id();
        hidden = cities.get(1).id();
    }

    private NewWriter inRome(String name) {
        return NewWriter.name(name).cityId(rome);
    }

    private NewWriter hiding(String name) {
        return NewWriter.name(name).cityId(hidden);
    }

    private List<String> writers() {
        return db().from(WRITERS)
                .orderBy(WRITERS.name.asc())
                .select(WRITERS.name)
                .list();
    }

    @Test
    void theOthersComeBackInTheirOrder() {
        assertThat(db().insertAll(List.of(inRome("d"), hiding("c"), inRome("b"), hiding("e"), inRome("a")), LIVES))
                .containsExactly(new Lives("d", "Rome"), new Lives("b", "Rome"), new Lives("a", "Rome"));
        assertThat(writers()).containsExactly("a", "b", "c", "d", "e");
    }

    @Test
    void rowsThatNameDifferentColumnsKeepTheirOrder() {
        assertThat(db().insertAll(
                                List.of(
                                        hiding("e"),
                                        inRome("c").active(false),
                                        inRome("d"),
                                        hiding("b").active(true)),
                                LIVES))
                .containsExactly(new Lives("c", "Rome"), new Lives("d", "Rome"));
        assertThat(writers()).containsExactly("b", "c", "d", "e");
    }

    @Test
    void upsertedRowsAreWrittenOnce() {
        db().insertAll(List.of(inRome("a"), hiding("b")));
        List<NewWriter> rows = List.of(
                hiding("d").active(false),
                inRome("c").active(false),
                hiding("b").active(false),
                inRome("a").active(false));
        assertThat(db().upsertAll(WRITERS, rows)
                        .onConflict(WRITERS.name)
                        .doUpdate(WRITERS.active)
                        .expectExactly(4)
                        .returning(LIVES))
                .containsExactly(new Lives("c", "Rome"), new Lives("a", "Rome"));
        assertThat(db().from(WRITERS).where(WRITERS.active.eq(true)).count()).isZero();
    }

    /** Some databases write such upserts row by row. */
    @Test
    void aNewRowThatIsLeftOutIsNotUpdatedAsWell() {
        db().insert(inRome("a"));
        assertThat(db().upsertAll(WRITERS, List.of(hiding("b"), inRome("a")))
                        .onConflict(WRITERS.name)
                        .doUpdate(row -> row.set(WRITERS.active, false))
                        .where(WRITERS.active.eq(true))
                        .expectExactly(2)
                        .returning(LIVES))
                .containsExactly(new Lives("a", "Rome"));
        assertThat(db().from(WRITERS)
                        .where(WRITERS.active.eq(true))
                        .select(WRITERS.name)
                        .list())
                .containsExactly("b");
    }

    @Test
    void rowsThatAreThereAlreadyAreLeftOutToo() {
        db().insertAll(List.of(inRome("a"), hiding("b")));
        assertThat(db().upsertAll(WRITERS, List.of(hiding("d"), hiding("b"), inRome("c"), inRome("a")))
                        .onConflict(WRITERS.name)
                        .doNothing()
                        .returningExisting(LIVES))
                .containsExactly(new Lives("c", "Rome"), new Lives("a", "Rome"));
        assertThat(writers()).containsExactly("a", "b", "c", "d");
    }

    @Test
    void expectedNumbersAreOfWrittenRows() {
        db().insertAll(List.of(inRome("a"), hiding("b")));
        assertThat(db().update(WRITERS)
                        .set(WRITERS.active, false)
                        .allRows()
                        .expectExactly(2)
                        .returning(LIVES))
                .containsExactly(new Lives("a", "Rome"));
        assertThatThrownBy(() -> db().update(WRITERS)
                        .set(WRITERS.active, true)
                        .allRows()
                        .expectExactly(1)
                        .returning(LIVES))
                .isInstanceOf(UnexpectedCountException.class);
        assertThat(db().from(WRITERS).where(WRITERS.active.eq(true)).count()).isZero();
        assertThat(db().delete(WRITERS).allRows().expectExactly(2).returning(LIVES))
                .containsExactly(new Lives("a", "Rome"));
        assertThat(writers()).isEmpty();
    }

    @Test
    void aSingleRowThatIsLeftOutIsStored() {
        assertThatThrownBy(() -> db().insert(hiding("a"), LIVES))
                .isInstanceOf(NotFoundException.class)
                .hasMessageStartingWith("insert Writers: the row is stored");
        assertThat(writers()).containsExactly("a");
        assertThat(db().from(WRITERS)
                        .where(WRITERS.city.has(CITIES.told.eq(true)))
                        .count())
                .isZero();
    }
}
