package dev.cormorant.guide;

import static dev.cormorant.guide.wiki.Articles.ARTICLES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cormorant.error.StaleException;
import dev.cormorant.guide.wiki.Article;
import dev.cormorant.guide.wiki.NewArticle;
import dev.cormorant.schema.Schema;
import org.junit.jupiter.api.Test;

/** Code of the page on writing: rows with a version. */
class VersionsTest extends GuideTest {
    @Override
    protected Schema schema() {
        return Schema.of(ARTICLES);
    }

    @Override
    void fill() {
        db.insert(NewArticle.title("Looms").text("About looms."));
    }

    @Test
    void update() {
        long id = db.from(ARTICLES).getFirst().id();
        statements.clear();
        // snippet: update
        Article read = db.get(ARTICLES.id, id);
        Article edited = new Article(read.id(), "Jacquard looms", read.text(), read.version());
        Article stored = db.update(ARTICLES, edited);
        // end

        assertThat(stored.version()).isEqualTo(1);
        statements.remove(0);
        shows("update");
        assertThatThrownBy(() -> db.update(ARTICLES, edited))
                .isInstanceOf(StaleException.class)
                .satisfies(e -> showsOfAll("stale", e.getMessage()));
    }
}
