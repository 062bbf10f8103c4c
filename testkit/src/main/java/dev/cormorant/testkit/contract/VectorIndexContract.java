package dev.cormorant.testkit.contract;

import static dev.cormorant.change.Nothing.nothing;
import static dev.cormorant.testkit.notes.Notes.NOTES;
import static dev.cormorant.testkit.notes.Pictures.PICTURES;
import static dev.cormorant.testkit.notes.Remarks.REMARKS;
import static dev.cormorant.testkit.notes.Sketches.SKETCHES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cormorant.Database;
import dev.cormorant.Db;
import dev.cormorant.Tx;
import dev.cormorant.dialect.Feature;
import dev.cormorant.error.UnsupportedByDatabaseException;
import dev.cormorant.expression.Selection;
import dev.cormorant.ir.Metric;
import dev.cormorant.query.Query;
import dev.cormorant.schema.Schema;
import dev.cormorant.testkit.notes.NewNote;
import dev.cormorant.testkit.notes.NewPicture;
import dev.cormorant.testkit.notes.NewRemark;
import dev.cormorant.testkit.notes.Note;
import dev.cormorant.testkit.notes.Notes;
import dev.cormorant.type.Vector;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What an index of vectors is asked for, and what it would miss; elsewhere the same is found without one. */
public abstract class VectorIndexContract extends NotebookContract {
    private static final int NOTES_OF_TOPIC = 300;

    private static final Vector ASKED = Vector.of(1, 0, 0);

    private long common;

    /** For subclasses. */
    protected VectorIndexContract() {}

    /** Of one topic there are many notes, and of another only six, which are far from what is asked. */
    private Database filled() {
        Database db = open();
        common = topic(db, "common");
        long rare = topic(db, "rare");
        Random random = new Random(3);
        List<NewNote> notes = new ArrayList<>();
        for (int i = 0; i < NOTES_OF_TOPIC; i++) {
            notes.add(NewNote.topicId(common)
                    .title("common")
                    .meaning(Vector.of(1, random.nextFloat(), random.nextFloat())));
        }
        for (int i = 0; i < 6; i++) {
            notes.add(NewNote.topicId(rare).title("rare").pages(i + 2).meaning(Vector.of(-1, i, 0)));
        }
        db.insertAll(notes, nothing());
        return db;
    }

    /** On a connection that prefers indexes, where there are some, and has these settings too. */
    private void byIndex(Database db, String settings, Consumer<Tx> action) throws SQLException {
        try (Connection connection = database().dataSource().getConnection()) {
            connection.setAutoCommit(false);
            Tx tx = db.join(connection);
            if (hasIndexes()) {
                try (Statement statement = connection.createStatement()) {
                    statement.execute("SET LOCAL enable_seqscan = off; SET LOCAL enable_bitmapscan = off; " + settings);
                }
            }
            action.accept(tx);
            connection.rollback();
        }
    }

    /** No index leads to a title. */
    private static Query<Notes, Note> nearest(Db db, String title, long rows) {
        return db.from(NOTES).nearest(NOTES.meaning, ASKED, rows).where(NOTES.title.eq(title));
    }

    private static List<Integer> pages(Query<Notes, Note> query) {
        return query.select(NOTES.pages).list();
    }

    @Test
    @Requires(Feature.VECTORS)
    void theIndexIsUsed() throws SQLException {
        Database db = filled();
        Query<Notes, Note> query = db.from(NOTES).nearest(NOTES.meaning, ASKED, 5);
        if (!hasIndexes()) {
            assertThat(query.list()).hasSize(5);
            return;
        }
        byIndex(db, "", tx -> {
            String sql = query.sql()
                    .replace("CAST(? AS vector)", "CAST('[1,0,0]' AS vector)")
                    .replace("?", "5");
            assertThat(tx.sql("EXPLAIN " + sql).list(String.class))
                    .anySatisfy(line -> assertThat(line).contains("Index Scan using notes_meaning_vec"));
        });
    }

    @Test
    @Requires(Feature.VECTORS)
    void itGoesOnUntilThereAreEnough() throws SQLException {
        Database db = filled();
        byIndex(db, "", tx -> {
            assertThat(sent(() -> assertThat(pages(nearest(tx, "rare", 5))).containsExactly(7, 6, 5, 4, 3)))
                    .hasSize(1);
        });
    }

    @Test
    @Requires(Feature.VECTORS)
    void whatItMissesIsFoundWithoutIt() throws SQLException {
        Database db = filled();
        byIndex(db, "SET LOCAL hnsw.iterative_scan = off", tx -> {
            assertThat(sent(() -> assertThat(pages(nearest(tx, "rare", 5))).containsExactly(7, 6, 5, 4, 3)))
                    .hasSize(hasIndexes() ? 2 : 1);
        });
        byIndex(db, "", tx -> {
            assertThat(pages(nearest(tx, "rare", 7))).containsExactly(7, 6, 5, 4, 3, 2);
            assertThat(nearest(tx, "rare", 5).stream()).hasSize(5);
        });
    }

    @Test
    @Requires(Feature.VECTORS)
    void equallyNearOnesComeByKey() throws SQLException {
        Database db = filled();
        List<Long> ids = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            ids.add(db.insert(NewNote.topicId(common).title("same").meaning(Vector.of(2, 0, 0)))
                    .id());
        }
        byIndex(db, "", tx -> {
            assertThat(tx.from(NOTES)
                            .nearest(NOTES.meaning, ASKED, 7)
                            .select(NOTES.id)
                            .list())
                    .containsExactlyElementsOf(ids.subList(0, 7));
            assertThat(tx.from(NOTES)
                            .nearest(NOTES.meaning, ASKED, 7)
                            .offset(7)
                            .select(NOTES.id)
                            .list())
                    .containsExactlyElementsOf(ids.subList(7, 14));
            assertThat(tx.from(NOTES)
                            .nearest(NOTES.meaning, ASKED, Long.MAX_VALUE)
                            .offset(Long.MAX_VALUE)
                            .list())
                    .isEmpty();
        });
    }

    private record Line(int pages, String topic, List<String> remarks) {}

    @Test
    @Requires(Feature.VECTORS)
    void itServesConditionsOnRelationsAndShapes() throws SQLException {
        Database db = filled();
        long last = db.from(NOTES).orderBy(NOTES.id.desc()).select(NOTES.id).getFirst();
        db.insert(NewRemark.noteId(last).text("far"));
        byIndex(
                db,
                "",
                tx -> assertThat(tx.from(NOTES)
                                .nearest(NOTES.meaning, ASKED, 2)
                                .where(NOTES.topic.get(t -> t.name).eq("rare"))
                                .select(Selection.of(
                                        NOTES.pages,
                                        NOTES.topic.get(t -> t.name),
                                        NOTES.remarks.select(REMARKS.text),
                                        Line::new))
                                .list())
                        .containsExactly(new Line(7, "rare", List.of("far")), new Line(6, "rare", List.of())));
    }

    @Test
    @Requires(Feature.VECTORS)
    void eachMetricHasItsOwn() throws SQLException {
        Database db = filled();
        for (int i = 1; i <= 30; i++) {
            Vector vector = Vector.of(i, 1);
            db.insert(sketch("b", i, vector));
        }
        byIndex(db, "", tx -> {
            Vector asked = Vector.of(4, 1);
            assertThat(tx.from(SKETCHES)
                            .nearest(SKETCHES.outline, asked, 3)
                            .select(SKETCHES.page)
                            .list())
                    .containsExactly(4, 3, 5);
            assertThat(tx.from(SKETCHES)
                            .nearest(SKETCHES.tint, asked, Metric.L2, 3)
                            .select(SKETCHES.page)
                            .list())
                    .containsExactly(4, 3, 5);
            assertThat(tx.from(SKETCHES)
                            .nearest(SKETCHES.tint, asked, Metric.INNER, 2)
                            .select(SKETCHES.page)
                            .list())
                    .containsExactly(30, 29);
            assertThat(tx.from(SKETCHES)
                            .nearest(SKETCHES.plain, asked, 1)
                            .select(SKETCHES.page)
                            .list())
                    .containsExactly(4);
        });
    }

    @Test
    @Requires(Feature.VECTORS)
    void anIndexOfTooManyDimensionsIsRefusedWhenTheDatabaseIsOpened() {
        open();
        Schema pictures = Schema.of(PICTURES);
        if (run().dialect().features().maxIndexedDimensions()
                > PICTURES.content.type().storage().length()) {
            Database db = Database.open(pictures, database().dataSource());
            db.createMissing();
            float[] numbers = new float[2001];
            numbers[2000] = 1;
            db.insert(NewPicture.content(Vector.of(numbers)));
            assertThat(db.from(PICTURES)
                            .nearest(PICTURES.content, Vector.of(numbers), 1)
                            .list())
                    .hasSize(1);
            return;
        }
        assertThatThrownBy(() -> Database.open(pictures, database().dataSource()))
                .isInstanceOf(UnsupportedByDatabaseException.class)
                .hasMessageContaining("indexes of vectors of more than 2000 dimensions")
                .hasMessageContaining("pictures_content_vec of Pictures would have 2001");
    }
}
