package dev.cormorant.testkit.contract;

import static dev.cormorant.testkit.music.Albums.ALBUMS;
import static dev.cormorant.testkit.music.Artists.ARTISTS;
import static dev.cormorant.testkit.music.Labels.LABELS;
import static dev.cormorant.testkit.music.Reviews.REVIEWS;
import static dev.cormorant.testkit.music.Tracks.TRACKS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cormorant.error.SchemaException;
import dev.cormorant.schema.Relations;
import dev.cormorant.schema.Schema;
import dev.cormorant.schema.ToManyRelation;
import dev.cormorant.schema.ToOneRelation;
import dev.cormorant.testkit.blog.Blog;
import dev.cormorant.testkit.blog.Posts;
import dev.cormorant.testkit.blog.Profiles;
import dev.cormorant.testkit.blog.Users;
import dev.cormorant.testkit.music.Album;
import dev.cormorant.testkit.music.Albums;
import dev.cormorant.testkit.music.Artist;
import dev.cormorant.testkit.music.Artists;
import dev.cormorant.testkit.music.Labels;
import dev.cormorant.testkit.music.Music;
import dev.cormorant.testkit.music.NewAlbum;
import dev.cormorant.testkit.music.NewArtist;
import dev.cormorant.testkit.music.NewLabel;
import dev.cormorant.testkit.music.NewReview;
import dev.cormorant.testkit.music.NewTrack;
import dev.cormorant.testkit.music.Review;
import dev.cormorant.testkit.music.Reviews;
import dev.cormorant.testkit.music.Tracks;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A relation that names no key goes by the only foreign key between its tables, of whatever columns and to whichever it is. */
public abstract class InferredKeyContract extends Contract {
    private static final ToManyRelation<Tracks, Reviews, Review> REVIEWS_OF =
            Relations.of(TRACKS).hasMany(() -> REVIEWS);
    private static final ToManyRelation<Labels, Albums, Album> PUBLISHED =
            Relations.of(LABELS).hasMany(() -> ALBUMS);
    private static final ToManyRelation<Artists, Artists, Artist> PUPILS =
            Relations.of(ARTISTS).hasMany(() -> ARTISTS).where(pupil -> pupil.name.ne("nobody"));
    private static final ToOneRelation<Artists, Albums, Album> FIRST =
            Relations.of(ARTISTS).hasOne(() -> ALBUMS).first(album -> album.released.asc());

    /** For subclasses. */
    protected InferredKeyContract() {}

    @Override
    protected Schema schema() {
        return Music.SCHEMA.relations(REVIEWS_OF, PUBLISHED, PUPILS, FIRST);
    }

    @BeforeEach
    void rows() {
        db().insert(NewLabel.slug("blue").name("Blue"));
        Artist nina = db().insert(NewArtist.name("Nina"));
        db().insert(NewArtist.name("Joni").teacherId(nina.id()));
        Album late = db().insert(NewAlbum.artistId(nina.id())
                .title("late")
                .released(1970)
                .labelSlug("blue"));
        db().insert(NewAlbum.artistId(nina.id()).title("early").released(1960));
        db().insert(NewTrack.albumId(late.id()).number(1).title("a"));
        db().insert(NewTrack.albumId(late.id()).number(2).title("b"));
        db().insert(NewReview.albumId(late.id()).stars(4).trackNumber(2));
        db().insert(NewReview.albumId(late.id()).stars(1));
    }

    @Test
    void ofSeveralColumns() {
        assertThat(db().from(TRACKS)
                        .orderBy(TRACKS.number.asc())
                        .select(REVIEWS_OF.select(REVIEWS.stars))
                        .list())
                .containsExactly(List.of(), List.of(4));
    }

    @Test
    void toAColumnThatIsNotTheId() {
        assertThat(db().from(LABELS).select(PUBLISHED.select(ALBUMS.title)).getOne())
                .containsExactly("late");
        assertThat(db().from(LABELS)
                        .where(PUBLISHED.some(ALBUMS.title.eq("early")))
                        .count())
                .isZero();
    }

    @Test
    void toTheTableItself() {
        assertThat(db().from(ARTISTS)
                        .orderBy(ARTISTS.id.asc())
                        .select(PUPILS.select(ARTISTS.name))
                        .list())
                .containsExactly(List.of("Joni"), List.of());
    }

    @Test
    void toTheFirstOfSeveralRows() {
        assertThat(db().from(ARTISTS)
                        .orderBy(ARTISTS.id.asc())
                        .select(FIRST.get(album -> album.title))
                        .list())
                .containsExactly("early", null);
    }

    @Test
    void toOneRowByAUniqueKeyOrTheCandidatesAreTold() {
        ToOneRelation<Users, Profiles, ?> profile = Relations.of(Users.USERS).hasOne(() -> Profiles.PROFILES);
        assertThat(Blog.SCHEMA.relations(profile).tables()).isNotEmpty();
        assertThat(profile.targetColumns()).hasToString("[Profiles.userId]");
        ToManyRelation<Users, Posts, ?> posts = Relations.of(Users.USERS).hasMany(() -> Posts.POSTS);
        assertThatThrownBy(() -> Blog.SCHEMA.relations(posts))
                .isInstanceOf(SchemaException.class)
                .hasMessageContainingAll("Posts.authorId", "Posts.editorId", "name it");
        ToOneRelation<Users, Posts, ?> post = Relations.of(Users.USERS).hasOne(() -> Posts.POSTS);
        assertThatThrownBy(() -> Blog.SCHEMA.relations(post))
                .isInstanceOf(SchemaException.class)
                .hasMessageContainingAll("Posts.authorId", "Posts.editorId", "name it");
    }
}
