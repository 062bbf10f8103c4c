package dev.cormorant.testkit.contract;

import static dev.cormorant.expression.Predicate.not;
import static dev.cormorant.testkit.feed.Comments.COMMENTS;
import static dev.cormorant.testkit.feed.Images.IMAGES;
import static dev.cormorant.testkit.feed.Posts.POSTS;
import static dev.cormorant.testkit.feed.Tags.TAGS;
import static dev.cormorant.testkit.feed.Videos.VIDEOS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cormorant.expression.Predicate;
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
import dev.cormorant.testkit.feed.Video;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rows chosen by the row of one of several tables that they lead to. */
public abstract class MorphFilterContract extends Contract {
    private Post news;
    private Video talk;

    /** For subclasses. */
    protected MorphFilterContract() {}

    @Override
    protected Schema schema() {
        return Feed.SCHEMA;
    }

    /** A post and a video of one id with a comment each, a comment on a comment, and one on a post that is gone. */
    @BeforeEach
    void feed() {
        news = db().insert(NewPost.title("news"));
        talk = db().insert(NewVideo.name("talk"));
        Comment first = Feed.comment(db(), news, "of news");
        Feed.comment(db(), talk, "of talk");
        Feed.comment(db(), first, "of first");
        Feed.orphan(db());
    }

    private List<String> comments(Predicate<Comments> condition) {
        return db().from(COMMENTS)
                .where(condition)
                .orderBy(COMMENTS.id.asc())
                .select(COMMENTS.body)
                .list();
    }

    @Test
    void theTableIsAsked() {
        assertThat(comments(COMMENTS.commentable.is(POSTS))).containsExactly("of news", "orphan");
        assertThat(comments(COMMENTS.commentable.is(VIDEOS))).containsExactly("of talk");
        assertThat(comments(not(COMMENTS.commentable.is(POSTS)))).containsExactly("of talk", "of first");
        assertThat(comments(COMMENTS.commentable.is(VIDEOS).or(COMMENTS.commentable.is(COMMENTS))))
                .containsExactly("of talk", "of first");
    }

    @Test
    void theRowIsAsked() {
        assertThat(comments(COMMENTS.commentable.has(POSTS, POSTS.title.eq("news"))))
                .containsExactly("of news");
        assertThat(comments(COMMENTS.commentable.has(POSTS, POSTS.title.ne("news"))))
                .isEmpty();
        assertThat(comments(COMMENTS.commentable.has(VIDEOS, VIDEOS.seconds.eq(60))))
                .containsExactly("of talk");
        assertThat(comments(not(COMMENTS.commentable.has(POSTS, POSTS.title.eq("news")))))
                .containsExactly("of talk", "of first", "orphan");
        assertThat(comments(COMMENTS.commentable.has(POSTS, Predicate.allOf(List.of()))))
                .as("there is one")
                .containsExactly("of news");
    }

    @Test
    void conditionsGoOnFromTheRow() {
        Feed.tag(db(), news, db().insert(NewTag.name("red")));
        assertThat(comments(COMMENTS.commentable.has(POSTS, POSTS.tags.some(TAGS.name.eq("red")))))
                .containsExactly("of news");
        assertThat(comments(
                        COMMENTS.commentable.has(COMMENTS, COMMENTS.commentable.has(POSTS, POSTS.title.eq("news")))))
                .containsExactly("of first");
        assertThat(db().from(POSTS)
                        .where(POSTS.comments.some(
                                COMMENTS.replies.some(COMMENTS.commentable.has(COMMENTS, COMMENTS.body.eq("of news")))))
                        .select(POSTS.title)
                        .list())
                .containsExactly("news");
    }

    @Test
    void aConstantAndNothingAreAsked() {
        db().insertAll(List.of(
                NewImage.url("t.png").imageableType(Subject.VIDEO).imageableId(talk.id()), NewImage.url("of nothing")));
        assertThat(db().from(IMAGES)
                        .where(IMAGES.imageable.is(VIDEOS))
                        .select(IMAGES.url)
                        .list())
                .containsExactly("t.png");
        assertThat(db().from(IMAGES).where(IMAGES.imageable.is(POSTS)).count()).isZero();
        assertThat(db().from(IMAGES)
                        .where(IMAGES.imageable.has(VIDEOS, VIDEOS.name.eq("talk")))
                        .count())
                .isEqualTo(1);
    }

    @Test
    void writesChooseTheirRowsSo() {
        assertThat(db().update(COMMENTS)
                        .set(COMMENTS.likes, 7)
                        .where(COMMENTS.commentable.has(POSTS, POSTS.title.eq("news")))
                        .execute())
                .isEqualTo(1);
        assertThat(comments(COMMENTS.likes.eq(7))).containsExactly("of news");
        assertThat(db().delete(COMMENTS).where(COMMENTS.commentable.is(VIDEOS)).execute())
                .isEqualTo(1);
    }

    @Test
    void aConditionIsOneStatement() {
        assertThat(statements(() -> comments(COMMENTS.commentable.has(POSTS, POSTS.comments.isNotEmpty()))))
                .hasSize(1);
    }

    @Test
    void aTableToWhichItDoesNotLeadIsRefused() {
        assertThatThrownBy(() -> COMMENTS.commentable.is(TAGS))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Comments.commentable.is(..): it does not lead to Tags but to Posts, Videos, Comments");
        assertThatThrownBy(() -> COMMENTS.commentable.has(TAGS, TAGS.name.eq("x")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Comments.commentable.has(..): it does not lead to Tags but to Posts, Videos, Comments");
    }
}
