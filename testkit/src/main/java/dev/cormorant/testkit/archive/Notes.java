package dev.cormorant.testkit.archive;

import static dev.cormorant.schema.ReferentialAction.CASCADE;
import static dev.cormorant.testkit.archive.Copies.COPIES;

import dev.cormorant.schema.Definition;
import dev.cormorant.schema.Model;
import dev.cormorant.schema.Table;

/** What somebody wrote on a copy. */
@Model
public final class Notes extends Table<Notes, Note> {
    public static final Notes NOTES = new Notes();

    public final Identity<Long> id = identity();
    public final Required<byte[]> digest = bytes();
    public final Required<Integer> copy = integer();
    public final Required<String> text = text();

    public final Maybe<Copies, Copy> noted =
            belongsTo(() -> COPIES, digest, copy).to(c -> c.digest, c -> c.number);

    @Override
    protected void define(Definition<Notes> t) {
        t.foreignKey(digest, copy)
                .references(() -> COPIES.digest, () -> COPIES.number)
                .onDelete(CASCADE);
        t.index().on(digest, copy);
    }
}
