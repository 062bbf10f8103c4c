package dev.cormorant.testkit.contract;

import static dev.cormorant.testkit.feed.Comments.COMMENTS;
import static dev.cormorant.testkit.feed.Images.IMAGES;
import static dev.cormorant.testkit.feed.Posts.POSTS;
import static dev.cormorant.testkit.feed.Taggings.TAGGINGS;
import static dev.cormorant.testkit.feed.Tags.TAGS;
import static dev.cormorant.testkit.feed.Videos.VIDEOS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cormorant.expression.Predicate;
import dev.cormorant.expression.Selection;
import dev.cormorant.schema.Loaded;
import dev.cormorant.schema.Schema;
import dev.cormorant.testkit.feed.Comment;
import dev.cormorant.testkit.feed.Feed;
import dev.cormorant.testkit.feed.Image;
import dev.cormorant.testkit.feed.NewImage;
import dev.cormorant.testkit.feed.NewPost;
import dev.cormorant.testkit.feed.NewTag;
import dev.cormorant.testkit.feed.NewVideo;
import dev.cormorant.testkit.feed.Post;
import dev.cormorant.testkit.feed.Posts;
import dev.cormorant.testkit.feed.Subject;
import dev.cormorant.testkit.feed.Tag;
import dev.cormorant.testkit.feed.Video;
import dev.cormorant.testkit.feed.Videos;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Rows that belong to rows of several tables, seen from one of these. Posts and videos have the same ids, so that whatever
 * forgets the type finds too much.
 */
public abstract class MorphManyContract extends Contract {
    private Post news;
    private Post ads;
    private Video talk;
    private Video film;

    /** For subclasses. */
    protected MorphManyContract() {}

    record Fitting(String name, Integer fit) {}

    @Override
    protected Schema schema() {
        return Feed.SCHEMA;
    }

    /** News has three comments, and the first of them two replies; talk has one comment, film the orphans' type and id of none. */
    @BeforeEach
    void feed() {
        news = db().insert(NewPost.title("news"));
        ads = db().insert(NewPost.title("ads"));
        talk = db().insert(NewVideo.name("talk"));
        film = db().insert(NewVideo.name("film"));
        Comment first = Feed.comment(db(), news, "first");
        like(Feed.comment(db(), news, "second"), 5);
        like(Feed.comment(db(), news, "third"), 2);
        like(Feed.comment(db(), talk, "of talk"), 9);
        Feed.comment(db(), first, "re first");
        Feed.comment(db(), first, "re first too");
        Feed.orphan(db());
    }

    private void like(Comment comment, int likes) {
        db().update(COMMENTS)
                .set(COMMENTS.likes, likes)
                .where(COMMENTS.id.eq(comment.id()))
                .execute();
    }

    private <T extends @Nullable Object> List<T> ofPosts(Selection<Posts, T> selection) {
        return db().from(POSTS).orderBy(POSTS.id.asc()).select(selection).list();
    }

    private <T extends @Nullable Object> List<T> ofVideos(Selection<Videos, T> selection) {
        return db().from(VIDEOS).orderBy(VIDEOS.id.asc()).select(selection).list();
    }

    private List<String> posts(Predicate<Posts> condition) {
        return db().from(POSTS)
                .where(condition)
                .orderBy(POSTS.id.asc())
                .select(POSTS.title)
                .list();
    }

    private List<String> videos(Predicate<Videos> condition) {
        return db().from(VIDEOS)
                .where(condition)
                .orderBy(VIDEOS.id.asc())
                .select(VIDEOS.name)
                .list();
    }

    @Test
    void theIdsOfTheFixtureMeet() {
        assertThat(talk.id()).isEqualTo(news.id());
        assertThat(film.id()).isEqualTo(ads.id());
    }

    @Test
    void rowsAreThoseThatNameTheTable() {
        List<List<String>> bodies = new ArrayList<>();
        assertThat(statements(() -> bodies.addAll(ofPosts(POSTS.comments.select(COMMENTS.body)))))
                .hasSize(2);
        assertThat(bodies).containsExactly(List.of("first", "second", "third"), List.of());
        assertThat(ofVideos(VIDEOS.comments.select(COMMENTS.body))).containsExactly(List.of("of talk"), List.of());
        assertThat(db().from(COMMENTS)
                        .orderBy(COMMENTS.id.asc())
                        .limit(2)
                        .select(COMMENTS.replies.select(COMMENTS.body))
                        .list())
                .containsExactly(List.of("re first", "re first too"), List.of());
    }

    @Test
    void conditionsAreOfTheRowsThatNameTheTable() {
        assertThat(posts(POSTS.comments.some(COMMENTS.likes.gt(4)))).containsExactly("news");
        assertThat(posts(POSTS.comments.some(COMMENTS.likes.gt(8)))).isEmpty();
        assertThat(posts(POSTS.comments.isEmpty())).containsExactly("ads");
        assertThat(videos(VIDEOS.comments.isNotEmpty())).containsExactly("talk");
        assertThat(videos(VIDEOS.comments.every(COMMENTS.likes.gt(8)))).containsExactly("talk", "film");
        assertThat(posts(POSTS.comments.every(COMMENTS.likes.gt(1)))).containsExactly("ads");
        assertThat(posts(POSTS.comments.some(COMMENTS.replies.some(COMMENTS.body.eq("re first")))))
                .containsExactly("news");
    }

    @Test
    void aggregatesAreOfTheRowsThatNameTheTable() {
        assertThat(ofPosts(POSTS.comments.count())).containsExactly(3L, 0L);
        assertThat(ofVideos(VIDEOS.comments.count())).containsExactly(1L, 0L);
        assertThat(ofPosts(POSTS.comments.max(COMMENTS.likes))).containsExactly(5, null);
        assertThat(db().from(POSTS)
                        .orderBy(POSTS.comments.count().asc())
                        .select(POSTS.title)
                        .list())
                .containsExactly("ads", "news");
    }

    @Test
    void aNumberOfRowsIsOfEachParent() {
        assertThat(ofPosts(
                        POSTS.comments.orderBy(COMMENTS.likes.desc()).limit(2).select(COMMENTS.body)))
                .containsExactly(List.of("second", "third"), List.of());
        assertThat(ofPosts(POSTS.comments.where(COMMENTS.likes.lt(5)).offset(1).select(COMMENTS.body)))
                .containsExactly(List.of("third"), List.of());
    }

    @Test
    void aFilterOfTheRelationHoldsBesideTheType() {
        assertThat(ofPosts(POSTS.praise.select(COMMENTS.body))).containsExactly(List.of("second", "third"), List.of());
        assertThat(ofPosts(POSTS.praise.count())).containsExactly(2L, 0L);
        assertThat(posts(POSTS.praise.some(COMMENTS.body.eq("first")))).isEmpty();
    }

    @Test
    void aRelationGoesOnFromAMorph() {
        Comment asked = db().get(
                        COMMENTS.id,
                        db().from(COMMENTS)
                                .where(COMMENTS.body.eq("of talk"))
                                .select(COMMENTS.id)
                                .getOne());
        Feed.comment(db(), asked, "re talk");
        assertThat(ofVideos(VIDEOS.replies.select(COMMENTS.body))).containsExactly(List.of("re talk"), List.of());
        assertThat(ofVideos(VIDEOS.replies.count())).containsExactly(1L, 0L);
        assertThat(videos(VIDEOS.replies.isNotEmpty())).containsExactly("talk");
    }

    @Test
    void oneRowIsJoined() {
        db().insertAll(List.of(
                NewImage.url("n.png").imageableType(Subject.POST).imageableId(news.id()),
                NewImage.url("t.png").imageableType(Subject.VIDEO).imageableId(talk.id()),
                NewImage.url("f.png").imageableType(Subject.VIDEO).imageableId(film.id()),
                NewImage.url("of nothing")));
        List<@Nullable String> urls = new ArrayList<>();
        assertThat(statements(() -> urls.addAll(ofPosts(POSTS.image.select(IMAGES.url)))))
                .hasSize(1);
        assertThat(urls).containsExactly("n.png", null);
        assertThat(ofVideos(VIDEOS.image.select(IMAGES.url))).containsExactly("t.png", "f.png");
        assertThat(posts(POSTS.image.get(i -> i.url).eq("n.png"))).containsExactly("news");
        assertThat(posts(POSTS.image.isAbsent())).containsExactly("ads");
        assertThat(videos(VIDEOS.image.has(IMAGES.url.eq("n.png")))).isEmpty();
        assertThat(videos(VIDEOS.image.hasNot(IMAGES.url.eq("t.png")))).containsExactly("film");
    }

    @Test
    void theFirstOfSeveralRowsIsOneThatNamesTheTable() {
        assertThat(ofPosts(POSTS.best.select(COMMENTS.body))).containsExactly("second", null);
        assertThat(posts(POSTS.best.has(COMMENTS.likes.eq(5)))).containsExactly("news");
        assertThat(posts(POSTS.best.has(COMMENTS.likes.eq(2)))).isEmpty();
    }

    @Test
    void rowsAreLinkedByAMorph() {
        Tag red = db().insert(NewTag.name("red"));
        Tag green = db().insert(NewTag.name("green"));
        Feed.tag(db(), news, red);
        Feed.tag(db(), ads, red);
        Feed.tag(db(), ads, green);
        Feed.tag(db(), film, green);
        Feed.tag(db(), film, red);
        List<List<String>> names = new ArrayList<>();
        assertThat(statements(() ->
                        names.addAll(ofPosts(POSTS.tags.orderBy(TAGS.name.asc()).select(TAGS.name)))))
                .hasSize(2);
        assertThat(names).containsExactly(List.of("red"), List.of("green", "red"));
        assertThat(ofVideos(VIDEOS.tags.count())).containsExactly(0L, 2L);
        assertThat(ofVideos(VIDEOS.shortTags.select(TAGS.name))).containsExactly(List.of(), List.of("red"));
        assertThat(videos(VIDEOS.tags.some(TAGS.name.eq("green")))).containsExactly("film");
        assertThat(videos(VIDEOS.tags.isEmpty())).containsExactly("talk");
        assertThat(ofVideos(VIDEOS.tags
                        .orderBy(TAGS.name.asc())
                        .limit(1)
                        .selectWithLink(TAGS.name, TAGGINGS.fit, Fitting::new)))
                .containsExactly(List.of(), List.of(new Fitting("green", 100)));
    }

    @Test
    void theOtherEndOfTheLinkLeadsToOneTable() {
        Tag red = db().insert(NewTag.name("red"));
        Tag green = db().insert(NewTag.name("green"));
        Feed.tag(db(), news, red);
        Feed.tag(db(), film, red);
        Feed.tag(db(), film, green);
        assertThat(db().from(TAGS)
                        .orderBy(TAGS.id.asc())
                        .select(TAGS.posts.select(POSTS.title))
                        .list())
                .containsExactly(List.of("news"), List.of());
        assertThat(db().from(TAGS)
                        .orderBy(TAGS.id.asc())
                        .select(TAGS.videos.select(VIDEOS.name))
                        .list())
                .containsExactly(List.of("film"), List.of("film"));
        assertThat(db().from(TAGS)
                        .where(TAGS.posts.isNotEmpty())
                        .select(TAGS.name)
                        .list())
                .containsExactly("red");
    }

    @Test
    void wholeRowsAreLoadedToSomeDepth() {
        List<Loaded<Post>> loaded = new ArrayList<>();
        assertThat(statements(() -> loaded.addAll(db().from(POSTS)
                        .orderBy(POSTS.id.asc())
                        .select(POSTS.with(POSTS.comments.with(COMMENTS.replies.with(COMMENTS.replies)), POSTS.image))
                        .list())))
                .as("posts with their images, comments, replies; the replies have none")
                .hasSize(4);
        Loaded<Comment> first = loaded.get(0).nested(POSTS.comments).get(0);
        assertThat(first.row().body()).isEqualTo("first");
        assertThat(first.get(COMMENTS.replies)).extracting(Comment::body).containsExactly("re first", "re first too");
        assertThat(loaded.get(0).get(POSTS.image)).isNull();
        assertThat(loaded.get(1).get(POSTS.comments)).isEmpty();
    }

    @Test
    void rowsAreLoadedLater() {
        Image image =
                db().insert(NewImage.url("n.png").imageableType(Subject.POST).imageableId(news.id()));
        List<Loaded<Post>> loaded = new ArrayList<>();
        assertThat(statements(
                        () -> loaded.addAll(db().load(List.of(ads, news), POSTS.comments, POSTS.image, POSTS.tags))))
                .hasSize(3);
        assertThat(loaded.get(0).get(POSTS.comments)).isEmpty();
        assertThat(loaded.get(1).get(POSTS.comments))
                .extracting(Comment::body)
                .containsExactly("first", "second", "third");
        assertThat(loaded).extracting(post -> post.get(POSTS.image)).containsExactly(null, image);
    }

    @Test
    void statementsThatDifferInNothingButValuesShareAPlan() {
        posts(POSTS.comments.some(COMMENTS.likes.gt(4)));
        ofPosts(POSTS.comments.select(COMMENTS.body));
        long before = db().planCache().misses();
        posts(POSTS.comments.some(COMMENTS.likes.gt(7)));
        ofPosts(POSTS.comments.select(COMMENTS.body));
        assertThat(db().planCache().misses()).isEqualTo(before);
    }
}
