package dev.cormorant.testkit.contract;

import static dev.cormorant.change.Nothing.nothing;
import static dev.cormorant.testkit.notes.Clips.CLIPS;
import static dev.cormorant.testkit.notes.Notes.NOTES;
import static dev.cormorant.testkit.notes.Remarks.REMARKS;
import static dev.cormorant.testkit.notes.Sketches.SKETCHES;
import static dev.cormorant.testkit.notes.Topics.TOPICS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.cormorant.Database;
import dev.cormorant.dialect.Feature;
import dev.cormorant.expression.Selection;
import dev.cormorant.ir.Metric;
import dev.cormorant.query.OffsetQuery;
import dev.cormorant.query.Query;
import dev.cormorant.testkit.notes.Clip;
import dev.cormorant.testkit.notes.ClipRow;
import dev.cormorant.testkit.notes.Clips;
import dev.cormorant.testkit.notes.NewClipRow;
import dev.cormorant.testkit.notes.NewNote;
import dev.cormorant.testkit.notes.NewRemark;
import dev.cormorant.testkit.notes.Note;
import dev.cormorant.testkit.notes.Notes;
import dev.cormorant.testkit.notes.Sketch;
import dev.cormorant.type.Vector;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The rows that are nearest to a vector, whether an index finds them or all are compared. */
public abstract class NearestContract extends NotebookContract {
    private static final Vector ASKED = Vector.of(1, 2, 0);

    /** For subclasses. */
    protected NearestContract() {}

    /** As one would write it down; null where there is none. */
    private static @Nullable Double distance(@Nullable Vector one, Vector other, Metric metric) {
        if (one == null) {
            return null;
        }
        double product = 0;
        double squares = 0;
        double length = 0;
        double otherLength = 0;
        for (int i = 0; i < one.dimensions(); i++) {
            product += one.at(i) * other.at(i);
            squares += Math.pow(one.at(i) - other.at(i), 2);
            length += Math.pow(one.at(i), 2);
            otherLength += Math.pow(other.at(i), 2);
        }
        return switch (metric) {
            case COSINE -> length == 0 ? null : (Double) (1 - product / Math.sqrt(length * otherLength));
            case L2 -> (Double) Math.sqrt(squares);
            case INNER -> (Double) (-product);
        };
    }

    private static List<Note> nearest(List<Note> all, Predicate<Note> where, Vector asked, Metric metric, long rows) {
        return all.stream()
                .filter(note -> where.test(note) && distance(note.meaning(), asked, metric) != null)
                .sorted(Comparator.<Note>comparingDouble(note -> distance(note.meaning(), asked, metric))
                        .thenComparingLong(Note::id))
                .limit(rows)
                .toList();
    }

    @Test
    @Requires(Feature.VECTORS)
    void theNearestComeFirstAndEquallyNearOnesByKey() {
        Database db = open();
        long topic = topic(db, "a");
        Note far = note(db, topic, "far", Vector.of(-1, -2, 0));
        Note second = note(db, topic, "second", Vector.of(1, 2, 0));
        Note longer = note(db, topic, "longer", Vector.of(2, 4, 0));
        Note beside = note(db, topic, "beside", Vector.of(1, 1, 0));
        note(db, topic, "without", null);
        note(db, topic, "zero", Vector.of(0, -0f, 0));
        assertThat(db.from(NOTES).nearest(NOTES.meaning, ASKED, 10).list())
                .containsExactly(second, longer, beside, far);
        assertThat(db.from(NOTES).nearest(NOTES.meaning, ASKED, 3).list()).containsExactly(second, longer, beside);
        assertThat(db.from(NOTES)
                        .nearest(NOTES.meaning, ASKED, Metric.L2, 10)
                        .select(NOTES.title)
                        .list())
                .containsExactly("second", "beside", "longer", "zero", "far");
        assertThat(db.from(NOTES)
                        .nearest(NOTES.meaning, ASKED, Metric.INNER, 10)
                        .select(NOTES.title)
                        .list())
                .containsExactly("longer", "second", "beside", "zero", "far");
    }

    @Test
    @Requires(Feature.VECTORS)
    void randomVectorsAreFoundAsOneWouldCompareThem() {
        Database db = open();
        List<Long> topics = List.of(topic(db, "a"), topic(db, "b"), topic(db, "c"));
        List<Metric> metrics = List.of(Metric.values());
        Random random = new Random(7);
        List<NewNote> notes = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            NewNote note = NewNote.topicId(topics.get(random.nextInt(3)))
                    .title("t" + i)
                    .pages(random.nextInt(4));
            notes.add(random.nextInt(10) == 0 ? note : note.meaning(small(random)));
        }
        db.insertAll(notes, nothing());
        List<Note> all = db.from(NOTES).orderBy(NOTES.id.asc()).list();
        for (int i = 0; i < 60; i++) {
            Vector asked = Stream.generate(() -> small(random))
                    .filter(each -> !each.equals(Vector.of(0, 0, 0)))
                    .findFirst()
                    .orElseThrow();
            Metric metric = metrics.get(random.nextInt(metrics.size()));
            long topic = topics.get(random.nextInt(3));
            int pages = random.nextInt(4);
            int rows = 1 + random.nextInt(30);
            assertThat(db.from(NOTES)
                            .nearest(NOTES.meaning, asked, metric, rows)
                            .where(NOTES.topicId.eq(topic), NOTES.pages.ne(pages))
                            .list())
                    .as("the %s nearest to %s by %s", rows, asked, metric)
                    .containsExactlyElementsOf(nearest(
                            all, note -> note.topicId() == topic && note.pages() != pages, asked, metric, rows));
        }
    }

    private static Vector small(Random random) {
        return Vector.of(random.nextInt(7) - 3, random.nextInt(7) - 3, random.nextInt(7) - 3);
    }

    @Test
    @Requires(Feature.VECTORS)
    void conditionsActBeforeTheNumber() {
        Database db = open();
        long near = topic(db, "near");
        long far = topic(db, "far");
        for (int i = 0; i < 5; i++) {
            note(db, near, "near", ASKED);
        }
        Note wanted = note(db, far, "wanted word", Vector.of(-1, 0, 0));
        Note remarked = note(db, far, "remarked", Vector.of(-1, 0, 1));
        db.insert(NewRemark.noteId(remarked.id()).text("good"));
        assertThat(db.from(NOTES)
                        .where(NOTES.topicId.eq(far))
                        .nearest(NOTES.meaning, ASKED, 2)
                        .list())
                .hasSize(2)
                .contains(wanted, remarked);
        assertThat(db.from(NOTES)
                        .nearest(NOTES.meaning, ASKED, 2)
                        .where(NOTES.remarks.some(REMARKS.text.eq("good")))
                        .list())
                .containsExactly(remarked);
        assertThat(db.from(NOTES)
                        .nearest(NOTES.meaning, ASKED, 2)
                        .where(NOTES.topic.has(TOPICS.name.eq("nothing")))
                        .list())
                .isEmpty();
        assertThat(db.from(NOTES)
                        .search("word")
                        .nearest(NOTES.meaning, ASKED, 2)
                        .list())
                .containsExactly(wanted);
        assertThat(db.from(NOTES)
                        .nearest(NOTES.meaning, ASKED, 2)
                        .search("word")
                        .list())
                .containsExactly(wanted);
    }

    private record Hit(String title, @Nullable Double distance) {}

    private record Card(String title, String topic, List<String> remarks) {}

    @Test
    @Requires(Feature.VECTORS)
    void theirDistanceCanBeSelected() {
        Database db = open();
        long topic = topic(db, "a");
        note(db, topic, "beside", Vector.of(2, 1, 0));
        note(db, topic, "same", Vector.of(0.5f, 1, 0));
        Query<Notes, Note> nearest = db.from(NOTES).nearest(NOTES.meaning, ASKED, 5);
        List<Hit> hits = nearest.select(Selection.of(NOTES.title, NOTES.meaning.distance(ASKED), Hit::new))
                .list();
        assertThat(hits).extracting(Hit::title).containsExactly("same", "beside");
        assertThat(hits.get(0).distance()).isCloseTo(0, within(1e-6));
        assertThat(hits.get(1).distance()).isCloseTo(0.2, within(1e-6));
        assertThat(nearest.select(NOTES.meaning.distance(ASKED, Metric.L2).map(d -> Math.round(d * 1000)))
                        .list())
                .containsExactly(1118L, 1414L);
        assertThat(nearest.select(NOTES.meaning.distance(Vector.of(0, 0, 3), Metric.INNER))
                        .list())
                .containsExactly(-0.0, -0.0);
    }

    @Test
    @Requires(Feature.VECTORS)
    void theirDistanceIsPartOfTheirVariants() {
        Database db = open();
        ClipRow far = db.insert(NewClipRow.kind("film").colour(Vector.of(1, 4)).seconds(9));
        ClipRow near = db.insert(NewClipRow.kind("image").colour(Vector.of(4, 4)));
        db.insert(NewClipRow.kind("note").colour(Vector.of(1, 2)));
        db.insert(NewClipRow.kind("image"));
        Query<Clips, Clip> nearest = db.from(CLIPS)
                .nearest(CLIPS.colour, Vector.of(5, 5), Metric.L2, 5)
                .select(CLIPS.clip);
        List<Clip> wanted =
                List.of(new Clip.Image(near.id(), 5.0), new Clip.Film(far.id(), 4.0, 9), new Clip.Scrap("note", 2.0));
        assertThat(nearest.list()).isEqualTo(wanted);
        assertThat(nearest.getFirst()).isEqualTo(wanted.get(0));
        assertThat(db.from(CLIPS)
                        .nearest(CLIPS.colour, Vector.of(5, 5), Metric.L2, 5)
                        .select(Selection.of(CLIPS.id, CLIPS.clip, (id, clip) -> clip))
                        .list())
                .isEqualTo(wanted);
    }

    @Test
    @Requires(Feature.VECTORS)
    void relationsAreLoadedForTheNearestAlone() {
        Database db = open(s -> s.maxRelationKeys(2));
        long topic = topic(db, "a");
        for (int i = 20; i > 0; i--) {
            Note note = note(db, topic, "n" + i, Vector.of(1, 2, i));
            db.insert(NewRemark.noteId(note.id()).text("r" + i));
        }
        Query<Notes, Card> query = db.from(NOTES)
                .nearest(NOTES.meaning, ASKED, 2)
                .select(Selection.of(
                        NOTES.title, NOTES.topic.get(t -> t.name), NOTES.remarks.select(REMARKS.text), Card::new));
        assertThat(sent(() -> assertThat(query.list())
                        .containsExactly(new Card("n1", "a", List.of("r1")), new Card("n2", "a", List.of("r2")))))
                .hasSize(2);
        assertThat(sent(query::findFirst)).hasSize(2);
    }

    @Test
    @Requires(Feature.VECTORS)
    void eachQueryIsOneStatement() {
        Database db = open();
        long topic = topic(db, "a");
        for (int i = 0; i < 30; i++) {
            note(db, topic, "n" + i, Vector.of(1, i, 0));
        }
        Query<Notes, Note> nearest = db.from(NOTES).nearest(NOTES.meaning, ASKED, 3);
        assertThat(sent(nearest::list)).hasSize(1);
        assertThat(sent(nearest::getFirst)).hasSize(1);
        assertThat(sent(nearest::list)).containsExactly(nearest.sql());
        long plans = db.planCache().misses();
        db.from(NOTES).nearest(NOTES.meaning, Vector.of(3, 0, 3), 3).list();
        assertThat(db.planCache().misses()).isEqualTo(plans);
    }

    @Test
    @Requires(Feature.VECTORS)
    void theOtherWaysToReadThem() {
        Database db = open();
        long topic = topic(db, "a");
        List<Note> notes = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            notes.add(note(db, topic, "n" + i, Vector.of(1, 2, i)));
        }
        note(db, topic, "zero", Vector.of(0, 0, 0));
        note(db, topic, "without", null);
        Query<Notes, Note> nearest = db.from(NOTES).nearest(NOTES.meaning, ASKED, 4);
        assertThat(nearest.getFirst()).isEqualTo(notes.get(0));
        try (Stream<Note> rows = nearest.stream()) {
            assertThat(rows).containsExactlyElementsOf(notes.subList(0, 4));
        }
        OffsetQuery<Notes, Note> further = nearest.offset(4);
        assertThat(further.list()).containsExactlyElementsOf(notes.subList(4, 6));
        assertThat(nearest.offset(7).list()).isEmpty();
        assertThat(nearest.count()).isEqualTo(6);
        assertThat(nearest.exists()).isTrue();
        assertThat(nearest.where(NOTES.title.eq("zero")).exists()).isFalse();
        assertThat(db.from(NOTES).nearest(NOTES.meaning, ASKED, Metric.L2, 4).count())
                .isEqualTo(7);
        assertThat(nearest.cached(Duration.ofMinutes(1)).list()).isEqualTo(nearest.list());
        assertThat(db.from(NOTES).nearest(NOTES.meaning, ASKED, Long.MAX_VALUE).list())
                .isEqualTo(notes);
        db.run(tx -> {
            Note later = note(tx, topic, "later", ASKED);
            assertThat(tx.from(NOTES).nearest(NOTES.meaning, ASKED, 2).list()).containsExactly(notes.get(0), later);
        });
    }

    @Test
    @Requires(Feature.VECTORS)
    void theMetricIsThatOfTheIndex() {
        Database db = open();
        Sketch inLine = db.insert(sketch("b", 1, Vector.of(10, 10)));
        Sketch close = db.insert(sketch("a", 2, Vector.of(1, 2)));
        Sketch same = db.insert(sketch("a", 1, Vector.of(1, 2)));
        Vector asked = Vector.of(1, 1);
        assertThat(db.from(SKETCHES).nearest(SKETCHES.outline, asked, 5).list()).containsExactly(same, close, inLine);
        assertThat(db.from(SKETCHES).nearest(SKETCHES.plain, asked, 5).list()).containsExactly(inLine, same, close);
        assertThat(db.from(SKETCHES)
                        .nearest(SKETCHES.tint, asked, Metric.INNER, 1)
                        .list())
                .containsExactly(inLine);
        assertThatThrownBy(() -> db.from(SKETCHES).nearest(SKETCHES.tint, asked, 1))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Sketches.tint has vector indexes of several metrics, [L2, INNER]")
                .hasMessageContaining("Metric.L2");
        assertThatThrownBy(() -> SKETCHES.tint.distance(asked)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    @Requires({Feature.VECTORS, Feature.VECTOR_INDEXES})
    void theyCanBeLocked() {
        Database db = open();
        note(db, topic(db, "a"), "same", ASKED);
        db.run(tx -> {
            assertThat(tx.from(NOTES)
                            .nearest(NOTES.meaning, ASKED, 1)
                            .forUpdate()
                            .list())
                    .hasSize(1);
        });
    }
}
