package dev.cormorant.testkit.contract;

import static dev.cormorant.testkit.blog.AllTypes.ALL_TYPES;
import static dev.cormorant.testkit.blog.Categories.CATEGORIES;
import static dev.cormorant.testkit.blog.Comments.COMMENTS;
import static dev.cormorant.testkit.blog.Posts.POSTS;
import static dev.cormorant.testkit.blog.Users.USERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cormorant.Database;
import dev.cormorant.change.FilteredUpdate;
import dev.cormorant.error.ValueOutOfRangeException;
import dev.cormorant.expression.Predicate;
import dev.cormorant.testkit.blog.AllType;
import dev.cormorant.testkit.blog.Blog;
import dev.cormorant.testkit.blog.Category;
import dev.cormorant.testkit.blog.NewPost;
import dev.cormorant.testkit.blog.NewUser;
import dev.cormorant.testkit.blog.Post;
import dev.cormorant.testkit.blog.SomeTypes;
import dev.cormorant.testkit.blog.User;
import dev.cormorant.testkit.blog.Users;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Rows that change. Those that are known by something else than a generated key are {@link UpdateKeyContract}'s. */
public abstract class UpdateContract extends Contract {
    /** For subclasses. */
    protected UpdateContract() {}

    @Test
    void theRowsThatMatchAreChangedAndCounted() {
        Blog.user(db(), "ada");
        Blog.user(db(), "bob");
        User eve = Blog.user(db(), "eve");
        assertThat(db().update(USERS)
                        .set(USERS.age, 40)
                        .where(USERS.name.in(List.of("ada", "bob", "nobody")))
                        .execute())
                .isEqualTo(2);
        assertThat(db().from(USERS).where(USERS.age.eq(40)).count()).isEqualTo(2);
        assertThat(db().get(USERS.id, eve.id())).isEqualTo(eve);
    }

    @Test
    void rowsThatStayTheSameAreCountedToo() {
        User ada = Blog.user(db(), "ada");
        Post post = Blog.post(db(), ada, "t");
        assertThat(db().update(POSTS)
                        .set(POSTS.title, "t")
                        .where(POSTS.id.eq(post.id()))
                        .execute())
                .isEqualTo(1);
        assertThat(db().update(POSTS)
                        .set(POSTS.title, "t")
                        .where(POSTS.id.eq(post.id()))
                        .returning())
                .containsExactly(post);
    }

    @Test
    void nothingThatMatchesIsNothingChanged() {
        FilteredUpdate<Users, User> update =
                db().update(USERS).set(USERS.age, 1).where(USERS.name.eq("nobody"));
        assertThat(update.execute()).isZero();
        assertThat(update.returning()).isEmpty();
    }

    @Test
    void theNewRowsComeBack() {
        User ada = Blog.user(db(), "ada");
        Blog.user(db(), "bob");
        List<User> changed = db().update(USERS)
                .set(USERS.age, 36)
                .set(USERS.bio, "b")
                .where(USERS.id.eq(ada.id()))
                .returning();
        assertThat(changed).singleElement().returns(36, User::age).returns("b", User::bio);
        assertThat(changed).containsExactly(db().get(USERS.id, ada.id()));
    }

    @Test
    void theNewRowsComeBackThoughTheyNoLongerMatch() {
        Blog.user(db(), "ada");
        assertThat(db().update(USERS)
                        .set(USERS.name, "grace")
                        .where(USERS.name.eq("ada"))
                        .returning())
                .extracting(User::name)
                .containsExactly("grace");
    }

    @Test
    void manyRowsComeBack() {
        Database ticking = Database.open(
                Blog.SCHEMA, database().dataSource(), s -> s.clock(new TickingClock(InsertContract.MICROS)));
        db().insertAll(IntStream.range(0, 1_200)
                .mapToObj(i -> NewUser.email("u" + i).name("n"))
                .toList());
        List<User> changed = ticking.update(USERS)
                .set(USERS.age, 1)
                .where(USERS.name.eq("n"))
                .returning();
        assertThat(changed)
                .hasSize(1_200)
                .allSatisfy(user -> assertThat(user.age()).isEqualTo(1));
        assertThat(changed)
                .as("one instant is now for all of them")
                .extracting(User::changedAt)
                .containsOnly(InsertContract.MICROS);
    }

    @Test
    void everyExpressionSeesTheOldRow() {
        AllType row = db().insert(SomeTypes.row("left").maybeText("right").maybeInteger(10));
        db().update(ALL_TYPES)
                .set(ALL_TYPES.text, ALL_TYPES.varchar)
                .set(ALL_TYPES.maybeText, ALL_TYPES.text)
                .set(ALL_TYPES.integer, ALL_TYPES.maybeInteger)
                .set(ALL_TYPES.maybeInteger, ALL_TYPES.integer.plus(ALL_TYPES.maybeInteger))
                .where(ALL_TYPES.id.eq(row.id()))
                .execute();
        assertThat(db().get(ALL_TYPES.id, row.id()))
                .returns("varchar", AllType::text)
                .returns("left", AllType::maybeText)
                .returns(10, AllType::integer)
                .returns(12, AllType::maybeInteger);
    }

    @Test
    void valuesAreSwapped() {
        AllType row = db().insert(SomeTypes.row("left").maybeText("right"));
        AllType swapped = db().update(ALL_TYPES)
                .set(ALL_TYPES.text, ALL_TYPES.maybeText)
                .set(ALL_TYPES.maybeText, ALL_TYPES.text)
                .where(ALL_TYPES.id.eq(row.id()))
                .returning()
                .get(0);
        assertThat(swapped).returns("right", AllType::text).returns("left", AllType::maybeText);
    }

    @Test
    void numbersAreCalculatedInTheDatabase() {
        User ada = Blog.user(db(), "ada");
        Post post = db().insert(NewPost.authorId(ada.id())
                .slug("s")
                .title("t")
                .views(40)
                .rating(new BigDecimal("1.25")));
        Post changed = db().update(POSTS)
                .set(POSTS.views, POSTS.views.plus(2L))
                .set(POSTS.rating, POSTS.rating.minus(new BigDecimal("0.5")))
                .where(POSTS.id.eq(post.id()))
                .returning()
                .get(0);
        assertThat(changed).returns(42L, Post::views).returns(new BigDecimal("0.75"), Post::rating);
    }

    @Test
    void nullInACalculationIsNull() {
        User ada = Blog.user(db(), "ada");
        assertThat(db().update(USERS)
                        .set(USERS.age, USERS.age.plus(1))
                        .where(USERS.id.eq(ada.id()))
                        .returning())
                .singleElement()
                .returns(null, User::age);
    }

    @Test
    void aNumberOutsideItsRangeIsRefusedByTheDatabase() {
        User ada = db().insert(NewUser.email("a").name("a").age(Integer.MAX_VALUE));
        Post post = db().insert(NewPost.authorId(ada.id()).slug("s").title("t").views(Long.MAX_VALUE));
        assertThatThrownBy(() -> db().update(POSTS)
                        .set(POSTS.views, POSTS.views.plus(1L))
                        .where(POSTS.id.eq(post.id()))
                        .execute())
                .isInstanceOf(ValueOutOfRangeException.class)
                .hasMessageNotContaining(String.valueOf(Long.MAX_VALUE));
        assertThatThrownBy(() -> db().update(USERS)
                        .set(USERS.age, USERS.age.plus(1))
                        .where(USERS.id.eq(ada.id()))
                        .execute())
                .isInstanceOf(ValueOutOfRangeException.class)
                .hasMessageNotContaining("2147483647");
        assertThat(db().get(POSTS.id, post.id())).isEqualTo(post);
        assertThat(db().get(USERS.id, ada.id())).isEqualTo(ada);
    }

    @Test
    void unsetWritesNull() {
        User ada = db().insert(NewUser.email("a").name("a").bio("b").age(1));
        assertThat(db().update(USERS)
                        .unset(USERS.bio)
                        .unset(USERS.age)
                        .where(USERS.id.eq(ada.id()))
                        .execute())
                .isEqualTo(1);
        assertThat(db().get(USERS.id, ada.id())).returns(null, User::bio).returns(null, User::age);
    }

    @Test
    void anUpdateWritesWhatItWritesByItself() {
        Instant then = Instant.parse("2001-01-01T00:00:00Z");
        User ada = db().insert(NewUser.email("a").name("a").changedAt(then));
        db().update(USERS).set(USERS.age, 1).where(USERS.id.eq(ada.id())).execute();
        assertThat(db().get(USERS.id, ada.id()).changedAt()).isAfter(then);
        db().update(USERS)
                .set(USERS.changedAt, then)
                .where(USERS.id.eq(ada.id()))
                .execute();
        assertThat(db().get(USERS.id, ada.id()).changedAt()).isEqualTo(then);
        db().update(USERS).unset(USERS.changedAt).where(USERS.id.eq(ada.id())).execute();
        assertThat(db().get(USERS.id, ada.id()).changedAt()).isNull();
    }

    @Test
    void aConditionThatAlwaysHoldsIsRefused() {
        Blog.user(db(), "ada");
        assertThat(statements(() -> {
                    for (Predicate<Users> always : List.<Predicate<Users>>of(
                            Predicate.allOf(List.of()),
                            USERS.name.notIn(List.of()),
                            Predicate.not(Predicate.anyOf(List.of())),
                            USERS.name.eq("ada").or(Predicate.allOf(List.of())))) {
                        assertThatThrownBy(() ->
                                        db().update(USERS).set(USERS.age, 1).where(always))
                                .isInstanceOf(IllegalArgumentException.class)
                                .hasMessageContaining("allRows()");
                    }
                    assertThatThrownBy(
                                    () -> db().update(USERS).set(USERS.age, 1).where())
                            .isInstanceOf(IllegalArgumentException.class);
                }))
                .isEmpty();
    }

    @Test
    void anAggregateHasNoValueForARow() {
        assertThat(statements(() -> {
                    assertThatThrownBy(() -> db().update(USERS).set(USERS.age, USERS.age.max()))
                            .isInstanceOf(IllegalArgumentException.class)
                            .hasMessageContaining("Users.age")
                            .hasMessageContaining("aggregate");
                    var update = db().update(USERS).set(USERS.age, 1);
                    assertThatThrownBy(() -> update.where(
                                    USERS.age.eq(1),
                                    USERS.age.plus(USERS.age.max()).gt(1)))
                            .isInstanceOf(IllegalArgumentException.class)
                            .hasMessageContaining("update Users")
                            .hasMessageContaining("aggregate");
                    assertThatThrownBy(() -> update.allRows()
                                    .orderBy(USERS.age.max().asc())
                                    .limit(1)
                                    .execute())
                            .isInstanceOf(IllegalArgumentException.class)
                            .hasMessageContaining("aggregate");
                }))
                .isEmpty();
    }

    @Test
    void allRowsAreChangedWhenItIsSaid() {
        Blog.user(db(), "ada");
        Blog.user(db(), "bob");
        assertThat(db().update(USERS).set(USERS.age, 1).allRows().execute()).isEqualTo(2);
        assertThat(db().update(USERS).set(USERS.age, 2).allRows().returning()).hasSize(2);
    }

    @Test
    void anUpdateThatSetsNothingRunsNothing() {
        Blog.user(db(), "ada");
        assertThat(statements(() -> {
                    assertThat(db().update(USERS).allRows().execute()).isZero();
                    assertThat(db().update(USERS).where(USERS.name.eq("ada")).returning())
                            .isEmpty();
                }))
                .isEmpty();
    }

    @Test
    @SuppressWarnings("NullAway") // that is the mistake
    void contradictionsAreRefused() {
        assertThatThrownBy(() -> db().update(USERS).set(USERS.age, 1).set(USERS.age, 2))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Users.age");
        assertThatThrownBy(() -> db().update(USERS).set(USERS.age, (Integer) null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("unset");
        assertThatThrownBy(() -> db().update(USERS).set(USERS.name, (String) null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Users.name");
    }

    @Test
    void rowsAreChosenByTheirRelations() {
        User ada = Blog.user(db(), "ada");
        User bob = Blog.user(db(), "bob");
        Post post = Blog.post(db(), ada, "t");
        Blog.comment(db(), post, "c");
        assertThat(db().update(USERS)
                        .set(USERS.age, 1)
                        .where(USERS.posts.isNotEmpty())
                        .execute())
                .isEqualTo(1);
        assertThat(db().get(USERS.id, bob.id()).age()).isNull();
        assertThat(db().update(COMMENTS)
                        .set(COMMENTS.likes, 5)
                        .where(COMMENTS.post.get(p -> p.author.get(u -> u.name)).eq("ada"))
                        .returning())
                .singleElement()
                .returns(5, c -> c.likes());
        assertThat(db().update(POSTS)
                        .set(POSTS.views, POSTS.comments.count())
                        .where(POSTS.comments.count().gt(0L))
                        .returning())
                .singleElement()
                .returns(1L, Post::views);
    }

    @Test
    void aTableIsChangedByWhatItSaysOfItself() {
        Category top = Blog.category(db(), "top", null);
        Category sub = Blog.category(db(), "sub", top);
        assertThat(db().update(CATEGORIES)
                        .set(CATEGORIES.name, "leaf")
                        .where(CATEGORIES.children.isEmpty())
                        .execute())
                .isEqualTo(1);
        assertThat(db().get(CATEGORIES.id, sub.id()).name()).isEqualTo("leaf");
        assertThat(db().update(CATEGORIES)
                        .set(CATEGORIES.name, CATEGORIES.parent.get(p -> p.name.upper()))
                        .where(CATEGORIES.parent.isPresent())
                        .returning())
                .singleElement()
                .returns("TOP", Category::name);
    }

    @Test
    void aRelatedValueIsCopied() {
        User ada = Blog.user(db(), "ada");
        Blog.post(db(), ada, "t");
        assertThat(db().update(POSTS)
                        .set(POSTS.body, POSTS.author.get(u -> u.name))
                        .allRows()
                        .returning())
                .singleElement()
                .returns("ada", Post::body);
    }

    @Test
    void aCommandIsAValueAndItsPlanRunsNothing() {
        User ada = Blog.user(db(), "ada");
        Blog.post(db(), ada, "t");
        var command = db().update(POSTS).set(POSTS.views, POSTS.views.plus(1L)).where(POSTS.title.eq("secret"));
        assertThat(statements(() -> assertThat(command.plan().toString())
                        .contains("update Posts", "UPDATE")
                        .doesNotContain("secret")))
                .isEmpty();
        var again = db().update(POSTS).set(POSTS.views, POSTS.views.plus(1L)).where(POSTS.title.eq("t"));
        again.execute();
        again.execute();
        assertThat(db().from(POSTS).getOne().views()).isEqualTo(2);
    }
}
