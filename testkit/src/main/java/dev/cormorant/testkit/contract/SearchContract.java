package dev.cormorant.testkit.contract;

import static dev.cormorant.change.Nothing.nothing;
import static dev.cormorant.testkit.library.Folders.FOLDERS;
import static dev.cormorant.testkit.library.Letters.LETTERS;
import static dev.cormorant.testkit.library.Papers.PAPERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cormorant.dialect.Feature;
import dev.cormorant.error.InvalidValueException;
import dev.cormorant.expression.Predicate;
import dev.cormorant.expression.Selection;
import dev.cormorant.page.Page;
import dev.cormorant.query.Query;
import dev.cormorant.schema.Match;
import dev.cormorant.testkit.library.Folder;
import dev.cormorant.testkit.library.NewFolder;
import dev.cormorant.testkit.library.NewLetter;
import dev.cormorant.testkit.library.NewPaper;
import dev.cormorant.testkit.library.Paper;
import dev.cormorant.testkit.library.Papers;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Searches in queries: beside other conditions, in relations, in writes, and in what they are ordered by. */
public abstract class SearchContract extends PapersContract {
    /** For subclasses. */
    protected SearchContract() {}

    @Test
    void anIndexFollowsEveryWrite() {
        paper("one", "first");
        assertThat(found("first")).hasSize(1);
        db().update(PAPERS)
                .set(PAPERS.body, "second")
                .where(PAPERS.title.eq("one"))
                .execute();
        assertThat(found("first")).isEmpty();
        assertThat(found("second")).hasSize(1);
        db().update(PAPERS).set(PAPERS.pages, 7).where(PAPERS.title.eq("one")).execute();
        assertThat(found("second")).hasSize(1);
        db().update(PAPERS).unset(PAPERS.body).where(PAPERS.title.eq("one")).execute();
        assertThat(found("second")).isEmpty();
        db().insertAll(
                        List.of(
                                NewPaper.folderId(folder().id()).title("two").body("second"),
                                NewPaper.folderId(folder().id()).title("three").body("second")),
                        nothing());
        assertThat(found("second")).containsExactly("two", "three");
        db().delete(PAPERS).where(PAPERS.search("second two")).execute();
        assertThat(found("second")).containsExactly("three");
        db().update(PAPERS)
                .set(PAPERS.title, "third")
                .where(PAPERS.search("three"))
                .execute();
        assertThat(found("second")).containsExactly("third");
    }

    @Test
    void aSearchForNothingFindsNothingWithoutAsking() {
        paper("a");
        for (String text :
                List.of("", "  \n\t ", "-a", "-\"a b\" -c*", "\"\"", "*", "-", "+&|!()<->:'\\", "😀", "_", "\u3000")) {
            assertThat(statements(() -> {
                        assertThat(found(text)).isEmpty();
                        assertThat(db().from(PAPERS).search(text).count()).isZero();
                        assertThat(db().from(PAPERS).search(text).exists()).isFalse();
                        assertThat(db().from(PAPERS).search(text).page(1, 10).rows())
                                .isEmpty();
                        try (Stream<Paper> papers = db().from(PAPERS).search(text).stream()) {
                            assertThat(papers).isEmpty();
                        }
                        Match<Papers> none = PAPERS.search(text);
                        assertThat(db().from(PAPERS)
                                        .search(none)
                                        .orderBy(none.score().desc())
                                        .select(none.score())
                                        .list())
                                .isEmpty();
                    }))
                    .as(text)
                    .isEmpty();
        }
        assertThat(titles(db().from(PAPERS).where(PAPERS.search("").or(PAPERS.title.eq("a")))))
                .hasSize(1);
    }

    @Test
    void theBestMatchComesFirstAndEqualOnesByKey() {
        paper("other", "unrelated words of no use");
        paper("first", "heron heron heron heron");
        paper("second", "heron and many other words that are not about it at all, over and over again");
        paper("third", "heron and many other words that are not about it at all, over and over again");
        paper("fourth", "nothing");
        List<String> titles = titles(db().from(PAPERS).search("heron"));
        assertThat(titles).containsExactly("first", "second", "third");
        assertThat(titles(db().from(PAPERS).search("heron").limit(2))).containsExactly("first", "second");
        assertThat(db().from(PAPERS)
                        .search("heron")
                        .select(PAPERS.title)
                        .offset(2)
                        .limit(2)
                        .list())
                .containsExactly("third");
        assertThat(titles(db().from(PAPERS).search("heron").orderBy(PAPERS.title.desc())))
                .containsExactly("third", "second", "first");
        assertThat(titles(db().from(PAPERS).orderBy(PAPERS.title.desc()).search("heron")))
                .containsExactly("third", "second", "first");
    }

    /** A title and how well it matches. */
    private record Hit(String title, double score) {}

    @Test
    void aScoreIsSelectedAndOrderedBy() {
        paper("one", "heron heron heron heron");
        paper("two", "heron and many other words that are not about it at all, over and over again");
        paper("three", "nothing of it");
        Match<Papers> heron = PAPERS.search("heron");
        List<Hit> hits = db().from(PAPERS)
                .search(heron)
                .select(Selection.of(PAPERS.title, heron.score(), Hit::new))
                .list();
        assertThat(hits).extracting(Hit::title).containsExactly("one", "two");
        assertThat(hits).allSatisfy(hit -> assertThat(hit.score()).isPositive());
        if (run().dialect().features().has(Feature.SEARCH_INDEXES)) {
            assertThat(hits.get(0).score()).isGreaterThan(hits.get(1).score());
            assertThat(db().from(PAPERS)
                            .where(heron)
                            .orderBy(heron.score().asc())
                            .select(PAPERS.title)
                            .list())
                    .containsExactly("two", "one");
        }
    }

    @Test
    void aSearchIsAConditionLikeOthers() {
        paper("a heron", "x");
        paper("a crane", "y");
        paper("a duck", "z");
        assertThat(titles(db().from(PAPERS)
                        .where(PAPERS.search("heron").or(PAPERS.search("crane")))
                        .orderBy(PAPERS.id.asc())))
                .containsExactly("a heron", "a crane");
        assertThat(titles(db().from(PAPERS)
                        .where(Predicate.not(PAPERS.search("heron")))
                        .orderBy(PAPERS.id.asc())))
                .containsExactly("a crane", "a duck");
        assertThat(titles(db().from(PAPERS).search("a").where(PAPERS.body.eq("y"))))
                .containsExactly("a crane");
        assertThat(db().from(PAPERS).search("a").count()).isEqualTo(3);
        assertThat(db().from(PAPERS).search("a -crane").exists()).isTrue();
        assertThat(db().from(PAPERS).search("swan").exists()).isFalse();
        Page<Paper> page = db().from(PAPERS).search("a").page(2, 2);
        assertThat(page.rows()).extracting(Paper::title).containsExactly("a duck");
        assertThat(page.total()).isEqualTo(3);
        try (Stream<Paper> papers = db().from(PAPERS).search("a").stream()) {
            assertThat(papers).hasSize(3);
        }
        assertThat(db().from(PAPERS).search("a").distinct().count()).isEqualTo(3);
        assertThat(db().from(PAPERS)
                        .search("a")
                        .distinctOn(PAPERS.folderId)
                        .orderBy(PAPERS.id.asc())
                        .list())
                .extracting(Paper::title)
                .containsExactly("a heron");
        assertThat(db().from(PAPERS).search("a").select(PAPERS.pages.max()).getOne())
                .isEqualTo(1);
    }

    @Test
    void relatedRowsAreSearched() {
        paper("a heron", "lake");
        paper("a crane", "lake");
        Folder other = db().insert(NewFolder.name("other"));
        db().insert(NewPaper.folderId(other.id()).title("a duck").body("pond"));
        assertThat(db().from(FOLDERS)
                        .where(FOLDERS.papers.some(PAPERS.search("lake -crane")))
                        .select(FOLDERS.name)
                        .list())
                .containsExactly("first");
        assertThat(db().from(FOLDERS)
                        .where(FOLDERS.papers.none(PAPERS.search("duck")))
                        .select(FOLDERS.name)
                        .list())
                .containsExactly("first");
        assertThat(db().from(FOLDERS)
                        .where(FOLDERS.papers.every(PAPERS.search("pond")))
                        .select(FOLDERS.name)
                        .list())
                .containsExactly("other");
        assertThat(db().from(FOLDERS)
                        .orderBy(FOLDERS.id.asc())
                        .select(FOLDERS.papers.where(PAPERS.search("lake")).count())
                        .list())
                .containsExactly(2L, 0L);
        Match<Papers> lake = PAPERS.search("lake");
        assertThat(db().from(FOLDERS)
                        .orderBy(FOLDERS.id.asc())
                        .select(FOLDERS.papers
                                .where(lake)
                                .orderBy(lake.score().desc())
                                .limit(1)
                                .select(PAPERS.title))
                        .list())
                .hasSize(2)
                .satisfies(lists -> assertThat(lists.get(0)).hasSize(1))
                .satisfies(lists -> assertThat(lists.get(1)).isEmpty());
        assertThat(db().from(PAPERS)
                        .search("a")
                        .where(PAPERS.folder.has(FOLDERS.name.eq("other")))
                        .select(PAPERS.folder)
                        .list())
                .extracting(Folder::name)
                .containsExactly("other");
    }

    @Test
    void aSearchIsOneStatementThatIsMadeOnce() {
        paper("a heron");
        Query<Papers, Paper> papers = db().from(PAPERS);
        int statements = run().dialect().features().has(Feature.SEARCH_INDEXES) ? 1 : 2;
        List<String> one = sql(() -> papers.search("heron").limit(10).list());
        List<String> other = sql(() ->
                papers.search("-x \"heron crane\" duck* and more").limit(10).list());
        assertThat(one).hasSize(statements).isEqualTo(other);
        long made = db().planCache().misses();
        papers.search("yet another -one").limit(10).list();
        assertThat(db().planCache().misses()).isEqualTo(made);
    }

    @Test
    void aSearchIsExplained() {
        assertThat(db().from(PAPERS).search("heron").explain().of("build"))
                .contains("search of Papers.papers_search for ?")
                .contains("score of search of Papers.papers_search for ?");
        assertThat(db().from(PAPERS).search("heron").explain().toString()).doesNotContain("heron");
    }

    @Test
    void cursorsHoldNoPlaceAmongScores() {
        paper("a heron");
        paper("b heron");
        Query<Papers, Paper> found = db().from(PAPERS).search("heron");
        assertThatThrownBy(() -> found.after(null, 10))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Papers")
                .hasMessageContaining("orderBy(..)");
        assertThatThrownBy(() -> found.chunk(10, chunk -> {})).isInstanceOf(IllegalArgumentException.class);
        var first = found.orderBy(PAPERS.title.asc()).after(null, 1);
        assertThat(first.rows()).extracting(Paper::title).containsExactly("a heron");
        assertThat(found.orderBy(PAPERS.title.asc())
                        .after(first.next().orElseThrow(), 1)
                        .rows())
                .extracting(Paper::title)
                .containsExactly("b heron");
    }

    @Test
    void oneOfSeveralIndexesIsNamed() {
        db().insert(NewLetter.code("l1").sender("Ada").content("to Bob"));
        db().insert(NewLetter.code("l2").sender("Bob").content("to Ada"));
        assertThat(db().from(LETTERS)
                        .search(LETTERS.bySender.matching("ada"))
                        .select(LETTERS.code)
                        .list())
                .containsExactly("l1");
        assertThat(db().from(LETTERS)
                        .search(LETTERS.byContent.matching("ada"))
                        .select(LETTERS.code)
                        .list())
                .containsExactly("l2");
        db().update(LETTERS)
                .set(LETTERS.code, "l3")
                .where(LETTERS.code.eq("l2"))
                .execute();
        db().delete(LETTERS).where(LETTERS.code.eq("l1")).execute();
        assertThat(db().from(LETTERS)
                        .where(LETTERS.byContent.matching("ada").and(LETTERS.bySender.matching("bob")))
                        .select(LETTERS.code)
                        .list())
                .containsExactly("l3");
        assertThatThrownBy(() -> db().from(LETTERS).search("ada"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Letters.letters_by_sender, Letters.letters_by_content");
        assertThatThrownBy(() -> db().from(FOLDERS).search("ada"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Folders")
                .hasMessageContaining("t.searchIndex");
    }

    @Test
    void whatIsNoTextOfADatabaseIsRefused() {
        for (String text : List.of("a\u0000b", "\ud800", "x".repeat(10_001))) {
            assertThatThrownBy(() -> db().from(PAPERS).search(text))
                    .isInstanceOf(InvalidValueException.class)
                    .hasMessageContaining("Papers: search(..)");
        }
    }
}
