package dev.cormorant.guide.shelf;

import dev.cormorant.schema.Model;
import dev.cormorant.schema.Table;

/** What books are like. */
@Model
public final class Genres extends Table<Genres, Genre> {
    public static final Genres GENRES = new Genres();

    public final Identity<Long> id = identity();
    public final Required<String> name = varchar(40).unique();
}
