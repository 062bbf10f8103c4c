package dev.cormorant.testkit.contract;

import static dev.cormorant.expression.Ranking.rank;
import static dev.cormorant.testkit.notes.Notes.NOTES;
import static dev.cormorant.testkit.notes.Sketches.SKETCHES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cormorant.Database;
import dev.cormorant.dialect.Feature;
import dev.cormorant.error.InvalidValueException;
import dev.cormorant.error.Reaction;
import dev.cormorant.error.TooManyRowsException;
import dev.cormorant.ir.Metric;
import dev.cormorant.query.Query;
import dev.cormorant.testkit.notes.Note;
import dev.cormorant.testkit.notes.Notebook;
import dev.cormorant.testkit.notes.Notes;
import dev.cormorant.type.Vector;
import org.junit.jupiter.api.Test;

/** What a query for the nearest rows refuses: vectors that fit no column, words that it says itself, too many rows to compare. */
public abstract class NearestGuardContract extends NotebookContract {
    private static final Vector ASKED = Vector.of(1, 2, 0);

    /** For subclasses. */
    protected NearestGuardContract() {}

    @Test
    @Requires(Feature.VECTORS)
    void whatCannotBeNearIsRefusedBeforeAnyStatement() {
        Database db = open();
        Query<Notes, Note> all = db.from(NOTES);
        assertThat(sent(() -> {
                    assertThatThrownBy(() -> all.nearest(NOTES.meaning, Vector.of(1, 2), 3))
                            .isInstanceOf(InvalidValueException.class)
                            .hasMessageContaining("Notes.meaning: nearest(..)")
                            .hasMessageContaining("2 dimensions, the column has 3");
                    assertThatThrownBy(() -> all.nearest(NOTES.meaning, Vector.of(0, -0f, 0), 3))
                            .isInstanceOf(InvalidValueException.class)
                            .hasMessageContaining("no direction");
                    assertThatCode(() -> all.nearest(NOTES.meaning, Vector.of(0, 0, 0), Metric.L2, 3))
                            .doesNotThrowAnyException();
                    assertThatThrownBy(() -> all.nearest(NOTES.meaning, ASKED, 0))
                            .isInstanceOf(IllegalArgumentException.class);
                    assertThatThrownBy(() -> NOTES.title.distance("far"))
                            .isInstanceOf(IllegalArgumentException.class)
                            .hasMessageContaining("Notes.title: distance needs a vector");
                    assertThatThrownBy(() -> NOTES.meaning.distance(Vector.of(1)))
                            .isInstanceOf(InvalidValueException.class);
                }))
                .isEmpty();
    }

    @Test
    @Requires(Feature.VECTORS)
    void theySayTheirOrderAndTheirNumber() {
        Database db = open();
        Query<Notes, Note> nearest = db.from(NOTES).nearest(NOTES.meaning, ASKED, 3);
        assertThatThrownBy(() -> nearest.orderBy(NOTES.title.asc()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Notes")
                .hasMessageContaining("orderBy(..)");
        assertThatThrownBy(() -> nearest.limit(5)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> nearest.offset(2).limit(5)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> nearest.page(1, 5)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> nearest.after(null, 5)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> nearest.chunk(5, rows -> {})).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> nearest.nearest(NOTES.meaning, ASKED, 3)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> db.from(NOTES).orderBy(NOTES.title.asc()).nearest(NOTES.meaning, ASKED, 3))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> db.from(NOTES).limit(3).nearest(NOTES.meaning, ASKED, 3))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(nearest::distinct)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("nearest(..)");
        assertThatThrownBy(() -> nearest.distinctOn(NOTES.topicId)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> nearest.groupBy(NOTES.topicId)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> nearest.select(NOTES.pages.max())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> nearest.select(rank().over(NOTES.pages.asc())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("a window is of all rows that match");
        assertThatThrownBy(() -> nearest.where(rank().over(NOTES.pages.asc()).lte(3L)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> db.from(NOTES).select(NOTES.topicId).distinct().nearest(NOTES.meaning, ASKED, 3))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @Requires(Feature.VECTORS)
    void onlySoManyAreCompared() {
        Database db = open(s -> s.scanCap(4));
        long small = topic(db, "small");
        long large = topic(db, "large");
        for (int i = 0; i < 5; i++) {
            note(db, large, "n" + i, Vector.of(1, 2, i));
        }
        for (int i = 0; i < 4; i++) {
            note(db, small, "n" + i, Vector.of(1, 2, i));
            note(db, small, "without", null);
        }
        Query<Notes, Note> nearest = db.from(NOTES).nearest(NOTES.meaning, ASKED, 2);
        assertThat(nearest.where(NOTES.topicId.eq(small)).list()).hasSize(2);
        Query<Notes, Note> tooMany = nearest.where(NOTES.topicId.eq(large));
        if (hasIndexes()) {
            assertThat(tooMany.list()).hasSize(2);
            return;
        }
        assertThatThrownBy(tooMany::list)
                .isInstanceOf(TooManyRowsException.class)
                .hasMessageContaining("Notes")
                .hasMessageContaining("more than 4 rows, the setting scanCap");
        assertThatThrownBy(tooMany::getFirst).isInstanceOf(TooManyRowsException.class);
        assertThatThrownBy(tooMany::stream).isInstanceOf(TooManyRowsException.class);
        Database any = Database.open(Notebook.SCHEMA, database().dataSource(), s -> s.scanCap(0));
        assertThat(any.from(NOTES).nearest(NOTES.meaning, ASKED, 2).list()).hasSize(2);
    }

    @Test
    @Requires(Feature.VECTORS)
    void theyCountAsLedByTheirIndex() {
        Database strict = open(s -> s.scans(Reaction.THROW));
        strict.insert(sketch("a", 1, Vector.of(1, 1)));
        assertThat(strict.from(NOTES).nearest(NOTES.meaning, ASKED, 2).list()).isEmpty();
        assertThat(strict.from(SKETCHES)
                        .nearest(SKETCHES.outline, Vector.of(1, 1), 2)
                        .list())
                .hasSize(1);
        assertThatThrownBy(() -> strict.from(SKETCHES)
                        .nearest(SKETCHES.plain, Vector.of(1, 1), 2)
                        .list())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("allowScan()");
    }
}
