package dev.cormorant.testkit.contract;

import static dev.cormorant.change.Nothing.nothing;
import static dev.cormorant.testkit.library.Folders.FOLDERS;
import static dev.cormorant.testkit.library.Papers.PAPERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cormorant.Database;
import dev.cormorant.dialect.Feature;
import dev.cormorant.error.Reaction;
import dev.cormorant.error.TooManyRowsException;
import dev.cormorant.query.Query;
import dev.cormorant.schema.Schema;
import dev.cormorant.testkit.library.Library;
import dev.cormorant.testkit.library.NewFolder;
import dev.cormorant.testkit.library.NewPaper;
import dev.cormorant.testkit.library.Paper;
import dev.cormorant.testkit.library.Papers;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Where no index leads to words, only small tables are searched. */
public abstract class SearchGuardContract extends Contract {
    /** For subclasses. */
    protected SearchGuardContract() {}

    @Override
    protected Schema schema() {
        return Library.SCHEMA;
    }

    @BeforeEach
    void fill() {
        Long folder = db().insert(NewFolder.name("a")).id();
        db().insertAll(
                        IntStream.range(0, 5)
                                .mapToObj(i -> NewPaper.folderId(folder).title("heron " + i))
                                .toList(),
                        nothing());
    }

    private Database capped(long rows) {
        return Database.open(schema(), database().dataSource(), s -> s.scanCap(rows));
    }

    private static List<ThrowingCallable> uses(Database capped) {
        Query<Papers, Paper> search = capped.from(PAPERS).search("heron");
        return List.of(
                search::list,
                search.limit(1)::list,
                search::count,
                search::exists,
                () -> search.page(1, 2),
                () -> search.stream().close(),
                () -> capped.from(FOLDERS)
                        .where(FOLDERS.papers.some(PAPERS.search("heron")))
                        .list(),
                () -> capped.from(FOLDERS)
                        .select(FOLDERS.papers.where(PAPERS.search("heron")))
                        .list(),
                () -> capped.update(PAPERS)
                        .set(PAPERS.pages, 2)
                        .where(PAPERS.search("nothing"))
                        .execute(),
                () -> capped.delete(PAPERS).where(PAPERS.search("nothing")).execute());
    }

    @Test
    void aLargerTableIsNotSearchedRowByRow() {
        boolean indexed = run().dialect().features().has(Feature.SEARCH_INDEXES);
        for (ThrowingCallable use : uses(capped(4))) {
            if (indexed) {
                assertThatCode(use).doesNotThrowAnyException();
            } else {
                assertThatThrownBy(use)
                        .isInstanceOf(TooManyRowsException.class)
                        .hasMessageContaining("Papers")
                        .hasMessageContaining("scanCap");
            }
        }
    }

    @Test
    void aTableOfThatSizeIs() {
        uses(capped(5)).forEach(use -> assertThatCode(use).doesNotThrowAnyException());
        uses(capped(0)).forEach(use -> assertThatCode(use).doesNotThrowAnyException());
        assertThat(capped(5).from(PAPERS).search("heron").count()).isEqualTo(5);
    }

    @Test
    void aSearchCountsAsLedByItsIndex() {
        Database strict = Database.open(schema(), database().dataSource(), s -> s.scans(Reaction.THROW));
        assertThat(strict.from(PAPERS).search("heron").count()).isEqualTo(5);
        assertThat(strict.from(PAPERS).search("heron").limit(2).list()).hasSize(2);
    }
}
