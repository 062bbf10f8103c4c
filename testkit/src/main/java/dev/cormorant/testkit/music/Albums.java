package dev.cormorant.testkit.music;

import static dev.cormorant.schema.ReferentialAction.CASCADE;
import static dev.cormorant.testkit.music.AlbumGenres.ALBUM_GENRES;
import static dev.cormorant.testkit.music.Artists.ARTISTS;
import static dev.cormorant.testkit.music.Genres.GENRES;
import static dev.cormorant.testkit.music.Labels.LABELS;
import static dev.cormorant.testkit.music.Tracks.TRACKS;

import dev.cormorant.schema.Model;
import dev.cormorant.schema.Table;

/** What artists make; a label by its slug, a former one by a slug that nothing holds to. */
@Model
public final class Albums extends Table<Albums, Album> {
    public static final Albums ALBUMS = new Albums();

    public final Identity<Long> id = identity();
    public final Reference<Long> artistId =
            bigint().references(() -> ARTISTS.id).onDelete(CASCADE).indexed();
    public final Required<String> title = text();
    public final Required<Integer> released = integer();
    public final Defaulted<Boolean> live = bool().defaultsTo(false);
    public final Nullable<String> labelSlug =
            varchar(40).nullable().references(() -> LABELS.slug).indexed();
    public final Nullable<String> formerLabel = varchar(40).nullable();

    public final One<Artists, Artist> artist = belongsTo(() -> ARTISTS, artistId);
    public final Maybe<Labels, Label> publisher = belongsTo(() -> LABELS, labelSlug);
    public final Maybe<Labels, Label> former =
            belongsTo(() -> LABELS, formerLabel).to(l -> l.slug).withoutForeignKey();
    public final Maybe<Artists, Artist> pupil =
            belongsTo(() -> ARTISTS, artistId).optional().where(a -> a.teacher.isPresent());
    public final Many<Tracks, Track> tracks = hasMany(() -> TRACKS, t -> t.albumId);
    public final Many<Genres, Genre> genres =
            manyToMany(() -> GENRES).through(() -> ALBUM_GENRES, x -> x.albumId, x -> x.genreId);
    public final Many<Genres, Genre> shortGenres = manyToMany(() -> GENRES)
            .through(() -> ALBUM_GENRES, x -> x.albumId, x -> x.genreId)
            .where(g -> g.name.like("____"));
}
