package dev.cormorant.testkit.theatre;

import dev.cormorant.expression.Selection;
import dev.cormorant.schema.Definition;
import dev.cormorant.schema.Model;
import dev.cormorant.schema.Table;

/** What is played; its keys lead to rows that may be gone. */
@Model
public final class Plays extends Table<Plays, Play> {
    public static final Plays PLAYS = new Plays();

    public final Identity<Long> id = identity();
    public final Required<String> title = varchar(40);
    public final Required<Integer> acts = integer();
    public final Required<String> kind = varchar(10);
    public final Nullable<Long> houseId = bigint().nullable().indexed();
    public final Required<Long> directorId = bigint().indexed();
    public final Nullable<Long> follows = bigint().nullable().indexed();
    public final Required<Boolean> hidden = bool();

    public final Variants<Genre> genre = variants(kind, Genre.class)
            .variant("comedy", () -> Selection.of(title, acts, Genre.Comedy::new))
            .variant("tragedy", () -> title.map(Genre.Tragedy::new));

    @Override
    protected void define(Definition<Plays> t) {
        t.searchIndex("plays_search").on(title);
    }
}
