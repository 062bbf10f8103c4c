package dev.cormorant.testkit.library;

import static dev.cormorant.testkit.library.Folders.FOLDERS;

import dev.cormorant.schema.Definition;
import dev.cormorant.schema.Model;
import dev.cormorant.schema.Table;

/** They are found by the words of their title and their text. */
@Model
public final class Papers extends Table<Papers, Paper> {
    public static final Papers PAPERS = new Papers();

    public final Identity<Long> id = identity();
    public final Reference<Long> folderId = bigint().references(() -> FOLDERS.id);
    public final Required<String> title = varchar(200);
    public final Nullable<String> body = text().nullable();
    public final Defaulted<Integer> pages = integer().defaultsTo(1);

    public final One<Folders, Folder> folder = belongsTo(() -> FOLDERS, folderId);

    @Override
    protected void define(Definition<Papers> t) {
        t.searchIndex("papers_search").on(title, body).filter(folderId, pages);
    }
}
