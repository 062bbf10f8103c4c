package dev.cormorant.testkit.contract;

import static dev.cormorant.testkit.press.Articles.ARTICLES;
import static dev.cormorant.testkit.press.Writers.WRITERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.cormorant.schema.Schema;
import dev.cormorant.testkit.press.Article;
import dev.cormorant.testkit.press.City;
import dev.cormorant.testkit.press.NewArticle;
import dev.cormorant.testkit.press.NewCity;
import dev.cormorant.testkit.press.NewQuote;
import dev.cormorant.testkit.press.NewWriter;
import dev.cormorant.testkit.press.Press;
import dev.cormorant.testkit.press.Writer;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rows that a table without a primary key links, as often as it does: its rows cannot be told from each other. */
public abstract class UnkeyedLinkContract extends Contract {
    private Article article;

    /** For subclasses. */
    protected UnkeyedLinkContract() {}

    @Override
    protected Schema schema() {
        return Press.SCHEMA;
    }

    /** The article quotes Ann twice and Bob once. */
    @BeforeEach
    void rows() {
        City rome = db().insert(NewCity.name("Rome"));
        Writer ann = db().insert(NewWriter.name("Ann").cityId(rome.id()));
        Writer bob = db().insert(NewWriter.name("Bob").cityId(rome.id()));
        article = db().insert(NewArticle.title("One").writerId(ann.id()));
        List.of(ann, bob, ann)
                .forEach(writer -> db().insert(NewQuote.articleId(article.id()).writerId(writer.id())));
    }

    @Test
    void aRowStandsOnceForEachLink() {
        assertThat(db().from(ARTICLES)
                        .select(ARTICLES.quoted.orderBy(WRITERS.name.asc()).select(WRITERS.name))
                        .getOne())
                .containsExactly("Ann", "Ann", "Bob");
        assertThat(db().from(ARTICLES).select(ARTICLES.quoted.count()).getOne()).isEqualTo(3);
        assertThat(db().from(ARTICLES)
                        .select(ARTICLES.quoted.limit(2).offset(1).select(WRITERS.name))
                        .getOne())
                .containsExactly("Ann", "Bob");
    }

    @Test
    void slicesOfThemAreRefused() {
        var slices = ARTICLES.quoted.orderBy(WRITERS.name.asc()).slice(2);
        assertThat(statements(() -> {
                    assertThatIllegalArgumentException()
                            .isThrownBy(() -> db().from(ARTICLES).select(slices).list())
                            .withMessageContainingAll("Quotes has no primary key", "give it one", "limit and offset");
                    assertThatIllegalArgumentException()
                            .isThrownBy(() -> db().load(article, slices))
                            .withMessageContaining("Quotes has no primary key");
                }))
                .isEmpty();
    }
}
