package dev.cormorant.guide;

import static dev.cormorant.guide.press.Messages.MESSAGES;
import static dev.cormorant.guide.press.Stories.STORIES;
import static dev.cormorant.guide.press.Writers.WRITERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cormorant.Database;
import dev.cormorant.error.TooManyRowsException;
import dev.cormorant.expression.Selection;
import dev.cormorant.guide.press.Message;
import dev.cormorant.guide.press.NewMessage;
import dev.cormorant.guide.press.NewStory;
import dev.cormorant.guide.press.NewWriter;
import dev.cormorant.guide.press.Stories;
import dev.cormorant.guide.press.Story;
import dev.cormorant.guide.press.Writer;
import dev.cormorant.page.Page;
import dev.cormorant.schema.Match;
import dev.cormorant.schema.Schema;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Code of the page on search. */
class SearchingTest extends GuideTest {
    private Writer ada;

    @Override
    protected Schema schema() {
        return Schema.of(WRITERS, STORIES, MESSAGES);
    }

    @Override
    void fill() {
        ada = db.insert(NewWriter.name("Ada"));
        db.insert(NewStory.writerId(ada.id()).title("Release notes").body("The first draft of the release."));
        db.insert(NewStory.writerId(ada.id()).title("Beta notes").body("A release that is no release: a first draft."));
        db.insert(NewStory.writerId(ada.id()).title("Herons"));
        db.insert(NewMessage.sender("Ada").content("For Bob"));
    }

    @Test
    void words() {
        // snippet: words
        List<Story> found = db.from(STORIES)
                .search("release -beta \"first draft\" note*")
                .limit(20)
                .list();
        // end

        assertThat(found).extracting(Story::title).containsExactly("Release notes");
        shows("words");
    }

    @Test
    void combined() {
        String typed = "release";
        // snippet: combined
        Page<Story> page = db.from(STORIES)
                .search(typed)
                .where(STORIES.writerId.eq(ada.id()))
                .orderBy(STORIES.title.asc())
                .page(1, 20);
        // end

        assertThat(page.rows()).extracting(Story::title).containsExactly("Beta notes", "Release notes");
    }

    @Test
    void related() {
        // snippet: related
        List<Writer> writers = db.from(WRITERS)
                .where(WRITERS.stories.some(STORIES.search("\"first draft\"")))
                .list();
        // end

        assertThat(writers).containsExactly(ada);
        shows("related");
    }

    // snippet: score
    record Hit(String title, double score) {}

    List<Hit> hits(String typed) {
        Match<Stories> match = STORIES.search(typed);
        return db.from(STORIES)
                .search(match)
                .select(Selection.of(STORIES.title, match.score(), Hit::new))
                .limit(20)
                .list();
    }

    // end

    @Test
    void score() {
        assertThat(hits("release"))
                .hasSize(2)
                .allSatisfy(hit -> assertThat(hit.score()).isPositive());
    }

    @Test
    void several() {
        // snippet: several
        List<Message> messages = db.from(MESSAGES)
                .search(MESSAGES.bySender.matching("ada"))
                .limit(20)
                .list();
        // end

        assertThat(messages).hasSize(1);
    }

    @Test
    void cap() {
        // snippet: cap
        Database patient = Database.open(schema(), dataSource(), s -> s.scanCap(50_000));
        // end

        assertThat(patient.from(STORIES).search("release").count()).isEqualTo(2);
        Database hasty = Database.open(schema(), dataSource(), s -> s.scanCap(2));
        try {
            assertThat(hasty.from(STORIES).search("release").count()).isEqualTo(2);
        } catch (TooManyRowsException e) {
            shows("tooMany", e.getMessage());
        }
    }

    @Test
    void ddl() {
        shows(
                "ddl",
                db.ddl().stream()
                        .filter(sql -> sql.contains("stories_search") && !sql.matches("(?s)CREATE T(ABLE|RIGGER).*"))
                        .collect(Collectors.joining()));
    }

    @Test
    void missing() {
        assertThatThrownBy(() -> db.from(WRITERS).search("ada"))
                .isInstanceOf(IllegalStateException.class)
                .satisfies(e -> showsOfAll("missing", e.getMessage()));
    }
}
