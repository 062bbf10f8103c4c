package dev.cormorant.guide;

import static dev.cormorant.guide.blog.Comments.COMMENTS;
import static dev.cormorant.guide.blog.Posts.POSTS;
import static dev.cormorant.guide.blog.Status.PUBLISHED;
import static dev.cormorant.guide.blog.Users.USERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import dev.cormorant.expression.Selection;
import dev.cormorant.guide.blog.AuthorPage;
import dev.cormorant.guide.blog.AuthorPageShape;
import dev.cormorant.guide.blog.CommentLine;
import dev.cormorant.guide.blog.Editor;
import dev.cormorant.guide.blog.PostCard;
import dev.cormorant.guide.blog.PostCardShape;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Code of the page on records that are shapes. */
class ShapesTest extends GuideTest.OnBlog {
    private static final List<CommentLine> ON_ENGINES =
            List.of(new CommentLine("First!", "Bob"), new CommentLine("Thank you.", "Ada"));

    @Test
    void select() {
        // snippet: select
        List<PostCard> cards = db.from(POSTS)
                .where(POSTS.status.eq(PUBLISHED))
                .orderBy(POSTS.title.desc())
                .select(PostCard.class)
                .list();
        // end

        assertThat(cards)
                .extracting(PostCard::title, PostCard::author, PostCard::editor, PostCard::comments)
                .containsExactly(tuple("On engines", "Ada", null, ON_ENGINES), tuple("Hello", "Bob", null, List.of()));
        shows("select");
    }

    @Test
    void refine() {
        // snippet: refine
        PostCardShape latest = PostCardShape.all()
                .comments(c -> c.orderBy(COMMENTS.id.desc()).limit(1))
                .commentCount(c -> c.where(COMMENTS.body.ne("")));

        List<PostCard> cards =
                db.from(POSTS).orderBy(POSTS.id.asc()).select(latest).list();
        // end

        assertThat(cards)
                .extracting(PostCard::comments)
                .containsExactly(ON_ENGINES.subList(1, 2), List.of(), List.of());
        assertThat(cards).extracting(PostCard::commentCount).containsExactly(2L, 0L, 0L);
    }

    @Test
    void nested() {
        // snippet: nested
        List<AuthorPage> pages = db.from(USERS)
                .orderBy(USERS.name.asc())
                .select(AuthorPageShape.all()
                        .published(p -> p.where(POSTS.status.eq(PUBLISHED)))
                        .posts(p -> p.orderBy(POSTS.title.asc()).limit(2), post -> post.comments(c -> c.limit(1))))
                .list();
        // end

        assertThat(pages).extracting(AuthorPage::published).containsExactly(1L, 1L);
        assertThat(pages.get(0).posts())
                .extracting(PostCard::comments)
                .containsExactly(ON_ENGINES.subList(0, 1), List.of());
        assertThat(pages.get(0).posts())
                .extracting(PostCard::editor)
                .containsExactly(null, new Editor("Bob", "Writes rarely."));
        assertThat(pages).extracting(AuthorPage::views).containsExactly(new BigDecimal(7), BigDecimal.ZERO);
        assertThat(statements).hasSize(4);
    }

    @Test
    void beside() {
        // snippet: beside
        record Desk(
                String name, List<PostCard> posts, @Nullable PostCard newest) {}

        List<Desk> desks = db.from(USERS)
                .select(Selection.of(
                        USERS.name,
                        USERS.posts.select(PostCard.class),
                        USERS.posts
                                .orderBy(POSTS.id.desc())
                                .limit(1)
                                .select(PostCardShape.all())
                                .map(posts -> posts.isEmpty() ? null : posts.get(0)),
                        Desk::new))
                .list();
        // end

        assertThat(desks).hasSize(2).allMatch(desk -> desk.newest() != null);
    }

    @Test
    void noShape() {
        assertThatThrownBy(() -> db.from(POSTS).select(Editor.class))
                .isInstanceOfSatisfying(
                        IllegalArgumentException.class, refused -> showsOfAll("noShape", refused.getMessage()));
    }
}
