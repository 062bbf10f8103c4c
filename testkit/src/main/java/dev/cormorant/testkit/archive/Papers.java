package dev.cormorant.testkit.archive;

import static dev.cormorant.testkit.archive.Copies.COPIES;

import dev.cormorant.schema.Definition;
import dev.cormorant.schema.Model;
import dev.cormorant.schema.Table;

/** What is kept, found by the digest of its content: a key of bytes. */
@Model
public final class Papers extends Table<Papers, Paper> {
    public static final Papers PAPERS = new Papers();

    public final Required<byte[]> digest = bytes();
    public final Required<String> title = text();

    public final Many<Copies, Copy> copies = hasMany(() -> COPIES, c -> c.digest);

    @Override
    protected void define(Definition<Papers> t) {
        t.primaryKey(digest);
    }
}
