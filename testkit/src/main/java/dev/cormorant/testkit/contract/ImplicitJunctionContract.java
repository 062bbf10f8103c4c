package dev.cormorant.testkit.contract;

import static dev.cormorant.change.Nothing.nothing;
import static dev.cormorant.testkit.press.Articles.ARTICLES;
import static dev.cormorant.testkit.press.Sections.SECTIONS;
import static dev.cormorant.testkit.press.Topics.TOPICS;
import static dev.cormorant.testkit.press.Writers.WRITERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.cormorant.change.NewLink;
import dev.cormorant.error.ForeignKeyViolationException;
import dev.cormorant.error.UniqueViolationException;
import dev.cormorant.expression.Selection;
import dev.cormorant.schema.Column;
import dev.cormorant.schema.Index;
import dev.cormorant.schema.Junction;
import dev.cormorant.schema.ReferentialAction;
import dev.cormorant.schema.Schema;
import dev.cormorant.schema.SchemaTable;
import dev.cormorant.schema.TableRow;
import dev.cormorant.testkit.press.NewArticle;
import dev.cormorant.testkit.press.NewCity;
import dev.cormorant.testkit.press.NewSection;
import dev.cormorant.testkit.press.NewTopic;
import dev.cormorant.testkit.press.NewWriter;
import dev.cormorant.testkit.press.Press;
import dev.cormorant.testkit.press.Section;
import dev.cormorant.testkit.press.Topic;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A relation over a table that nobody wrote a class for: the table is there, is read, and is written by links. */
public abstract class ImplicitJunctionContract extends Contract {
    private final Junction links = Junction.of(ARTICLES.topics);
    private long one;
    private long two;
    private long art;
    private long sport;
    private long trade;

    /** For subclasses. */
    protected ImplicitJunctionContract() {}

    record Of(String title, List<String> topics) {}

    @Override
    protected Schema schema() {
        return Press.SCHEMA;
    }

    @BeforeEach
    void linked() {
        long writer = db().insert(NewWriter.name("Ann")
                        .cityId(db().insert(NewCity.name("Rome")).id()))
                .id();
        one = db().insert(NewArticle.title("One").writerId(writer)).id();
        two = db().insert(NewArticle.title("Two").writerId(writer)).id();
        art = topic("art");
        sport = topic("sport");
        trade = topic("trade");
        db().insertAll(
                        List.of(
                                NewLink.of(ARTICLES.topics, one, art),
                                NewLink.of(ARTICLES.topics, one, sport),
                                NewLink.of(TOPICS.articles, sport, two)),
                        nothing());
    }

    private long topic(String name) {
        return db().insert(NewTopic.name(name)).id();
    }

    private List<Of> topics() {
        return db().from(ARTICLES)
                .orderBy(ARTICLES.id.asc())
                .select(Selection.of(
                        ARTICLES.title,
                        ARTICLES.topics.orderBy(TOPICS.name.asc()).select(TOPICS.name),
                        Of::new))
                .list();
    }

    @Test
    void bothSidesMeanOneTable() {
        assertThat(Junction.of(TOPICS.articles)).isSameAs(links);
        assertThat(Junction.of(ARTICLES.topics)).isSameAs(links);
        assertThat(schema().tables()).extracting(SchemaTable::name).endsWith("stamps", "article_topics", "printed_in");
    }

    @Test
    void theTableHasTheKeysOfBoth() {
        SchemaTable table = schema().table("article_topics");
        assertThat(links.columns()).extracting(table::nameOf).containsExactly("article_id", "topic_id");
        assertThat(links.columns())
                .extracting(Column::label)
                .containsExactly("ArticleTopics.articleId", "ArticleTopics.topicId");
        assertThat(table.primaryKey().orElseThrow().columns()).isEqualTo(links.columns());
        assertThat(table.foreignKeys())
                .extracting(key -> key.target().label(), key -> key.uses(ReferentialAction.CASCADE))
                .containsExactly(tuple("Articles", true), tuple("Topics", true));
        assertThat(table.indexes())
                .extracting(Index::columns)
                .containsExactly(List.of(links.columns().get(1)));
        assertThat(schema().missingIndexes()).isEmpty();
        assertThat(db().ddl())
                .anySatisfy(text -> assertThat(text)
                        .containsPattern("CREATE TABLE .article_topics. ")
                        .containsPattern("PRIMARY KEY \\(.article_id., .topic_id.\\)"));
    }

    @Test
    void linkedRowsAreRead() {
        assertThat(topics()).containsExactly(new Of("One", List.of("art", "sport")), new Of("Two", List.of("sport")));
        assertThat(db().from(TOPICS)
                        .orderBy(TOPICS.name.asc())
                        .select(TOPICS.articles.orderBy(ARTICLES.id.asc()).select(ARTICLES.title))
                        .list())
                .containsExactly(List.of("One"), List.of("One", "Two"), List.of());
        assertThat(db().from(ARTICLES)
                        .orderBy(ARTICLES.id.asc())
                        .select(ARTICLES.topics
                                .orderBy(TOPICS.name.desc())
                                .limit(1)
                                .select(TOPICS.name))
                        .list())
                .containsExactly(List.of("sport"), List.of("sport"));
        assertThat(db().from(ARTICLES)
                        .orderBy(ARTICLES.id.asc())
                        .select(ARTICLES.shortTopics.select(TOPICS.name))
                        .list())
                .containsExactly(List.of("art"), List.of());
    }

    @Test
    void linkedRowsAreAskedForAndCounted() {
        assertThat(db().from(TOPICS).where(TOPICS.articles.isEmpty()).list())
                .extracting(Topic::name)
                .containsExactly("trade");
        assertThat(db().from(ARTICLES)
                        .where(ARTICLES.topics.some(TOPICS.name.eq("art")))
                        .count())
                .isEqualTo(1);
        assertThat(db().from(TOPICS)
                        .orderBy(TOPICS.name.asc())
                        .select(TOPICS.articles.count())
                        .list())
                .containsExactly(1L, 2L, 0L);
    }

    @Test
    void aPairIsLinkedOnce() {
        assertThatThrownBy(() -> db().insert(NewLink.of(TOPICS.articles, art, one)))
                .isInstanceOf(UniqueViolationException.class);
        assertThat(db().upsertAll(
                                links,
                                List.of(NewLink.of(ARTICLES.topics, one, art), NewLink.of(ARTICLES.topics, one, trade)))
                        .onAnyConflict()
                        .doNothing()
                        .execute())
                .isEqualTo(1);
        assertThat(topics().get(0).topics()).containsExactly("art", "sport", "trade");
    }

    @Test
    void bothRowsMustBeThere() {
        assertThatThrownBy(() -> db().insert(NewLink.of(ARTICLES.topics, one, trade + 1000)))
                .isInstanceOf(ForeignKeyViolationException.class);
    }

    @Test
    void aLinkGoesWithEitherRow() {
        db().delete(TOPICS).where(TOPICS.id.eq(sport)).execute();
        assertThat(topics()).extracting(Of::topics).containsExactly(List.of("art"), List.of());
        db().delete(ARTICLES).where(ARTICLES.id.eq(one)).execute();
        assertThat(db().from(links).count()).isZero();
    }

    @Test
    void linksAreRowsOfATable() {
        List<TableRow> rows = db().from(links)
                .where(links.from(ARTICLES.topics, one))
                .orderBy(links.columns().get(1).asc())
                .list();
        assertThat(rows)
                .extracting(row -> row.get("articleId"), row -> row.get("topicId"))
                .containsExactly(tuple(one, art), tuple(one, sport));
        TableRow inserted = db().insert(NewLink.of(ARTICLES.topics, two, trade));
        assertThat(inserted.get("topicId")).isEqualTo(trade);
    }

    @Test
    void linksAreTakenAway() {
        assertThat(db().delete(links)
                        .where(links.from(ARTICLES.topics, one), links.to(ARTICLES.topics, sport, trade))
                        .execute())
                .isEqualTo(1);
        assertThat(topics()).extracting(Of::topics).containsExactly(List.of("art"), List.of("sport"));
        assertThat(db().delete(links).where(links.to(TOPICS.articles, one, two)).execute())
                .isEqualTo(2);
        assertThat(db().delete(links).where(links.from(TOPICS.articles)).execute())
                .isZero();
    }

    @Test
    void keysMayHaveSeveralColumns() {
        db().insertAll(
                        List.of(
                                NewSection.paper("Day").number(1),
                                NewSection.paper("Day").number(2)),
                        nothing());
        Junction printed = Junction.of(ARTICLES.sections);
        db().insert(NewLink.of(ARTICLES.sections, one, List.of("Day", 2)));
        assertThat(printed.columns())
                .extracting(schema().table(printed)::nameOf)
                .containsExactly("article_id", "section_paper", "section_number");
        assertThat(db().from(ARTICLES)
                        .orderBy(ARTICLES.id.asc())
                        .select(ARTICLES.sections)
                        .list())
                .containsExactly(List.of(new Section("Day", 2)), List.of());
        assertThat(db().from(ARTICLES)
                        .where(ARTICLES.sections.some(SECTIONS.number.eq(2)))
                        .count())
                .isEqualTo(1);
        assertThat(db().delete(printed)
                        .where(printed.to(ARTICLES.sections, List.of("Day", 2), List.of("Day", 1)))
                        .execute())
                .isEqualTo(1);
    }

    @Test
    void whatIsNoKeyIsRefusedBeforeAnySql() {
        assertThat(sql(() -> {
                    assertThatThrownBy(() -> NewLink.of(ARTICLES.topics, one, "art"))
                            .isInstanceOf(IllegalArgumentException.class)
                            .hasMessage(
                                    "Articles.topics: a row of Topics is linked by its primary key [Topics.id], so a"
                                            + " value of [BIGINT] is needed; something else was given");
                    assertThatThrownBy(() -> NewLink.of(ARTICLES.sections, one, List.of("Day")))
                            .isInstanceOf(IllegalArgumentException.class)
                            .hasMessageContaining("a value each, in a list, of");
                    assertThatThrownBy(() -> links.from(ARTICLES.sections, one))
                            .isInstanceOf(IllegalArgumentException.class)
                            .hasMessageContaining(
                                    "Articles.sections leads over ArticleSections, not over ArticleTopics");
                    assertThatThrownBy(() -> Junction.of(WRITERS.articles))
                            .isInstanceOf(IllegalArgumentException.class)
                            .hasMessageContaining("Writers.articles leads over no table that Cormorant defines");
                }))
                .isEmpty();
    }
}
