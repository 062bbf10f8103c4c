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
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.cormorant.Database;
import dev.cormorant.error.CheckViolationException;
import dev.cormorant.error.CodecException;
import dev.cormorant.error.UniqueViolationException;
import dev.cormorant.expression.Selection;
import dev.cormorant.schema.Schema;
import dev.cormorant.testkit.feed.Feed;
import dev.cormorant.testkit.feed.Mark;
import dev.cormorant.testkit.feed.NewComment;
import dev.cormorant.testkit.feed.NewImage;
import dev.cormorant.testkit.feed.NewMark;
import dev.cormorant.testkit.feed.NewPost;
import dev.cormorant.testkit.feed.NewVideo;
import dev.cormorant.testkit.feed.Post;
import dev.cormorant.testkit.feed.StrictMark;
import dev.cormorant.testkit.feed.Subject;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the database holds of the two columns that lead to a row of one of several tables, and what reading does where it does not. */
public abstract class MorphRuleContract extends Contract {
    private Post news;

    /** For subclasses. */
    protected MorphRuleContract() {}

    @Override
    protected Schema schema() {
        return Feed.SCHEMA;
    }

    @BeforeEach
    void post() {
        news = db().insert(NewPost.title("news"));
    }

    private Mark mark(@Nullable String type, @Nullable Long id) {
        return db().insert(NewMark.row().markableType(type).markableId(id));
    }

    @Test
    void aRowNamesOneOfTheTables() {
        assertThatThrownBy(() ->
                        db().insert(NewComment.body("b").commentableType("post").commentableId(news.id())))
                .isInstanceOf(CheckViolationException.class);
        assertThatThrownBy(() -> db().update(COMMENTS)
                        .set(COMMENTS.commentableType, "Tag")
                        .set(COMMENTS.commentableId, news.id())
                        .where(COMMENTS.id.eq(Feed.comment(db(), news, "b").id()))
                        .execute())
                .isInstanceOf(CheckViolationException.class);
    }

    @Test
    void aRowNamesTableAndKeyOrNeither() {
        assertThat(db().insert(NewImage.url("of nothing")).imageableId()).isNull();
        assertThatThrownBy(() -> db().insert(NewImage.url("u").imageableType(Subject.POST)))
                .isInstanceOf(CheckViolationException.class);
        assertThatThrownBy(() -> db().insert(NewImage.url("u").imageableId(news.id())))
                .isInstanceOf(CheckViolationException.class);
        assertThatThrownBy(() -> mark("Else", null)).isInstanceOf(CheckViolationException.class);
        assertThatThrownBy(() -> mark(null, 1L)).isInstanceOf(CheckViolationException.class);
    }

    @Test
    void aUniquePairLeadsFromOneRow() {
        db().insert(NewImage.url("u").imageableType(Subject.POST).imageableId(news.id()));
        assertThatThrownBy(() -> db().insert(
                                NewImage.url("v").imageableType(Subject.POST).imageableId(news.id())))
                .isInstanceOf(UniqueViolationException.class);
        db().insert(NewVideo.name("of the same key").withKey(news.id()));
        db().insert(NewImage.url("w").imageableType(Subject.VIDEO).imageableId(news.id()));
        assertThat(db().from(IMAGES).count()).isEqualTo(2);
    }

    @Test
    void unknownNamesLeadNowhereWhereTheyMayStand() {
        mark("Post", news.id());
        mark("Else", news.id());
        mark(null, null);
        assertThat(db().from(MARKS)
                        .orderBy(MARKS.id.asc())
                        .select(MARKS.markable.select(on(POSTS, POSTS.title), on(VIDEOS, VIDEOS.name)))
                        .list())
                .containsExactly("news", null, null);
        assertThat(db().from(MARKS).where(MARKS.markable.is(POSTS)).count()).isEqualTo(1);
    }

    @Test
    void anUnknownNameFailsElsewhere() {
        Mark wrong = mark("Else", news.id());
        Database strict = Database.open(
                Schema.of(STRICT_MARKS, POSTS, VIDEOS, COMMENTS, IMAGES, TAGS, TAGGINGS),
                database().dataSource());
        CodecException failure = catchThrowableOfType(
                CodecException.class,
                () -> strict.from(STRICT_MARKS)
                        .select(Selection.of(
                                STRICT_MARKS.id,
                                STRICT_MARKS.markable.select(on(POSTS, POSTS.title), on(VIDEOS, VIDEOS.name)),
                                (id, title) -> title))
                        .list());
        assertThat(failure)
                .hasMessage(
                        "StrictMarks.markableType: the row names a table that the schema does not know; it knows [Post,"
                                + " Video]; add it by to(..), behind toAll() by on(..), or say unknownAsNull()")
                .hasMessageNotContaining("Else");
        assertThat(failure.key()).isEqualTo(Map.of("StrictMarks.id", wrong.id()));
        assertThat(strict.from(STRICT_MARKS).list())
                .extracting(StrictMark::markableType)
                .containsExactly("Else");
    }
}
