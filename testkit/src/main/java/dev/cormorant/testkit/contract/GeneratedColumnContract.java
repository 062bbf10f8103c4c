package dev.cormorant.testkit.contract;

import static dev.cormorant.change.Nothing.nothing;
import static dev.cormorant.testkit.catalogue.Articles.ARTICLES;
import static dev.cormorant.testkit.catalogue.Bins.BINS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.cormorant.Database;
import dev.cormorant.dialect.Feature;
import dev.cormorant.error.CheckViolationException;
import dev.cormorant.error.UniqueViolationException;
import dev.cormorant.expression.Selection;
import dev.cormorant.schema.Schema;
import dev.cormorant.testkit.catalogue.Article;
import dev.cormorant.testkit.catalogue.NewArticle;
import dev.cormorant.testkit.catalogue.NewBin;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Generated columns: no write gives them, every read has them, and they take part in all that other columns do. */
public abstract class GeneratedColumnContract extends Contract {
    /** For subclasses. */
    protected GeneratedColumnContract() {}

    @Override
    protected Schema schema() {
        return Schema.of(ARTICLES);
    }

    private Article lamp() {
        return db().insert(NewArticle.brand("Lux").type("lamp").stock(7).reserved(2));
    }

    @Test
    void anInsertReturnsThem() {
        Article lamp = lamp();
        assertThat(lamp)
                .returns("Lux lamp", Article::name)
                .returns(new BigDecimal("5.90"), Article::shipped)
                .returns(8, Article::wanted)
                .returns(5, Article::free);
        assertThat(db().get(ARTICLES.id, lamp.id())).isEqualTo(lamp);
        assertThat(db().insertAll(
                                List.of(
                                        NewArticle.brand("Lux").type("bulb").stock(1),
                                        NewArticle.brand("Nox").type("lid").stock(2)),
                                Selection.of(ARTICLES.name, ARTICLES.letters, (name, letters) -> name + letters)))
                .containsExactly("Lux bulb4", "Nox lid3");
    }

    @Test
    void theyAreNullWhereTheirExpressionIs() {
        Article unreserved = db().insert(NewArticle.brand("Lux").type("lamp").stock(7));
        assertThat(unreserved.free()).isNull();
        assertThat(db().from(ARTICLES).where(ARTICLES.free.isNull()).getOne()).isEqualTo(unreserved);
    }

    @Test
    void rowsThatNobodyWantsBackHaveThemToo() {
        List<NewArticle> many = IntStream.range(0, 300)
                .mapToObj(i -> NewArticle.brand("Lux").type("t" + i).stock(i))
                .toList();
        db().insertAll(many, nothing());
        assertThat(db().from(ARTICLES)
                        .where(ARTICLES.wanted.between(11, 12))
                        .orderBy(ARTICLES.name.desc())
                        .select(ARTICLES.name)
                        .list())
                .containsExactly("Lux t11", "Lux t10");
    }

    @Test
    void theyFollowWhatTheyAreMadeOf() {
        Article lamp = lamp();
        List<Article> changed = db().update(ARTICLES)
                .set(ARTICLES.type, "lantern")
                .set(ARTICLES.price, new BigDecimal("10.00"))
                .unset(ARTICLES.reserved)
                .where(ARTICLES.name.eq("Lux lamp"))
                .returning();
        assertThat(changed)
                .singleElement()
                .returns("Lux lantern", Article::name)
                .returns(new BigDecimal("14.90"), Article::shipped)
                .returns(null, Article::free);
        assertThat(db().get(ARTICLES.id, lamp.id())).isEqualTo(changed.get(0));
    }

    @Test
    void aWholeRowIsWrittenWithoutThem() {
        Article lamp = lamp();
        Article stored = db().update(ARTICLES, lamp.withStock(9).withName("ignored"));
        assertThat(stored).isEqualTo(lamp.withStock(9).withWanted(10).withFree(7));
    }

    @Test
    void theyFindOrderAndGroupRows() {
        lamp();
        db().insertAll(
                        List.of(
                                NewArticle.brand("Lux").type("bulb").stock(3),
                                NewArticle.brand("Nox").type("bulb").stock(7)),
                        nothing());
        assertThat(db().find(ARTICLES.name, "Nox bulb")).map(Article::stock).contains(7);
        assertThat(db().from(ARTICLES)
                        .orderBy(ARTICLES.name.asc())
                        .after(null, 2)
                        .rows())
                .extracting(Article::name)
                .containsExactly("Lux bulb", "Lux lamp");
        assertThat(db().from(ARTICLES)
                        .groupBy(ARTICLES.wanted)
                        .select(ARTICLES.name.max())
                        .orderBy(ARTICLES.wanted.asc())
                        .list())
                .containsExactly("Lux bulb", "Nox bulb");
        assertThat(db().delete(ARTICLES)
                        .where(ARTICLES.letters.eq(4), ARTICLES.wanted.eq(8))
                        .execute())
                .isEqualTo(2);
    }

    @Test
    void constraintsHoldForThem() {
        Article lamp = lamp();
        assertThat(catchThrowableOfType(UniqueViolationException.class, this::lamp)
                        .constraint())
                .contains("articles_name_unique");
        assertThat(catchThrowableOfType(
                                CheckViolationException.class,
                                () -> db().update(ARTICLES)
                                        .set(ARTICLES.reserved, 8)
                                        .where(ARTICLES.id.eq(lamp.id()))
                                        .execute())
                        .constraint())
                .contains("not_oversold");
    }

    @Test
    @Requires(Feature.COMPUTING_WITH_GENERATED_COLUMNS)
    void indexesComputeWithThem() {
        try (ContractDatabase another = run().openAnother()) {
            Database bins = Database.open(Schema.of(BINS), another.dataSource());
            bins.createMissing();
            bins.insertAll(List.of(NewBin.code("a").width(250), NewBin.code("b").width(250)), nothing());
            bins.insert(NewBin.code("c").width(251));
            assertThat(catchThrowableOfType(
                                    UniqueViolationException.class,
                                    () -> bins.insert(NewBin.code("d").width(251)))
                            .constraint())
                    .contains("one_large");
            assertThat(bins.from(BINS)
                            .where(BINS.girth.minus(1).eq(1003))
                            .getOne()
                            .code())
                    .isEqualTo("c");
        }
    }

    @Test
    void anUpsertMeetsThemInAnyConflictOnly() {
        Article lamp = lamp();
        NewArticle again = NewArticle.brand("Lux").type("lamp").stock(1);
        assertThat(db().upsert(again).onAnyConflict().doNothing().execute()).isZero();
        assertThat(statements(() -> assertThatThrownBy(() -> db().upsert(again)
                                .onConflict(ARTICLES.name)
                                .doUpdate(ARTICLES.stock)
                                .execute())
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessageContaining("Articles.name")))
                .isEmpty();
        assertThat(db().from(ARTICLES).list()).containsExactly(lamp);
    }

    @Test
    void aVirtualOneIsStoredWhereTheDatabaseCannotComputeItWhenItIsRead() {
        boolean virtual = run().dialect().features().has(Feature.VIRTUAL_COLUMNS);
        String wanted = db().ddl()
                .get(0)
                .lines()
                .filter(line -> line.contains("wanted"))
                .findFirst()
                .orElseThrow();
        assertThat(wanted.contains("VIRTUAL")).isEqualTo(virtual);
    }
}
