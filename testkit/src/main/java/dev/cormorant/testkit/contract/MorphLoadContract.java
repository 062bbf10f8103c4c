package dev.cormorant.testkit.contract;

import static dev.cormorant.schema.On.on;
import static dev.cormorant.testkit.feed.Comments.COMMENTS;
import static dev.cormorant.testkit.feed.Images.IMAGES;
import static dev.cormorant.testkit.feed.Posts.POSTS;
import static dev.cormorant.testkit.feed.Taggings.TAGGINGS;
import static dev.cormorant.testkit.feed.Tags.TAGS;
import static dev.cormorant.testkit.feed.Videos.VIDEOS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cormorant.expression.Selection;
import dev.cormorant.schema.Schema;
import dev.cormorant.testkit.feed.Comment;
import dev.cormorant.testkit.feed.Comments;
import dev.cormorant.testkit.feed.Feed;
import dev.cormorant.testkit.feed.NewImage;
import dev.cormorant.testkit.feed.NewPost;
import dev.cormorant.testkit.feed.NewTag;
import dev.cormorant.testkit.feed.NewVideo;
import dev.cormorant.testkit.feed.Post;
import dev.cormorant.testkit.feed.Subject;
import dev.cormorant.testkit.feed.Tag;
import dev.cormorant.testkit.feed.Video;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The row of one of several tables, read together with the row that names it. */
public abstract class MorphLoadContract extends Contract {
    private Post news;
    private Video talk;

    /** For subclasses. */
    protected MorphLoadContract() {}

    sealed interface Card permits PostCard, VideoCard, CommentCard {}

    record PostCard(String title, List<String> tags) implements Card {}

    record VideoCard(String name, Integer seconds) implements Card {}

    record CommentCard(String body, @Nullable Card about) implements Card {}

    record Line(String body, @Nullable Card about) {}

    private static final Selection<Comments, @Nullable Card> FLAT = COMMENTS.commentable.select(
            on(POSTS, Selection.of(POSTS.title, POSTS.tags.select(TAGS.name), PostCard::new)),
            on(VIDEOS, Selection.of(VIDEOS.name, VIDEOS.seconds, VideoCard::new)),
            on(COMMENTS, COMMENTS.body.map(body -> new CommentCard(body, null))));

    @Override
    protected Schema schema() {
        return Feed.SCHEMA;
    }

    @BeforeEach
    void feed() {
        news = db().insert(NewPost.title("news"));
        talk = db().insert(NewVideo.name("talk"));
    }

    private <T extends @Nullable Object> List<T> ofComments(Selection<Comments, T> selection) {
        return db().from(COMMENTS).orderBy(COMMENTS.id.asc()).select(selection).list();
    }

    private static Selection<Comments, @Nullable Object> words() {
        return COMMENTS.commentable.<Object>select(
                on(POSTS, POSTS.title), on(VIDEOS, VIDEOS.seconds), on(COMMENTS, COMMENTS.body));
    }

    @Test
    void eachTypeTakesOneStatement() {
        Comment first = Feed.comment(db(), news, "first");
        Feed.comment(db(), talk, "second");
        Feed.comment(db(), first, "third");
        Feed.comment(db(), news, "fourth");
        List<@Nullable Object> found = new ArrayList<>();
        assertThat(statements(() -> found.addAll(ofComments(words())))).hasSize(4);
        assertThat(found).containsExactly("news", 60, "first", "news");
    }

    @Test
    void aTypeThatDoesNotOccurTakesNone() {
        Feed.comment(db(), talk, "one");
        Feed.comment(db(), talk, "two");
        List<@Nullable Object> found = new ArrayList<>();
        assertThat(statements(() -> found.addAll(ofComments(words())))).hasSize(2);
        assertThat(found).containsExactly(60, 60);
        db().delete(COMMENTS).allRows().execute();
        assertThat(statements(() -> ofComments(words()))).hasSize(1);
    }

    @Test
    void resultsHaveACommonType() {
        Comment first = Feed.comment(db(), news, "first");
        Feed.comment(db(), talk, "second");
        Feed.comment(db(), first, "third");
        Feed.tag(db(), news, db().insert(NewTag.name("red")));
        List<@Nullable Card> found = new ArrayList<>();
        assertThat(statements(() -> found.addAll(ofComments(FLAT))))
                .as("comments, posts with their tags, videos, comments")
                .hasSize(5);
        assertThat(found)
                .containsExactly(
                        new PostCard("news", List.of("red")),
                        new VideoCard("talk", 60),
                        new CommentCard("first", null));
        assertThat(ofComments(Selection.of(COMMENTS.body, FLAT, Line::new)).get(1))
                .isEqualTo(new Line("second", new VideoCard("talk", 60)));
    }

    @Test
    void aRowThatSeveralLeadToIsMadeOnce() {
        Feed.comment(db(), news, "first");
        Feed.comment(db(), news, "second");
        List<@Nullable Card> found = ofComments(FLAT);
        assertThat(found).hasSize(2).doesNotContainNull();
        assertThat(found.get(0)).isSameAs(found.get(1));
    }

    @Test
    void aMissingRowIsNull() {
        Feed.orphan(db());
        Feed.comment(db(), "Video", talk.id(), "there");
        assertThat(ofComments(words())).containsExactly(null, 60);
        assertThat(ofComments(words().mapNullable(word -> word == null ? "none" : word)))
                .containsExactly("none", 60);
    }

    @Test
    void constantsNameTablesAndNothingNamesNone() {
        db().insertAll(List.of(
                NewImage.url("t.png").imageableType(Subject.VIDEO).imageableId(talk.id()),
                NewImage.url("o.png"),
                NewImage.url("n.png").imageableType(Subject.POST).imageableId(news.id())));
        List<@Nullable String> found = new ArrayList<>();
        assertThat(statements(() -> found.addAll(db().from(IMAGES)
                        .orderBy(IMAGES.url.desc())
                        .select(IMAGES.imageable.select(on(POSTS, POSTS.title), on(VIDEOS, VIDEOS.name)))
                        .list())))
                .hasSize(3);
        assertThat(found).containsExactly("talk", null, "news");
    }

    @Test
    void wholeRowsAreOfTheirRecords() {
        Comment first = Feed.comment(db(), news, "first");
        Feed.comment(db(), talk, "second");
        Feed.comment(db(), first, "third");
        assertThat(ofComments(COMMENTS.commentable.rows())).containsExactly(news, talk, first);
    }

    @Test
    void itNestsToSomeDepth() {
        Comment first = Feed.comment(db(), news, "first");
        Comment second = Feed.comment(db(), first, "second");
        Feed.comment(db(), second, "third");
        Selection<Comments, @Nullable Card> two = COMMENTS.commentable.select(
                on(POSTS, Selection.of(POSTS.title, POSTS.tags.select(TAGS.name), PostCard::new)),
                on(VIDEOS, Selection.of(VIDEOS.name, VIDEOS.seconds, VideoCard::new)),
                on(COMMENTS, Selection.of(COMMENTS.body, FLAT, CommentCard::new)));
        Selection<Comments, @Nullable Card> three = COMMENTS.commentable.select(
                on(POSTS, Selection.of(POSTS.title, POSTS.tags.select(TAGS.name), PostCard::new)),
                on(VIDEOS, Selection.of(VIDEOS.name, VIDEOS.seconds, VideoCard::new)),
                on(COMMENTS, Selection.of(COMMENTS.body, two, CommentCard::new)));
        PostCard post = new PostCard("news", List.of());
        assertThat(ofComments(three))
                .containsExactly(
                        post,
                        new CommentCard("first", post),
                        new CommentCard("second", new CommentCard("first", post)));
    }

    @Test
    void itIsReadFromRelatedRows() {
        Tag red = db().insert(NewTag.name("red"));
        Feed.tag(db(), talk, red);
        Feed.tag(db(), news, red);
        List<List<@Nullable String>> found = new ArrayList<>();
        assertThat(statements(() -> found.addAll(db().from(TAGS)
                        .select(TAGS.taggings
                                .orderBy(TAGGINGS.id.asc())
                                .select(TAGGINGS.taggable.select(on(POSTS, POSTS.title), on(VIDEOS, VIDEOS.name))))
                        .list())))
                .hasSize(4);
        assertThat(found).containsExactly(List.of("talk", "news"));
        Feed.comment(db(), news, "back");
        assertThat(db().from(POSTS).select(POSTS.best.select(words())).getOne()).isEqualTo("news");
    }

    @Test
    void valuesInsideAreNoPartOfThePlan() {
        Feed.comment(db(), news, "first");
        assertThat(ofComments(above(0))).containsExactly(List.of(0L));
        assertThat(ofComments(above(-1))).containsExactly(List.of(1L));
    }

    private static Selection<Comments, @Nullable Object> above(int likes) {
        return COMMENTS.commentable.<Object>select(
                on(POSTS, POSTS.comments.where(COMMENTS.likes.gt(likes)).count().map(List::of)),
                on(VIDEOS, VIDEOS.name),
                on(COMMENTS, COMMENTS.body));
    }

    @Test
    void itIsReadInStreamsChunksAndPages() {
        for (int i = 0; i < 5; i++) {
            Feed.comment(db(), news, "first");
            Feed.comment(db(), talk, "second");
        }
        List<Object> expected = List.of("news", 60, "news", 60, "news", 60, "news", 60, "news", 60);
        try (var stream = db().from(COMMENTS).orderBy(COMMENTS.id.asc()).select(words()).stream()) {
            assertThat(stream.toList()).isEqualTo(expected);
        }
        List<@Nullable Object> chunked = new ArrayList<>();
        db().from(COMMENTS).orderBy(COMMENTS.id.asc()).select(words()).chunk(3, chunked::addAll);
        assertThat(chunked).isEqualTo(expected);
        assertThat(db().from(COMMENTS)
                        .orderBy(COMMENTS.id.asc())
                        .select(words())
                        .page(2, 4)
                        .rows())
                .isEqualTo(expected.subList(4, 8));
    }

    @Test
    void everyTableIsSpokenOf() {
        assertThat(statements(() -> {
                    assertThatThrownBy(() -> COMMENTS.commentable.select(on(POSTS, POSTS.title)))
                            .isInstanceOf(IllegalArgumentException.class)
                            .hasMessage(
                                    "Comments.commentable.select(..) says nothing of Videos, Comments, to which a row"
                                            + " may lead too; add on(Videos, ..)");
                    assertThatThrownBy(() -> COMMENTS.commentable.select(
                                    on(POSTS, POSTS.title), on(VIDEOS, VIDEOS.name), on(POSTS, POSTS.title)))
                            .isInstanceOf(IllegalArgumentException.class)
                            .hasMessage("Comments.commentable.select(..) names Posts twice; name it once");
                    assertThatThrownBy(() -> COMMENTS.commentable.select(on(TAGS, TAGS.name)))
                            .isInstanceOf(IllegalArgumentException.class)
                            .hasMessage(
                                    "Comments.commentable.select(..): it does not lead to Tags but to Posts, Videos,"
                                            + " Comments");
                }))
                .isEmpty();
    }

    @Test
    void distinctResultsHaveNoSuchRows() {
        assertThatThrownBy(() -> db().from(COMMENTS).select(words()).distinct().list())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(
                        "have no related rows that further statements read, as Comments.commentable to Posts yields");
    }
}
