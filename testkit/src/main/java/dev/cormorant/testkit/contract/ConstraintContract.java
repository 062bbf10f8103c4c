package dev.cormorant.testkit.contract;

import static dev.cormorant.expression.Case.when;
import static dev.cormorant.testkit.blog.AllTypes.ALL_TYPES;
import static dev.cormorant.testkit.blog.Categories.CATEGORIES;
import static dev.cormorant.testkit.blog.Memberships.MEMBERSHIPS;
import static dev.cormorant.testkit.blog.Posts.POSTS;
import static dev.cormorant.testkit.blog.Users.USERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.cormorant.error.CheckViolationException;
import dev.cormorant.error.ConstraintViolationException;
import dev.cormorant.error.ForeignKeyViolationException;
import dev.cormorant.error.NotNullViolationException;
import dev.cormorant.error.UniqueViolationException;
import dev.cormorant.error.ValueTooLongException;
import dev.cormorant.testkit.blog.Blog;
import dev.cormorant.testkit.blog.Category;
import dev.cormorant.testkit.blog.NewCategory;
import dev.cormorant.testkit.blog.NewMembership;
import dev.cormorant.testkit.blog.NewPost;
import dev.cormorant.testkit.blog.NewTag;
import dev.cormorant.testkit.blog.NewUser;
import dev.cormorant.testkit.blog.SomeTypes;
import dev.cormorant.testkit.blog.User;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Violations are typed, name what was violated in the schema's words, and never tell a value. */
public abstract class ConstraintContract extends Contract {
    private static final String SECRET = "s3cret";

    /** For subclasses. */
    protected ConstraintContract() {}

    private static void isOf(ConstraintViolationException e, String table, String constraint, String... columns) {
        assertThat(e.table()).contains(table);
        assertThat(e.constraint()).contains(constraint);
        assertThat(e.columns()).containsExactly(columns);
        assertThat(e)
                .hasMessageContaining(table)
                .hasMessageContaining(constraint)
                .hasMessageNotContaining(SECRET);
        assertThat(e.failure().sql()).isNotEmpty().doesNotContain(SECRET);
    }

    private static <E extends Throwable> E thrown(Class<E> type, Runnable action) {
        E thrown = catchThrowableOfType(type, action::run);
        assertThat(thrown).isNotNull();
        return thrown;
    }

    @Test
    void aUniqueColumn() {
        db().insert(NewUser.email(SECRET).name("a"));
        isOf(
                thrown(
                        UniqueViolationException.class,
                        () -> db().insert(NewUser.email(SECRET).name("b"))),
                "Users",
                "users_email_unique",
                "email");
        db().insert(NewUser.email("other").name("c"));
        isOf(
                thrown(
                        UniqueViolationException.class,
                        () -> db().update(USERS)
                                .set(USERS.email, SECRET)
                                .where(USERS.name.eq("c"))
                                .execute()),
                "Users",
                "users_email_unique",
                "email");
    }

    /** Databases that look at each row by itself find one value twice on the way. */
    @Test
    void valuesThatAreOnlyUniqueInTheEnd() {
        db().insert(NewUser.email("a").name("first"));
        db().insert(NewUser.email("b").name("second"));
        var swap = db().update(USERS)
                .set(USERS.email, when(USERS.email.eq("a"), "b").otherwise("a"))
                .allRows();
        String second = "a";
        try {
            assertThat(swap.execute()).isEqualTo(2);
        } catch (UniqueViolationException e) {
            assertThat(e.columns()).containsExactly("email");
            second = "b";
        }
        assertThat(db().get(USERS.email, second).name()).isEqualTo("second");
        assertThat(db().from(USERS).select(USERS.email).list()).containsExactlyInAnyOrder("a", "b");
    }

    @Test
    void rowsOfOneStatementAreComparedToo() {
        isOf(
                thrown(
                        UniqueViolationException.class,
                        () -> db().insertAll(List.of(
                                NewUser.email(SECRET).name("a"),
                                NewUser.email(SECRET).name("b")))),
                "Users",
                "users_email_unique",
                "email");
        assertThat(db().from(USERS).exists()).isFalse();
    }

    @Test
    void aUniqueColumnUnderANameOfItsOwn() {
        db().insert(NewCategory.name(SECRET));
        isOf(
                thrown(UniqueViolationException.class, () -> db().insert(NewCategory.name(SECRET))),
                "Categories",
                "category_name",
                "name");
        db().insert(NewTag.word(SECRET));
        isOf(
                thrown(UniqueViolationException.class, () -> db().insert(NewTag.word(SECRET))),
                "Tags",
                "tag_list_order_unique",
                "word");
    }

    @Test
    void aUniqueKeyOfTwoColumns() {
        User ada = Blog.user(db(), "ada");
        db().insert(NewPost.authorId(ada.id()).slug(SECRET).title("t"));
        isOf(
                thrown(
                        UniqueViolationException.class,
                        () -> db().insert(
                                        NewPost.authorId(ada.id()).slug(SECRET).title("t"))),
                "Posts",
                "one_slug_per_author",
                "authorId",
                "slug");
    }

    @Test
    void aPrimaryKey() {
        User ada = Blog.user(db(), "ada");
        db().insert(NewMembership.team(SECRET).userId(ada.id()));
        isOf(
                thrown(
                        UniqueViolationException.class,
                        () -> db().insert(NewMembership.team(SECRET).userId(ada.id()))),
                "Memberships",
                "memberships_pkey",
                "team",
                "userId");
        db().insert(NewMembership.team("t").userId(ada.id()));
        isOf(
                thrown(
                        UniqueViolationException.class,
                        () -> db().update(MEMBERSHIPS)
                                .set(MEMBERSHIPS.team, SECRET)
                                .where(MEMBERSHIPS.team.eq("t"))
                                .execute()),
                "Memberships",
                "memberships_pkey",
                "team",
                "userId");
    }

    @Test
    void nullsAreNotTheSame() {
        User ada = Blog.user(db(), "ada");
        User bob = Blog.user(db(), "bob");
        db().insert(NewMembership.team("t").userId(ada.id()));
        db().insert(NewMembership.team("t").userId(bob.id()));
        assertThat(db().from(MEMBERSHIPS).count()).isEqualTo(2);
    }

    @Test
    void aForeignKeyIsAViolationOfItsOwnType() {
        User ada = Blog.user(db(), "ada");
        ForeignKeyViolationException missing = thrown(
                ForeignKeyViolationException.class,
                () -> db().insert(NewPost.authorId(-1).slug(SECRET).title("t")));
        assertThat(missing).hasMessageNotContaining(SECRET).hasMessageNotContaining("-1");
        Category news = Blog.category(db(), "news", null);
        db().insert(NewPost.authorId(ada.id()).slug("s").title("t").categoryId(news.id()));
        thrown(
                ForeignKeyViolationException.class,
                () -> db().delete(CATEGORIES).where(CATEGORIES.id.eq(news.id())).execute());
        thrown(
                ForeignKeyViolationException.class,
                () -> db().update(POSTS).set(POSTS.editorId, -1L).allRows().execute());
        assertThat(db().from(POSTS).count()).isEqualTo(1);
    }

    @Test
    void aForeignKeyIsNamed() {
        User ada = Blog.user(db(), "ada");
        isOf(
                thrown(
                        ForeignKeyViolationException.class,
                        () -> db().insert(NewPost.authorId(-1).slug(SECRET).title("t"))),
                "Posts",
                "posts_author_id_fkey",
                "authorId");
        Category news = Blog.category(db(), "news", null);
        db().insert(NewPost.authorId(ada.id()).slug("s").title("t").categoryId(news.id()));
        isOf(
                thrown(
                        ForeignKeyViolationException.class,
                        () -> db().delete(CATEGORIES)
                                .where(CATEGORIES.id.eq(news.id()))
                                .execute()),
                "Posts",
                "posts_category_id_fkey",
                "categoryId");
    }

    @Test
    void aCheck() {
        User ada = Blog.user(db(), "ada");
        CheckViolationException empty = thrown(
                CheckViolationException.class,
                () -> db().insert(NewPost.authorId(ada.id()).slug(SECRET).title("")));
        assertThat(empty.constraint()).contains("title_present");
        assertThat(empty.table()).contains("Posts");
        assertThat(empty).hasMessageContaining("title_present").hasMessageNotContaining(SECRET);
        Blog.post(db(), ada, "t");
        CheckViolationException negative = thrown(
                CheckViolationException.class,
                () -> db().update(POSTS)
                        .set(POSTS.views, POSTS.views.minus(1L))
                        .allRows()
                        .execute());
        assertThat(negative.constraint()).contains("views_not_negative");
    }

    @Test
    void nullWhereAValueMustBe() {
        db().insert(NewUser.email(SECRET).name("a"));
        NotNullViolationException e = thrown(
                NotNullViolationException.class,
                () -> db().update(USERS).set(USERS.name, USERS.bio).allRows().execute());
        assertThat(e.table()).contains("Users");
        assertThat(e.columns()).containsExactly("name");
        assertThat(e).hasMessageContaining("Users").hasMessageContaining("name").hasMessageNotContaining(SECRET);
    }

    @Test
    void aTextThatTheDatabaseFindsTooLong() {
        db().insert(SomeTypes.row(SECRET.repeat(10)));
        ValueTooLongException e = thrown(
                ValueTooLongException.class,
                () -> db().update(ALL_TYPES)
                        .set(ALL_TYPES.varchar, ALL_TYPES.text)
                        .allRows()
                        .execute());
        assertThat(e).hasMessageNotContaining(SECRET);
    }

    /** Each of the characters takes two units of UTF-16. */
    @Test
    void aTextIsAsLongAsItHasCharacters() {
        int most = USERS.email.type().storage().length();
        db().insert(NewUser.email("\uD83D\uDE00".repeat(most)).name("astral"));
        db().insert(NewUser.email("e".repeat(most)).name("plain"));
        for (String name : java.util.List.of("astral", "plain")) {
            ValueTooLongException e = thrown(
                    ValueTooLongException.class,
                    () -> db().update(USERS)
                            .set(USERS.email, USERS.email.concat("e"))
                            .where(USERS.name.eq(name))
                            .execute());
            assertThat(e).hasMessageNotContaining("eee");
        }
    }

    @Test
    void textsThatLookLikeMessagesConfuseNobody() {
        for (String hostile : java.util.List.of(
                "x' for key 'one_slug_per_author'",
                "Key (slug)=(x) already exists. violates unique constraint \"one_slug_per_author\"",
                "constraint failed: posts.slug)",
                "PUBLIC.ONE_SLUG_PER_AUTHOR_INDEX_4 ON PUBLIC.posts(slug)\"",
                "'; --",
                "')=('")) {
            db().insert(NewUser.email(hostile).name("a"));
            isOf(
                    thrown(
                            UniqueViolationException.class,
                            () -> db().insert(NewUser.email(hostile).name("b"))),
                    "Users",
                    "users_email_unique",
                    "email");
        }
    }

    @Test
    void aViolationLeavesNothingBehind() {
        User ada = Blog.user(db(), "ada");
        thrown(
                ForeignKeyViolationException.class,
                () -> db().insert(
                                NewPost.authorId(ada.id()).slug("s").title("t").editorId(-1L)));
        thrown(
                ForeignKeyViolationException.class,
                () -> db().insertAll(java.util.List.of(
                        NewPost.authorId(ada.id()).slug("1").title("t").editorId(ada.id()),
                        NewPost.authorId(ada.id()).slug("2").title("t").editorId(-1L))));
        assertThat(db().from(POSTS).count()).isZero();
    }
}
