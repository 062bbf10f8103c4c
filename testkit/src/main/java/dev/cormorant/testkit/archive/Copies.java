package dev.cormorant.testkit.archive;

import static dev.cormorant.schema.ReferentialAction.CASCADE;
import static dev.cormorant.testkit.archive.Notes.NOTES;
import static dev.cormorant.testkit.archive.Papers.PAPERS;

import dev.cormorant.schema.Definition;
import dev.cormorant.schema.Model;
import dev.cormorant.schema.Table;

/** The copies of a paper, numbered in it: a key of bytes and a number. */
@Model
public final class Copies extends Table<Copies, Copy> {
    public static final Copies COPIES = new Copies();

    public final Reference<byte[]> digest =
            bytes().references(() -> PAPERS.digest).onDelete(CASCADE);
    public final Required<Integer> number = integer();

    public final One<Papers, Paper> paper = belongsTo(() -> PAPERS, digest);
    public final Many<Notes, Note> notes =
            hasMany(() -> NOTES, n -> n.digest, n -> n.copy).from(digest, number);

    @Override
    protected void define(Definition<Copies> t) {
        t.primaryKey(digest, number);
    }
}
