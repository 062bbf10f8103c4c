package dev.cormorant.testkit.contract;

import static dev.cormorant.testkit.blog.Categories.CATEGORIES;
import static dev.cormorant.testkit.blog.Comments.COMMENTS;
import static dev.cormorant.testkit.blog.Memberships.MEMBERSHIPS;
import static dev.cormorant.testkit.blog.Posts.POSTS;
import static dev.cormorant.testkit.blog.Users.USERS;
import static dev.cormorant.testkit.blog.Visits.VISITS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cormorant.error.ForeignKeyViolationException;
import dev.cormorant.expression.Predicate;
import dev.cormorant.testkit.blog.Blog;
import dev.cormorant.testkit.blog.Category;
import dev.cormorant.testkit.blog.NewMembership;
import dev.cormorant.testkit.blog.NewPost;
import dev.cormorant.testkit.blog.NewVisit;
import dev.cormorant.testkit.blog.Post;
import dev.cormorant.testkit.blog.User;
import dev.cormorant.testkit.blog.Users;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rows that go, and those that go with them. */
public abstract class DeleteContract extends Contract {
    /** For subclasses. */
    protected DeleteContract() {}

    @Test
    void theRowsThatMatchGoAndAreCounted() {
        Blog.user(db(), "ada");
        Blog.user(db(), "bob");
        User eve = Blog.user(db(), "eve");
        assertThat(db().delete(USERS)
                        .where(USERS.name.in(List.of("ada", "bob")))
                        .execute())
                .isEqualTo(2);
        assertThat(db().from(USERS).list()).containsExactly(eve);
        assertThat(db().delete(USERS).where(USERS.name.eq("nobody")).execute()).isZero();
    }

    @Test
    void theOldRowsComeBack() {
        User ada = Blog.user(db(), "ada");
        Blog.user(db(), "bob");
        assertThat(db().delete(USERS).where(USERS.name.eq("ada")).returning()).containsExactly(ada);
        assertThat(db().find(USERS.id, ada.id())).isEmpty();
        assertThat(db().delete(USERS).where(USERS.name.eq("ada")).returning()).isEmpty();
        db().insert(NewVisit.page("/"));
        assertThat(db().delete(VISITS).allRows().returning()).hasSize(1);
    }

    @Test
    void anAggregateHasNoValueForARow() {
        assertThatThrownBy(() -> db().delete(USERS).where(USERS.age.max().gt(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("delete Users")
                .hasMessageContaining("aggregate");
    }

    @Test
    void aConditionThatAlwaysHoldsIsRefused() {
        Blog.user(db(), "ada");
        assertThat(statements(() -> {
                    for (Predicate<Users> always : List.<Predicate<Users>>of(
                            Predicate.allOf(List.of()),
                            USERS.name.notIn(List.of()),
                            Predicate.not(Predicate.anyOf(List.of())))) {
                        assertThatThrownBy(() -> db().delete(USERS).where(always))
                                .isInstanceOf(IllegalArgumentException.class)
                                .hasMessageContaining("allRows()");
                    }
                    assertThatThrownBy(() -> db().delete(USERS).where()).isInstanceOf(IllegalArgumentException.class);
                }))
                .isEmpty();
        assertThat(db().from(USERS).count()).isEqualTo(1);
    }

    @Test
    void aConditionThatNeverHoldsDeletesNothing() {
        Blog.user(db(), "ada");
        assertThat(db().delete(USERS).where(USERS.name.in(List.of())).execute()).isZero();
        assertThat(db().delete(USERS).where(Predicate.anyOf(List.of())).returning())
                .isEmpty();
        assertThat(db().from(USERS).count()).isEqualTo(1);
    }

    @Test
    void allRowsGoWhenItIsSaid() {
        Blog.user(db(), "ada");
        Blog.user(db(), "bob");
        assertThat(db().delete(USERS).allRows().execute()).isEqualTo(2);
        assertThat(db().from(USERS).exists()).isFalse();
    }

    @Test
    void childrenGoWithTheirParentsWhereTheSchemaSaysSo() {
        User ada = Blog.user(db(), "ada");
        Post post = Blog.post(db(), ada, "t");
        Blog.comment(db(), post, "c");
        db().insert(NewMembership.team("a").userId(ada.id()));
        assertThat(db().delete(USERS).where(USERS.id.eq(ada.id())).execute())
                .as("only the rows of the table itself are counted")
                .isEqualTo(1);
        assertThat(db().from(POSTS).exists()).isFalse();
        assertThat(db().from(COMMENTS).exists()).isFalse();
        assertThat(db().from(MEMBERSHIPS).exists()).isFalse();
    }

    @Test
    void keysBecomeNullWhereTheSchemaSaysSo() {
        User ada = Blog.user(db(), "ada");
        User bob = Blog.user(db(), "bob");
        Post post = db().insert(NewPost.authorId(ada.id()).slug("s").title("t").editorId(bob.id()));
        assertThat(db().delete(USERS).where(USERS.id.eq(bob.id())).execute()).isEqualTo(1);
        assertThat(db().get(POSTS.id, post.id()).editorId()).isNull();
    }

    @Test
    void aParentThatIsReferredToStaysWhereTheSchemaSaysNothing() {
        User ada = Blog.user(db(), "ada");
        Category news = Blog.category(db(), "news", null);
        db().insert(NewPost.authorId(ada.id()).slug("s").title("t").categoryId(news.id()));
        assertThatThrownBy(() -> db().delete(CATEGORIES).allRows().execute())
                .isInstanceOf(ForeignKeyViolationException.class);
        assertThatThrownBy(() -> db().delete(CATEGORIES).allRows().returning())
                .isInstanceOf(ForeignKeyViolationException.class);
        assertThat(db().from(CATEGORIES).list()).containsExactly(news);
    }

    @Test
    void aTreeGoesAsAWhole() {
        Category top = Blog.category(db(), "top", null);
        Category sub = Blog.category(db(), "sub", top);
        Blog.category(db(), "leaf", sub);
        assertThat(db().delete(CATEGORIES).allRows().execute()).isEqualTo(3);
        Category again = Blog.category(db(), "top", null);
        Category child = Blog.category(db(), "child", again);
        assertThat(db().delete(CATEGORIES).where(CATEGORIES.id.eq(again.id())).returning())
                .containsExactly(again);
        assertThat(db().get(CATEGORIES.id, child.id()).parentId()).isNull();
    }

    @Test
    void rowsAreChosenByTheirRelations() {
        User ada = Blog.user(db(), "ada");
        User bob = Blog.user(db(), "bob");
        Post post = Blog.post(db(), ada, "t");
        Blog.comment(db(), post, "c");
        assertThat(db().delete(USERS).where(USERS.posts.isEmpty()).returning()).containsExactly(bob);
        assertThat(db().delete(COMMENTS)
                        .where(COMMENTS.post.has(POSTS.author.has(USERS.name.eq("ada"))))
                        .execute())
                .isEqualTo(1);
        assertThat(db().delete(POSTS).where(POSTS.comments.count().eq(0L)).returning())
                .containsExactly(post);
    }

    @Test
    void aTableIsClearedByWhatItSaysOfItself() {
        Category top = Blog.category(db(), "top", null);
        Category sub = Blog.category(db(), "sub", top);
        assertThat(db().delete(CATEGORIES).where(CATEGORIES.children.isEmpty()).returning())
                .containsExactly(sub);
        assertThat(db().delete(CATEGORIES).where(CATEGORIES.parent.isAbsent()).execute())
                .isEqualTo(1);
    }

    @Test
    void aPlanSaysWhatTheDatabaseDoesByItself() {
        Blog.user(db(), "ada");
        assertThat(statements(() -> assertThat(
                                db().delete(USERS).where(USERS.id.eq(1L)).plan().toString())
                        .contains(
                                "delete Users",
                                "db: delete Posts whose authorId refers to a deleted row of Users",
                                "db: set Posts.editorId to null where it refers",
                                "db: delete Comments whose postId refers to a deleted row of Posts",
                                "db: delete Memberships whose userId refers")))
                .isEmpty();
    }
}
