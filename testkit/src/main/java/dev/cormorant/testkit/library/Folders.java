package dev.cormorant.testkit.library;

import static dev.cormorant.testkit.library.Papers.PAPERS;

import dev.cormorant.schema.Model;
import dev.cormorant.schema.Table;

/** Each keeps papers. */
@Model
public final class Folders extends Table<Folders, Folder> {
    public static final Folders FOLDERS = new Folders();

    public final Identity<Long> id = identity();
    public final Required<String> name = text();

    public final Many<Papers, Paper> papers = hasMany(() -> PAPERS, p -> p.folderId);
}
