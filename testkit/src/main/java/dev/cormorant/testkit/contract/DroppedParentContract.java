package dev.cormorant.testkit.contract;

import static dev.cormorant.testkit.press.Articles.ARTICLES;
import static dev.cormorant.testkit.press.Cities.CITIES;
import static dev.cormorant.testkit.press.Writers.WRITERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cormorant.error.NotFoundException;
import dev.cormorant.expression.Selection;
import dev.cormorant.page.Page;
import dev.cormorant.query.Query;
import dev.cormorant.schema.Loaded;
import dev.cormorant.schema.Schema;
import dev.cormorant.testkit.press.Article;
import dev.cormorant.testkit.press.Articles;
import dev.cormorant.testkit.press.City;
import dev.cormorant.testkit.press.NewArticle;
import dev.cormorant.testkit.press.NewCity;
import dev.cormorant.testkit.press.NewWriter;
import dev.cormorant.testkit.press.Press;
import dev.cormorant.testkit.press.Writer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A relation to exactly one row, where that may be hidden, leaves out the rows that lead to none: of everything that reads it,
 * of lists as of counts, at every level.
 */
public abstract class DroppedParentContract extends Contract {
    private Article byAnn = new Article(0, "", 0, 0, null);
    private Article byBob = byAnn;

    /** For subclasses. */
    protected DroppedParentContract() {}

    record Line(String title, String writer) {}

    record Edited(String title, @Nullable Editor editor) {}

    record Editor(String name, String city) {}

    record Of(String name, List<String> titles) {}

    @Override
    protected Schema schema() {
        return Press.SCHEMA;
    }

    @BeforeEach
    void press() {
        City rome = db().insert(NewCity.name("Rome"));
        City hidden = db().insert(NewCity.name("Atlantis").told(false));
        Writer ann = db().insert(NewWriter.name("Ann").cityId(rome.id()));
        Writer bob = db().insert(NewWriter.name("Bob").cityId(rome.id()).active(false));
        Writer cy = db().insert(NewWriter.name("Cy").cityId(hidden.id()));
        byAnn = db().insert(NewArticle.title("One").writerId(ann.id()).editorId(cy.id()));
        byBob = db().insert(NewArticle.title("Two").writerId(bob.id()).editorId(ann.id()));
        db().insert(NewArticle.title("Three").writerId(ann.id()));
        db().insert(NewArticle.title("Four").writerId(cy.id()).editorId(bob.id()));
    }

    private Query<Articles, Line> lines() {
        return db().from(ARTICLES)
                .orderBy(ARTICLES.id.asc())
                .select(Selection.of(ARTICLES.title, ARTICLES.writer.get(w -> w.name), Line::new));
    }

    @Test
    void rowsThatLeadToNoneAreLeftOut() {
        assertThat(lines().list())
                .containsExactly(new Line("One", "Ann"), new Line("Three", "Ann"), new Line("Four", "Cy"));
        assertThat(db().from(ARTICLES)
                        .orderBy(ARTICLES.id.asc())
                        .select(ARTICLES.writer)
                        .list())
                .extracting(Writer::name)
                .containsExactly("Ann", "Ann", "Cy");
    }

    @Test
    void nothingIsLeftOutWhereTheRelationIsNotRead() {
        assertThat(db().from(ARTICLES).count()).isEqualTo(4);
        assertThat(db().from(ARTICLES).list()).hasSize(4);
        assertThat(db().from(WRITERS).select(WRITERS.articles.count()).list()).containsExactlyInAnyOrder(2L, 1L, 1L);
    }

    @Test
    void countsAreThoseOfTheLists() {
        assertThat(lines().count()).isEqualTo(3);
        assertThat(lines().where(ARTICLES.title.eq("Two")).exists()).isFalse();
        assertThat(lines().where(ARTICLES.title.eq("One")).exists()).isTrue();
        assertThat(db().from(ARTICLES)
                        .orderBy(ARTICLES.writer.get(w -> w.name).asc())
                        .count())
                .isEqualTo(3);
        assertThat(db().from(ARTICLES)
                        .orderBy(ARTICLES.topics
                                .count()
                                .plus(ARTICLES.writer.get(w -> w.cityId))
                                .asc())
                        .count())
                .isEqualTo(3);
        assertThat(db().from(ARTICLES)
                        .select(ARTICLES.writer.get(w -> w.name))
                        .distinct()
                        .count())
                .isEqualTo(2);
    }

    @Test
    void pagesHaveNoHoles() {
        Page<Line> first = lines().page(1, 2);
        Page<Line> second = lines().page(2, 2);
        assertThat(first.rows()).extracting(Line::title).containsExactly("One", "Three");
        assertThat(first.total()).isEqualTo(3);
        assertThat(second.rows()).extracting(Line::title).containsExactly("Four");
        assertThat(lines().after(lines().after(null, 1).next().orElseThrow(), 5).rows())
                .extracting(Line::title)
                .containsExactly("Three", "Four");
    }

    @Test
    void soItIsWithValuesThatLeadOn() {
        Query<Articles, String> cities = db().from(ARTICLES)
                .orderBy(ARTICLES.id.asc())
                .select(ARTICLES.writer.get(w -> w.city.get(c -> c.name)));
        assertThat(cities.list()).containsExactly("Rome", "Rome");
        assertThat(cities.count()).isEqualTo(2);
        assertThat(cities.exists()).isTrue();
    }

    @Test
    void whatLeadsToNoneIsAbsentWhereItMayBe() {
        assertThat(db().from(ARTICLES)
                        .orderBy(ARTICLES.id.asc())
                        .select(Selection.of(
                                ARTICLES.title,
                                ARTICLES.editor.select(
                                        Selection.of(WRITERS.name, WRITERS.city.get(c -> c.name), Editor::new)),
                                Edited::new))
                        .list())
                .containsExactly(
                        new Edited("One", null),
                        new Edited("Two", new Editor("Ann", "Rome")),
                        new Edited("Three", null),
                        new Edited("Four", new Editor("Bob", "Rome")));
        assertThat(db().from(ARTICLES)
                        .select(ARTICLES.editor.get(e -> e.city.get(c -> c.name)))
                        .count())
                .isEqualTo(4);
    }

    @Test
    void listsOfRelatedRowsLeaveThemOutToo() {
        assertThat(db().from(WRITERS)
                        .orderBy(WRITERS.id.asc())
                        .select(Selection.of(
                                WRITERS.name,
                                WRITERS.articles
                                        .orderBy(ARTICLES.id.asc())
                                        .limit(2)
                                        .select(Selection.of(
                                                ARTICLES.title,
                                                ARTICLES.writer.get(w -> w.name),
                                                (title, writer) -> title + " by " + writer)),
                                Of::new))
                        .list())
                .containsExactly(
                        new Of("Ann", List.of("One by Ann", "Three by Ann")),
                        new Of("Bob", List.of()),
                        new Of("Cy", List.of("Four by Cy")));
        assertThat(db().from(CITIES)
                        .orderBy(CITIES.id.asc())
                        .select(CITIES.writers.select(WRITERS.city))
                        .list())
                .extracting(List::size)
                .containsExactly(2, 0);
    }

    @Test
    void conditionsFindNothingThere() {
        assertThat(db().from(ARTICLES)
                        .where(ARTICLES.writer.has(WRITERS.name.eq("Bob")))
                        .count())
                .isZero();
        assertThat(db().from(ARTICLES)
                        .where(ARTICLES.writer.hasNot(WRITERS.name.eq("Ann")))
                        .count())
                .isEqualTo(2);
    }

    @Test
    void whatIsLoadedLaterLeavesRowsOut() {
        List<Article> articles = new ArrayList<>(List.of(byBob, byAnn));
        List<Loaded<Article>> loaded = db().load(articles, ARTICLES.writer);
        assertThat(loaded).extracting(Loaded::row).containsExactly(byAnn);
        assertThat(loaded.get(0).get(ARTICLES.writer)).extracting(Writer::name).isEqualTo("Ann");
        assertThat(db().load(articles, ARTICLES.editor.with(WRITERS.city))).hasSize(2);
        assertThatThrownBy(() -> db().load(byBob, ARTICLES.writer))
                .isInstanceOf(NotFoundException.class)
                .hasMessageContaining("load(Articles, ..): a relation leaves the row out");
        assertThatThrownBy(() -> db().named("news").load(byBob, ARTICLES.writer))
                .isInstanceOf(NotFoundException.class)
                .hasMessageStartingWith("news: load(Articles, ..)");
        assertThatThrownBy(() -> db().named("news")
                        .insert(NewArticle.title("Five").writerId(byBob.writerId()), ARTICLES.with(ARTICLES.writer)))
                .isInstanceOf(NotFoundException.class)
                .hasMessageStartingWith("news: insert Articles: the row is stored");
    }

    @Test
    void aCountStaysOneStatement() {
        assertThat(statements(() -> lines().count())).hasSize(1);
    }
}
