package dev.cormorant.testkit.music;

import static dev.cormorant.testkit.music.Albums.ALBUMS;

import dev.cormorant.schema.Model;
import dev.cormorant.schema.Table;

/** Who publishes albums; albums refer to the slug. */
@Model
public final class Labels extends Table<Labels, Label> {
    public static final Labels LABELS = new Labels();

    public final Identity<Long> id = identity();
    public final Required<String> slug = varchar(40).unique();
    public final Required<String> name = text();

    public final Many<Albums, Album> albums = hasMany(() -> ALBUMS, a -> a.labelSlug);
}
