package dev.cormorant.testkit.contract;

import static dev.cormorant.testkit.press.Articles.ARTICLES;
import static dev.cormorant.testkit.press.Cities.CITIES;
import static dev.cormorant.testkit.press.Topics.TOPICS;
import static dev.cormorant.testkit.press.Writers.WRITERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cormorant.Database;
import dev.cormorant.change.NewLink;
import dev.cormorant.error.SchemaException;
import dev.cormorant.expression.Selection;
import dev.cormorant.schema.Loaded;
import dev.cormorant.schema.Relation;
import dev.cormorant.schema.Relations;
import dev.cormorant.schema.Schema;
import dev.cormorant.schema.SchemaTable;
import dev.cormorant.schema.ToManyRelation;
import dev.cormorant.schema.ToOneRelation;
import dev.cormorant.testkit.press.Article;
import dev.cormorant.testkit.press.Articles;
import dev.cormorant.testkit.press.Cities;
import dev.cormorant.testkit.press.City;
import dev.cormorant.testkit.press.NewArticle;
import dev.cormorant.testkit.press.NewCity;
import dev.cormorant.testkit.press.NewTopic;
import dev.cormorant.testkit.press.NewWriter;
import dev.cormorant.testkit.press.Press;
import dev.cormorant.testkit.press.Topic;
import dev.cormorant.testkit.press.Topics;
import dev.cormorant.testkit.press.Writer;
import dev.cormorant.testkit.press.Writers;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Relations that are constants apart from their tables do what those of tables do. */
public abstract class RelationsApartContract extends Contract {
    private static final ToManyRelation<Cities, Writers, Writer> LIVING_THERE =
            Relations.of(CITIES).hasMany(() -> WRITERS, w -> w.cityId).where(w -> w.active.eq(true));
    private static final ToOneRelation<Writers, Cities, City> HOME =
            Relations.of(WRITERS).belongsTo(() -> CITIES, WRITERS.cityId);
    private static final ToOneRelation<Articles, Writers, Writer> CHECKED_BY =
            Relations.of(ARTICLES).belongsTo(() -> WRITERS, ARTICLES.editorId);
    private static final ToOneRelation<Writers, Articles, Article> LONGEST =
            Relations.of(WRITERS).hasOne(() -> ARTICLES, a -> a.writerId).first(a -> a.length.desc());
    private static final ToManyRelation<Cities, Articles, Article> WRITTEN_THERE =
            Relations.of(CITIES).through(LIVING_THERE, w -> w.articles);
    private static final ToManyRelation<Cities, Topics, Topic> TALK =
            Relations.of(CITIES).manyToMany(() -> TOPICS).implicit("city_talk");

    /** For subclasses. */
    protected RelationsApartContract() {}

    record Of(String city, List<String> writers, long articles) {}

    @Override
    protected Schema schema() {
        return Press.SCHEMA.relations(LIVING_THERE, HOME, CHECKED_BY, LONGEST, WRITTEN_THERE, TALK);
    }

    @BeforeEach
    void press() {
        City rome = db().insert(NewCity.name("Rome"));
        City oslo = db().insert(NewCity.name("Oslo"));
        Writer ann = db().insert(NewWriter.name("Ann").cityId(rome.id()));
        db().insert(NewWriter.name("Bob").cityId(rome.id()).active(false));
        db().insert(NewArticle.title("One").writerId(ann.id()).length(1).editorId(ann.id()));
        db().insert(NewArticle.title("Two").writerId(ann.id()).length(2));
        Topic art = db().insert(NewTopic.name("art"));
        db().insert(NewLink.of(TALK, oslo.id(), art.id()));
    }

    @Test
    void listsAndCounts() {
        assertThat(db().from(CITIES)
                        .orderBy(CITIES.id.asc())
                        .select(Selection.of(
                                CITIES.name, LIVING_THERE.select(WRITERS.name), WRITTEN_THERE.count(), Of::new))
                        .list())
                .containsExactly(new Of("Rome", List.of("Ann"), 2), new Of("Oslo", List.of(), 0));
    }

    @Test
    void conditionsAndValues() {
        assertThat(db().from(WRITERS).where(HOME.has(CITIES.name.eq("Rome"))).count())
                .isEqualTo(2);
        assertThat(db().from(ARTICLES)
                        .orderBy(ARTICLES.id.asc())
                        .select(CHECKED_BY.get(w -> w.name))
                        .list())
                .containsExactly("Ann", null);
        assertThat(db().from(WRITERS)
                        .orderBy(WRITERS.id.asc())
                        .select(LONGEST.get(a -> a.title))
                        .list())
                .containsExactly("Two", null);
        assertThat(db().from(CITIES).where(TALK.some(TOPICS.name.eq("art"))).list())
                .extracting(City::name)
                .containsExactly("Oslo");
    }

    @Test
    void rowsWithWhatIsRelated() {
        List<Loaded<Writer>> writers = db().from(WRITERS)
                .orderBy(WRITERS.id.asc())
                .select(WRITERS.with(HOME, WRITERS.articles))
                .list();
        assertThat(writers.get(0).get(HOME)).extracting(City::name).isEqualTo("Rome");
        assertThat(db().load(db().from(CITIES).orderBy(CITIES.id.asc()).list(), LIVING_THERE))
                .extracting(city -> city.get(LIVING_THERE).size())
                .containsExactly(1, 0);
    }

    @Test
    void theirTableBetweenBelongsToTheSchema() {
        assertThat(schema().tables()).extracting(SchemaTable::name).contains("city_talk");
        assertThat(Press.SCHEMA.tables()).extracting(SchemaTable::name).doesNotContain("city_talk");
    }

    @Test
    void aSchemaKnowsOnlyThoseOfWhichItWasTold() {
        String unknown = "Cities.writers is declared apart from its table, and this schema does not know it;"
                + " add it by Schema.of(..).relations(..)";
        Database other = Database.open(Press.SCHEMA, database().dataSource());
        List<String> ran = new ArrayList<>();
        other.onQuery(event -> ran.add(event.sql()));
        City rome = new City(1, "Rome", true);
        List<Runnable> uses = List.of(
                () -> other.from(CITIES).select(LIVING_THERE).list(),
                () -> other.from(CITIES).select(CITIES.with(LIVING_THERE)).list(),
                () -> other.from(WRITERS)
                        .select(WRITERS.city.with(LIVING_THERE))
                        .list(),
                () -> other.from(CITIES).select(LIVING_THERE.slice(3)).list(),
                () -> other.from(CITIES).where(LIVING_THERE.isNotEmpty()).list(),
                () -> other.from(CITIES)
                        .where(CITIES.id.gt(1L).or(LIVING_THERE.count().gt(1L)))
                        .count(),
                () -> other.from(WRITERS)
                        .orderBy(WRITERS.city.get(city -> LIVING_THERE.count()).asc())
                        .list(),
                () -> other.from(CITIES)
                        .where(CITIES.id.in(
                                other.from(CITIES).where(LIVING_THERE.isEmpty()).select(CITIES.id)))
                        .exists(),
                () -> other.update(CITIES)
                        .set(CITIES.name, "x")
                        .where(LIVING_THERE.isEmpty())
                        .execute(),
                () -> other.load(rome, LIVING_THERE));
        assertThat(uses)
                .allSatisfy(use -> assertThatIllegalArgumentException()
                        .isThrownBy(use::run)
                        .withMessage(unknown));
        Database some = Database.open(Press.SCHEMA.relations(HOME), database().dataSource());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> some.from(CITIES).select(LIVING_THERE).list())
                .withMessageContaining("this schema does not know it but [Writers.cities]");
        assertThat(ran).isEmpty();
    }

    @Test
    void whatGoesOverOthersNeedsThem() {
        assertThatThrownBy(() -> Press.SCHEMA.relations(WRITTEN_THERE))
                .isInstanceOf(SchemaException.class)
                .hasMessageContaining(
                        "Cities.articles goes over Cities.writers, which is declared apart from its table; add that"
                                + " one to relations(..), too");
    }

    @Test
    void theyAreCheckedLikeOthers() {
        Relation<?, ?, ?> wrong = Relations.of(CITIES).hasMany(() -> WRITERS, w -> w.name);
        assertThatThrownBy(() -> Press.SCHEMA.relations(wrong))
                .isInstanceOf(SchemaException.class)
                .hasMessageContaining("Cities.writers uses Writers.name as its foreign key, which references nothing");
        Relation<?, ?, ?> unindexed = Relations.of(WRITERS)
                .hasMany(() -> CITIES, c -> c.name)
                .from(WRITERS.name)
                .withoutForeignKey();
        assertThat(Press.SCHEMA.relations(unindexed).missingIndexes())
                .containsExactly("Writers.cities looks for rows by Cities.name without an index; add .indexed()");
        assertThatThrownBy(() -> Schema.of(TOPICS, ARTICLES, WRITERS).relations(HOME))
                .isInstanceOf(SchemaException.class)
                .hasMessageContaining("leads to Cities, which is not in the schema");
    }
}
