package dev.cormorant.testkit.contract;

import static dev.cormorant.change.Nothing.nothing;
import static dev.cormorant.testkit.catalogue.Articles.ARTICLES;
import static dev.cormorant.testkit.catalogue.Bargains.BARGAINS;
import static dev.cormorant.testkit.catalogue.Labels.LABELS;
import static dev.cormorant.testkit.catalogue.Offers.OFFERS;
import static dev.cormorant.testkit.catalogue.Prices.PRICES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cormorant.Database;
import dev.cormorant.query.Query;
import dev.cormorant.schema.Schema;
import dev.cormorant.schema.SchemaTable;
import dev.cormorant.testkit.catalogue.Bargain;
import dev.cormorant.testkit.catalogue.BargainLine;
import dev.cormorant.testkit.catalogue.Bargains;
import dev.cormorant.testkit.catalogue.NewArticle;
import dev.cormorant.testkit.catalogue.Offer;
import dev.cormorant.testkit.catalogue.Price;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Views: rows that the database makes of others, read as those of a table are. */
public abstract class ViewContract extends Contract {
    private static final BigDecimal FIVE = new BigDecimal("5.00");

    /** For subclasses. */
    protected ViewContract() {}

    /** Views may be given before what they read. */
    @Override
    protected Schema schema() {
        return Schema.of(PRICES, BARGAINS, OFFERS, LABELS, ARTICLES);
    }

    @BeforeEach
    void fill() {
        db().insertAll(
                        List.of(
                                NewArticle.brand("Lux")
                                        .type("lamp")
                                        .stock(7)
                                        .reserved(2)
                                        .price(FIVE),
                                NewArticle.brand("Lux").type("bulb").stock(1).price(FIVE),
                                NewArticle.brand("Nox").type("lid").stock(2).price(new BigDecimal("9.99")),
                                NewArticle.brand("Nox").type("throne").stock(1).price(new BigDecimal("1000.00")),
                                NewArticle.brand("O'Neill")
                                        .type("surfboard")
                                        .stock(1)
                                        .price(FIVE)),
                        nothing());
    }

    private long idOf(String name) {
        return db().get(ARTICLES.name, name).id();
    }

    @Test
    void itHasTheRowsOfItsQuery() {
        assertThat(db().from(BARGAINS).orderBy(BARGAINS.title.asc()).list())
                .containsExactly(
                        new Bargain(idOf("Lux bulb"), "Lux bulb", FIVE, null, "bulb!"),
                        new Bargain(idOf("Lux lamp"), "Lux lamp", FIVE, 5, "lamp!"),
                        new Bargain(idOf("Nox lid"), "Nox lid", new BigDecimal("9.99"), null, "lid!"));
    }

    @Test
    void itHasShapes() {
        assertThat(db().from(BARGAINS)
                        .orderBy(BARGAINS.title.asc())
                        .select(BargainLine.class)
                        .list())
                .containsExactly(
                        new BargainLine("Lux bulb", null),
                        new BargainLine("Lux lamp", 5),
                        new BargainLine("Nox lid", null));
    }

    @Test
    void aViewMayReadAnother() {
        assertThat(db().from(PRICES).orderBy(PRICES.price.asc()).list())
                .containsExactly(new Price(FIVE, 2), new Price(new BigDecimal("9.99"), 1));
        assertThat(db().get(PRICES.price, FIVE).bargains()).isEqualTo(2);
    }

    @Test
    void aViewMayBeAUnion() {
        assertThat(db().from(LABELS)
                        .orderBy(LABELS.word.asc())
                        .select(LABELS.word)
                        .list())
                .containsExactly("Lux", "Nox", "O'Neill", "lamp", "lid");
    }

    @Test
    void aViewMayBeOfRankedRows() {
        assertThat(db().from(OFFERS).orderBy(OFFERS.number.asc()).list())
                .containsExactly(
                        new Offer(idOf("Lux lamp"), 1),
                        new Offer(idOf("Lux bulb"), 2),
                        new Offer(idOf("O'Neill surfboard"), 3),
                        new Offer(idOf("Nox lid"), 4));
    }

    @Test
    void itIsReadInEveryWay() {
        assertThat(db().find(BARGAINS.title, "Nox lid")).map(Bargain::price).contains(new BigDecimal("9.99"));
        assertThat(db().findAll(BARGAINS.id, List.of(idOf("Lux lamp"), idOf("Nox throne"))))
                .hasSize(1)
                .containsKey(idOf("Lux lamp"));
        assertThat(db().from(BARGAINS).where(BARGAINS.left.isNull()).count()).isEqualTo(2);
        assertThat(db().from(BARGAINS).where(BARGAINS.shout.eq("lid!")).exists())
                .isTrue();
        assertThat(db().from(BARGAINS)
                        .groupBy(BARGAINS.price)
                        .select(BARGAINS.title.min())
                        .having(BARGAINS.id.count().gt(1L))
                        .list())
                .containsExactly("Lux bulb");
        var first = db().from(BARGAINS).orderBy(BARGAINS.price.desc()).after(null, 2);
        assertThat(first.rows()).extracting(Bargain::title).containsExactly("Nox lid", "Lux bulb");
        assertThat(db().from(BARGAINS)
                        .orderBy(BARGAINS.price.desc())
                        .after(first.next().orElseThrow(), 2)
                        .rows())
                .extracting(Bargain::title)
                .containsExactly("Lux lamp");
        try (var rows = db().from(BARGAINS).stream()) {
            assertThat(rows.count()).isEqualTo(3);
        }
        assertThat(db().table("bargains").limit(1).list().get(0).get("stock_left"))
                .isIn(null, 5);
        assertThat(db().from(ARTICLES)
                        .where(ARTICLES.id.in(
                                db().from(BARGAINS).where(BARGAINS.left.gt(0)).select(BARGAINS.id)))
                        .select(ARTICLES.type)
                        .list())
                .containsExactly("lamp");
    }

    @Test
    void itFollowsItsTables() {
        db().update(ARTICLES)
                .set(ARTICLES.price, new BigDecimal("9.00"))
                .where(ARTICLES.name.eq("Nox throne"))
                .execute();
        db().delete(ARTICLES).where(ARTICLES.brand.eq("Lux")).execute();
        assertThat(db().from(BARGAINS)
                        .orderBy(BARGAINS.title.asc())
                        .select(BARGAINS.title)
                        .list())
                .containsExactly("Nox lid", "Nox throne");
    }

    @Test
    void itIsCreatedOnceAndAfterWhatItReads() {
        assertThat(db().createMissing()).isEmpty();
        List<String> views = db().ddl().stream()
                .filter(text -> text.startsWith("CREATE VIEW"))
                .toList();
        assertThat(views).hasSize(4);
        assertThat(views.get(0)).contains("bargains").contains("stock_left").contains("'O''Neill'");
        assertThat(db().ddl()).endsWith(views.toArray(String[]::new));
        assertThat(schema().tables()).extracting(SchemaTable::name).containsExactly("articles");
        assertThat(schema().views())
                .extracting(SchemaTable::name)
                .containsExactly("prices", "bargains", "offers", "labels");
    }

    @Test
    void aRepeatedReadIsPlannedOnce() {
        db().from(BARGAINS).where(BARGAINS.title.eq("x")).list();
        long made = db().planCache().misses();
        db().from(BARGAINS).where(BARGAINS.title.eq("y")).list();
        assertThat(db().planCache().misses()).isEqualTo(made);
    }

    @Test
    void aQueryOfNoDatabaseIsNotRun() {
        assertThat(statements(
                        () -> assertThatThrownBy(() -> Query.from(ARTICLES).list())
                                .isInstanceOf(IllegalStateException.class)
                                .hasMessageContaining("db.from(..)")))
                .isEmpty();
    }

    @Test
    void keptResultsOfAViewAreGivenUpWithItsTables() {
        Database cached = Database.open(schema(), database().dataSource(), s -> s.resultCache(new KeptResults()));
        Query<Bargains, Bargain> bargains = cached.from(BARGAINS).cached(Duration.ofHours(1));
        assertThat(bargains.exists()).isTrue();
        cached.delete(ARTICLES)
                .where(ARTICLES.price.lt(new BigDecimal("1000.00")))
                .execute();
        assertThat(bargains.exists()).isFalse();
    }
}
