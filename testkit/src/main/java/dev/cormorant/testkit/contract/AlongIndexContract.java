package dev.cormorant.testkit.contract;

import static dev.cormorant.change.Nothing.nothing;
import static dev.cormorant.testkit.press.Articles.ARTICLES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cormorant.index.Along;
import dev.cormorant.index.Along3;
import dev.cormorant.page.Slice;
import dev.cormorant.query.Query;
import dev.cormorant.schema.Index;
import dev.cormorant.schema.Schema;
import dev.cormorant.testkit.press.Articles;
import dev.cormorant.testkit.press.NewArticle;
import dev.cormorant.testkit.press.NewCity;
import dev.cormorant.testkit.press.NewWriter;
import dev.cormorant.testkit.press.Press;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An index that is a field: a query reads a part of it, in its order, and says so by type. */
public abstract class AlongIndexContract extends Contract {
    private long ann;
    private long bob;

    /** For subclasses. */
    protected AlongIndexContract() {}

    @Override
    protected Schema schema() {
        return Press.SCHEMA;
    }

    @BeforeEach
    void articles() {
        long rome = db().insert(NewCity.name("Rome")).id();
        ann = db().insert(NewWriter.name("Ann").cityId(rome)).id();
        bob = db().insert(NewWriter.name("Bob").cityId(rome)).id();
        db().insertAll(
                        List.of(
                                NewArticle.title("c").writerId(ann).length(20),
                                NewArticle.title("a").writerId(ann).length(30),
                                NewArticle.title("b").writerId(ann).length(20),
                                NewArticle.title("d").writerId(ann).length(10),
                                NewArticle.title("e").writerId(bob).length(25)),
                        nothing());
    }

    private Query<Articles, String> along(
            Function<? super Along3<Articles, Long, Integer, String>, ? extends Along<Articles>> steps) {
        return db().from(ARTICLES).along(ARTICLES.byWriter, steps).select(ARTICLES.title);
    }

    @Test
    void leadingColumnsHaveOneValueEach() {
        assertThat(along(a -> a.eq(ann)).list()).containsExactly("a", "b", "c", "d");
        assertThat(along(a -> a.eq(ann).eq(20)).list()).containsExactly("b", "c");
        assertThat(along(a -> a.eq(ann).eq(20).eq("c")).list()).containsExactly("c");
    }

    @Test
    void theNextColumnMayHaveARange() {
        assertThat(along(a -> a.eq(ann).gt(20)).list()).containsExactly("a");
        assertThat(along(a -> a.eq(ann).gte(20)).list()).containsExactly("a", "b", "c");
        assertThat(along(a -> a.eq(ann).lt(20)).list()).containsExactly("d");
        assertThat(along(a -> a.eq(ann).lte(20)).list()).containsExactly("b", "c", "d");
        assertThat(along(a -> a.eq(ann).between(15, 25)).list()).containsExactly("b", "c");
        assertThat(along(a -> a.eq(ann).eq(20).gt("b")).list()).containsExactly("c");
        assertThat(along(a -> a.gt(ann)).list()).containsExactly("e");
    }

    @Test
    void allOfTheIndexIsAPartOfIt() {
        assertThat(along(a -> a).list()).containsExactly("a", "b", "c", "d", "e");
    }

    @Test
    void theOtherDirectionIsTheOppositeOrder() {
        assertThat(along(a -> a.eq(ann).reversed()).list()).containsExactly("d", "c", "b", "a");
        assertThat(along(a -> a.eq(ann).gte(20).reversed()).limit(1).list()).containsExactly("c");
        assertThat(along(a -> a.eq(ann).reversed().reversed()).limit(1).list()).containsExactly("a");
    }

    @Test
    void otherConditionsAndOrdersHoldToo() {
        assertThat(along(a -> a.eq(ann)).where(ARTICLES.title.ne("b")).list()).containsExactly("a", "c", "d");
        assertThat(db().from(ARTICLES)
                        .where(ARTICLES.length.lt(30))
                        .along(ARTICLES.byWriter, a -> a.eq(ann))
                        .along(ARTICLES.byTitle, a -> a.gt("b"))
                        .select(ARTICLES.title)
                        .list())
                .containsExactly("c", "d");
        assertThat(along(a -> a.eq(ann).eq(20))
                        .orderBy(ARTICLES.id.asc())
                        .limit(1)
                        .list())
                .containsExactly("b");
        assertThat(along(a -> a.eq(ann)).count()).isEqualTo(4);
    }

    @Test
    void cursorsGoAlongIt() {
        Query<Articles, String> all = along(a -> a.eq(ann));
        Slice<String> first = all.after(null, 2);
        assertThat(first.rows()).containsExactly("a", "b");
        assertThat(all.after(first.next().orElseThrow(), 2).rows()).containsExactly("c", "d");
        assertThat(all.page(2, 3).rows()).containsExactly("d");
    }

    @Test
    void theDatabaseGetsConditionsAndAnOrderAndNoHint() {
        assertThat(sql(() -> along(a -> a.eq(ann).lt(20)).limit(3).list()))
                .singleElement()
                .satisfies(text -> assertThat(text.replaceAll("[`\"]", "").replaceAll("\\s+", " "))
                        .matches("SELECT title.* FROM articles WHERE writer_id = .* AND length < .*"
                                + " ORDER BY length DESC, title(?: COLLATE C)?, id (LIMIT|FETCH) .*"));
    }

    @Test
    void theDatabaseHasTheIndex() {
        List<Index> indexes = schema().table(ARTICLES).indexes();
        assertThat(indexes).extracting(Index::name).contains("articles_by_writer", "articles_by_title");
        assertThat(db().ddl())
                .anySatisfy(text -> assertThat(text)
                        .contains("articles_by_writer")
                        .containsPattern("writer_id.+length.+DESC.+title"));
    }

    @Test
    @SuppressWarnings("NullAway") // what a caller without null checks may do
    void nullIsNoValueOfAnIndex() {
        assertThatThrownBy(() -> along(a -> a.eq(ann).eq(20).eq(null)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Articles.title");
    }
}
