package dev.cormorant.testkit.contract;

import static dev.cormorant.schema.On.on;
import static dev.cormorant.testkit.feed.Comments.COMMENTS;
import static dev.cormorant.testkit.feed.Images.IMAGES;
import static dev.cormorant.testkit.feed.Marks.MARKS;
import static dev.cormorant.testkit.feed.Posts.POSTS;
import static dev.cormorant.testkit.feed.StrictMarks.STRICT_MARKS;
import static dev.cormorant.testkit.feed.Taggings.TAGGINGS;
import static dev.cormorant.testkit.feed.Tags.TAGS;
import static dev.cormorant.testkit.feed.Videos.VIDEOS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cormorant.Database;
import dev.cormorant.error.CodecException;
import dev.cormorant.schema.Loaded;
import dev.cormorant.schema.Schema;
import dev.cormorant.testkit.feed.Comment;
import dev.cormorant.testkit.feed.Feed;
import dev.cormorant.testkit.feed.Image;
import dev.cormorant.testkit.feed.Mark;
import dev.cormorant.testkit.feed.NewImage;
import dev.cormorant.testkit.feed.NewMark;
import dev.cormorant.testkit.feed.NewPost;
import dev.cormorant.testkit.feed.NewVideo;
import dev.cormorant.testkit.feed.Post;
import dev.cormorant.testkit.feed.StrictMark;
import dev.cormorant.testkit.feed.Subject;
import dev.cormorant.testkit.feed.Video;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whole rows with the row of one of several tables, read with them or later. */
public abstract class MorphLoadedContract extends Contract {
    private Post news;
    private Video talk;
    private Comment ofNews;
    private Comment ofTalk;
    private Comment orphan;

    /** For subclasses. */
    protected MorphLoadedContract() {}

    @Override
    protected Schema schema() {
        return Feed.SCHEMA;
    }

    @BeforeEach
    void feed() {
        news = db().insert(NewPost.title("news"));
        talk = db().insert(NewVideo.name("talk"));
        ofNews = Feed.comment(db(), news, "of news");
        ofTalk = Feed.comment(db(), talk, "of talk");
        orphan = Feed.orphan(db());
    }

    @Test
    void rowsAreReadTogether() {
        List<Loaded<Comment>> loaded = new ArrayList<>();
        assertThat(statements(() -> loaded.addAll(db().from(COMMENTS)
                        .orderBy(COMMENTS.id.asc())
                        .select(COMMENTS.with(COMMENTS.commentable, COMMENTS.replies))
                        .list())))
                .hasSize(4);
        assertThat(loaded).extracting(Loaded::row).containsExactly(ofNews, ofTalk, orphan);
        assertThat(loaded)
                .extracting(comment -> comment.get(COMMENTS.commentable))
                .containsExactly(news, talk, null);
        assertThat(loaded.get(0).nested(COMMENTS.commentable))
                .isNotNull()
                .extracting(Loaded::row)
                .isEqualTo(news);
    }

    @Test
    void rowsAreReadLater() {
        List<Loaded<Comment>> loaded = new ArrayList<>();
        assertThat(statements(
                        () -> loaded.addAll(db().load(List.of(ofTalk, orphan, ofNews, ofTalk), COMMENTS.commentable))))
                .as("posts and videos")
                .hasSize(2);
        assertThat(loaded)
                .extracting(comment -> comment.get(COMMENTS.commentable))
                .containsExactly(talk, null, news, talk);
        assertThat(statements(() -> db().load(List.of(ofTalk), COMMENTS.commentable)))
                .hasSize(1);
    }

    @Test
    void nothingIsReadOfRowsThatNameNothing() {
        Image nothing = db().insert(NewImage.url("n"));
        Image ofTalk =
                db().insert(NewImage.url("t").imageableType(Subject.VIDEO).imageableId(talk.id()));
        assertThat(statements(() -> assertThat(db().load(List.of(nothing), IMAGES.imageable)
                                .get(0)
                                .get(IMAGES.imageable))
                        .isNull()))
                .isEmpty();
        assertThat(db().load(List.of(nothing, ofTalk), IMAGES.imageable))
                .extracting(image -> image.get(IMAGES.imageable))
                .containsExactly(null, talk);
    }

    @Test
    void itNestsInRowsThatARelationLeadsTo() {
        List<Loaded<Post>> loaded = db().from(POSTS)
                .select(POSTS.with(POSTS.comments.with(COMMENTS.commentable)))
                .list();
        assertThat(loaded.get(0).nested(POSTS.comments))
                .extracting(comment -> comment.get(COMMENTS.commentable))
                .containsExactly(news);
    }

    @Test
    void aNameThatIsUnknownFailsUnlessItLeadsNowhere() {
        Mark mark = db().insert(NewMark.row().markableType("Else").markableId(1L));
        assertThat(db().load(List.of(mark), MARKS.markable).get(0).get(MARKS.markable))
                .isNull();
        Database strict = Database.open(
                Schema.of(STRICT_MARKS, POSTS, VIDEOS, COMMENTS, IMAGES, TAGS, TAGGINGS),
                database().dataSource());
        List<StrictMark> marks = strict.from(STRICT_MARKS).list();
        assertThatThrownBy(() -> strict.load(marks, STRICT_MARKS.markable))
                .isInstanceOf(CodecException.class)
                .hasMessageStartingWith(
                        "StrictMarks.markableType: the row names a table that the schema does not know");
    }

    @Test
    void whatWasNotLoadedIsRefused() {
        Loaded<Comment> comment = db().from(COMMENTS)
                .select(COMMENTS.with(COMMENTS.replies))
                .list()
                .get(0);
        assertThatThrownBy(() -> comment.get(COMMENTS.commentable))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("Comments.commentable was not loaded");
    }

    @Test
    void theRowOfEachTableHasRelationsOfItsOwn() {
        var subject = COMMENTS.commentable.with(
                on(POSTS, POSTS.with(POSTS.comments)),
                on(VIDEOS, VIDEOS.with()),
                on(COMMENTS, COMMENTS.with(COMMENTS.commentable)));
        Comment reply = Feed.comment(db(), ofTalk, "reply");
        List<Comment> comments = List.of(ofNews, ofTalk, orphan, reply);
        List<Loaded<Comment>> read = db().from(COMMENTS)
                .orderBy(COMMENTS.id.asc())
                .select(COMMENTS.with(subject))
                .list();
        assertThat(read)
                .extracting(comment -> comment.get(COMMENTS.commentable))
                .containsExactly(news, talk, null, ofTalk);
        assertThat(read.get(0).nested(COMMENTS.commentable)).isEqualTo(db().load(news, POSTS.comments));
        assertThat(read.get(3).nested(COMMENTS.commentable)).isEqualTo(db().load(ofTalk, COMMENTS.commentable));
        List<Loaded<Comment>> later = new ArrayList<>();
        assertThat(statements(() -> later.addAll(db().load(comments, subject)))).hasSize(5);
        assertThat(later).isEqualTo(read);
    }

    @Test
    void everyTableIsToldOfItsRelationsOnce() {
        assertThatThrownBy(() -> COMMENTS.commentable.with(on(POSTS, POSTS.with())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "Comments.commentable.with(..) says nothing of Videos, Comments, to which a row may lead too; add"
                                + " on(Videos, ..)");
        assertThatThrownBy(() -> COMMENTS.commentable.with(on(TAGS, TAGS.with())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("Comments.commentable.with(..): it does not lead to Tags");
    }
}
