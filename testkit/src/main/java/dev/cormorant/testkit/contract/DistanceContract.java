package dev.cormorant.testkit.contract;

import static dev.cormorant.testkit.notes.Notes.NOTES;
import static dev.cormorant.testkit.notes.Topics.TOPICS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.cormorant.Database;
import dev.cormorant.dialect.Feature;
import dev.cormorant.ir.Metric;
import dev.cormorant.page.Slice;
import dev.cormorant.query.Query;
import dev.cormorant.testkit.notes.Note;
import dev.cormorant.testkit.notes.Notes;
import dev.cormorant.type.Vector;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A distance in conditions, orders and cursors, where the database computes it. */
public abstract class DistanceContract extends NotebookContract {
    private static final Vector ASKED = Vector.of(1, 2, 0);

    /** For subclasses. */
    protected DistanceContract() {}

    @Test
    @Requires({Feature.VECTORS, Feature.VECTOR_DISTANCES})
    void aDistanceIsAValueLikeOthers() {
        Database db = open();
        long topic = topic(db, "a");
        note(db, topic, "beside", Vector.of(1, 1, 0));
        note(db, topic, "same", Vector.of(0.5f, 1, 0));
        note(db, topic, "zero", Vector.of(0, 0, 0));
        note(db, topic, "without", null);
        assertThat(db.from(NOTES)
                        .where(NOTES.meaning.distance(ASKED).lt(0.01))
                        .select(NOTES.title)
                        .list())
                .containsExactly("same");
        assertThat(db.from(NOTES)
                        .where(NOTES.meaning.distance(ASKED).isNull())
                        .orderBy(NOTES.id.asc())
                        .select(NOTES.title)
                        .list())
                .containsExactly("zero", "without");
        assertThat(db.from(NOTES)
                        .orderBy(NOTES.meaning.distance(ASKED).desc(), NOTES.title.asc())
                        .select(NOTES.title)
                        .list())
                .containsExactly("without", "zero", "beside", "same");
        assertThat(db.from(NOTES)
                        .orderBy(NOTES.meaning.distance(ASKED).asc())
                        .limit(4)
                        .select(NOTES.title)
                        .list())
                .containsExactly("same", "beside", "zero", "without");
        assertThat(db.from(NOTES)
                        .where(NOTES.title.eq("beside"))
                        .select(NOTES.meaning.distance(ASKED, Metric.L2).plus(1.0))
                        .getFirst())
                .isCloseTo(2, within(1e-6));
        assertThat(db.from(TOPICS)
                        .where(TOPICS.notes.some(NOTES.meaning.distance(ASKED).lt(0.01)))
                        .count())
                .isEqualTo(1);
        assertThat(db.from(NOTES)
                        .where(NOTES.id.in(
                                db.from(NOTES).nearest(NOTES.meaning, ASKED, 1).select(NOTES.id)))
                        .select(NOTES.title)
                        .list())
                .containsExactly("same");
        assertThat(db.from(TOPICS)
                        .select(TOPICS.notes
                                .orderBy(NOTES.meaning.distance(ASKED).asc())
                                .limit(2)
                                .select(NOTES.title))
                        .list())
                .containsExactly(List.of("same", "beside"));
    }

    @Test
    @Requires({Feature.VECTORS, Feature.VECTOR_DISTANCES})
    void cursorsHoldPlacesAmongDistances() {
        Database db = open();
        long topic = topic(db, "a");
        Random random = new Random(1);
        for (int i = 0; i < 20; i++) {
            note(db, topic, "n" + i, i % 7 == 0 ? null : Vector.of(random.nextFloat(), random.nextFloat(), i % 3));
        }
        note(db, topic, "zero", Vector.of(0, 0, 0));
        Query<Notes, Note> all =
                db.from(NOTES).orderBy(NOTES.meaning.distance(ASKED).asc());
        List<Note> walked = new ArrayList<>();
        Slice<Note> slice = all.after(null, 4);
        walked.addAll(slice.rows());
        while (slice.next().isPresent() && walked.size() < 21) {
            slice = all.after(slice.next().orElseThrow(), 4);
            walked.addAll(slice.rows());
        }
        assertThat(walked)
                .hasSize(21)
                .isEqualTo(db.from(NOTES)
                        .orderBy(NOTES.meaning.distance(ASKED).asc(), NOTES.id.asc())
                        .list());
    }
}
