package dev.cormorant.guide;

import static dev.cormorant.guide.press.Passages.PASSAGES;
import static dev.cormorant.guide.press.Stories.STORIES;
import static dev.cormorant.guide.press.Writers.WRITERS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cormorant.Database;
import dev.cormorant.error.TooManyRowsException;
import dev.cormorant.error.UnsupportedByDatabaseException;
import dev.cormorant.expression.Selection;
import dev.cormorant.guide.press.NewPassage;
import dev.cormorant.guide.press.NewWriter;
import dev.cormorant.guide.press.Passage;
import dev.cormorant.guide.press.Writer;
import dev.cormorant.ir.Metric;
import dev.cormorant.schema.Schema;
import dev.cormorant.type.Vector;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Code of the section on the nearest rows; it runs where there are vectors. */
class NearestTest extends GuideTest {
    private static final Schema VECTORS = Schema.of(WRITERS, STORIES, PASSAGES);
    private static final Vector ASKED = Vector.of(1, 0, 0);

    private Writer ada;

    /** The tables with vectors are filled where they can be. */
    @Override
    void fill() {}

    @BeforeEach
    void open() {
        try {
            db = Database.open(VECTORS, dataSource());
        } catch (UnsupportedByDatabaseException e) {
            Assumptions.abort(e.getMessage());
        }
        db.createMissing();
        db.delete(PASSAGES).allRows().execute();
        db.delete(WRITERS).allRows().execute();
        ada = db.insert(NewWriter.name("Ada"));
        db.insert(NewPassage.writerId(ada.id()).text("Far").embedding(Vector.of(-1, 0, 0)));
        db.insert(NewPassage.writerId(ada.id()).text("Near").embedding(Vector.of(2, 1, 0)));
        db.insert(NewPassage.writerId(ada.id()).text("New"));
        db.onQuery(event -> statements.add(event.sql()));
    }

    @Test
    void near() {
        Vector question = ASKED;
        // snippet: near
        List<Passage> passages = db.from(PASSAGES)
                .nearest(PASSAGES.embedding, question, 10)
                .where(PASSAGES.writerId.eq(ada.id()))
                .list();
        // end

        assertThat(passages).extracting(Passage::text).containsExactly("Near", "Far");
        shows("near", Sql.inLines(statements.get(0)));
    }

    // snippet: distance
    record Found(String text, double distance) {}

    List<Found> answers(Vector question) {
        return db
                .from(PASSAGES)
                .nearest(PASSAGES.embedding, question, 10)
                .select(Selection.of(PASSAGES.text, PASSAGES.embedding.distance(question), Found::new))
                .list()
                .stream()
                .filter(found -> found.distance() < 0.5)
                .toList();
    }

    // end

    @Test
    void distance() {
        assertThat(answers(ASKED)).extracting(Found::text).containsExactly("Near");
    }

    @Test
    void metric() {
        Vector question = ASKED;
        // snippet: metric
        List<Passage> passages = db.from(PASSAGES)
                .nearest(PASSAGES.embedding, question, Metric.L2, 10)
                .list();
        // end

        assertThat(passages).hasSize(2);
    }

    @Test
    void condition() {
        Vector question = ASKED;
        try {
            // snippet: condition
            List<Passage> passages = db.from(PASSAGES)
                    .where(PASSAGES.embedding.distance(question).lt(0.5))
                    .limit(100)
                    .list();
            // end

            assertThat(passages).hasSize(1);
            shows("condition");
        } catch (UnsupportedByDatabaseException e) {
            shows("condition", e.getMessage());
        }
    }

    @Test
    void tooMany() {
        Database hasty = Database.open(VECTORS, dataSource(), s -> s.scanCap(1));
        try {
            assertThat(hasty.from(PASSAGES)
                            .nearest(PASSAGES.embedding, ASKED, 1)
                            .list())
                    .hasSize(1);
        } catch (TooManyRowsException e) {
            shows("tooMany", e.getMessage());
        }
    }

    @Test
    void ddl() {
        shows(
                "ddl",
                db.ddl().stream()
                        .filter(sql -> sql.contains("passages_embedding_vec"))
                        .collect(Collectors.joining()));
    }
}
