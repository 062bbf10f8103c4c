package dev.cormorant.testkit.contract;

import static dev.cormorant.testkit.library.Papers.PAPERS;

import dev.cormorant.query.Query;
import dev.cormorant.schema.Schema;
import dev.cormorant.testkit.library.Folder;
import dev.cormorant.testkit.library.Library;
import dev.cormorant.testkit.library.NewFolder;
import dev.cormorant.testkit.library.NewPaper;
import dev.cormorant.testkit.library.Paper;
import dev.cormorant.testkit.library.Papers;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;

/** Papers in a folder, to be found by their words. */
abstract class PapersContract extends Contract {
    private Folder folder;

    @SuppressWarnings("NullAway.Init") // by open()
    PapersContract() {}

    @Override
    protected Schema schema() {
        return Library.SCHEMA;
    }

    @BeforeEach
    void open() {
        folder = db().insert(NewFolder.name("first"));
    }

    /** The folder that the papers are in. */
    final Folder folder() {
        return folder;
    }

    final void paper(String title, String body) {
        db().insert(NewPaper.folderId(folder.id()).title(title).body(body));
    }

    final void paper(String title) {
        db().insert(NewPaper.folderId(folder.id()).title(title));
    }

    final List<String> found(String text) {
        return titles(db().from(PAPERS).search(text).orderBy(PAPERS.id.asc()));
    }

    static List<String> titles(Query<Papers, Paper> papers) {
        return papers.select(PAPERS.title).list();
    }
}
