package dev.cormorant.testkit.contract;

import static dev.cormorant.testkit.blog.Categories.CATEGORIES;
import static dev.cormorant.testkit.blog.Comments.COMMENTS;
import static dev.cormorant.testkit.blog.Posts.POSTS;
import static dev.cormorant.testkit.blog.Profiles.PROFILES;
import static dev.cormorant.testkit.blog.Users.USERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cormorant.expression.Selection;
import dev.cormorant.testkit.blog.Blog;
import dev.cormorant.testkit.blog.Category;
import dev.cormorant.testkit.blog.NewPost;
import dev.cormorant.testkit.blog.NewProfile;
import dev.cormorant.testkit.blog.NewUser;
import dev.cormorant.testkit.blog.Post;
import dev.cormorant.testkit.blog.Status;
import dev.cormorant.testkit.blog.User;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a row becomes: values, records, rows of to-one relations. To-many relations are {@link RelationLoadContract}'s. */
public abstract class SelectionContract extends Contract {
    private User ada = new User(0, "", "", null, null, java.time.Instant.EPOCH, null);
    private User bob = ada;

    /** For subclasses. */
    protected SelectionContract() {}

    /** Two things together. */
    record Pair<A, B>(@Nullable A first, @Nullable B second) {}

    @BeforeEach
    void twoUsers() {
        ada = db().insert(NewUser.email("ada").name("Ada").age(36));
        bob = db().insert(NewUser.email("bob").name("Bob"));
    }

    @Test
    void aColumnYieldsItsValues() {
        var names = db().from(USERS).orderBy(USERS.id.asc()).select(USERS.name);
        assertThat(names.list()).containsExactly("Ada", "Bob");
        assertThat(names.findFirst()).contains("Ada");
        assertThat(names.where(USERS.age.isNull()).getOne()).isEqualTo("Bob");
    }

    @Test
    void aColumnThatMayBeNullYieldsNulls() {
        assertThat(db().from(USERS).orderBy(USERS.id.asc()).select(USERS.age).list())
                .containsExactly(36, null);
    }

    @Test
    void onlyWhatIsSelectedIsInTheStatement() {
        List<String> sql = sql(() -> db().from(USERS)
                .where(USERS.age.gt(1))
                .orderBy(USERS.name.asc())
                .select(USERS.email)
                .list());
        assertThat(sql).hasSize(1);
        assertThat(sql.get(0)).contains("email").doesNotContain("bio").doesNotContain("created_at");
    }

    @Test
    void selectionsOfAnySizeBecomeOneObject() {
        Post post = db().insert(NewPost.authorId(ada.id()).slug("s").title("t").views(7L));
        var id = POSTS.id;
        var q = db().from(POSTS);
        assertThat(q.select(Selection.of(id, POSTS.title, Arrays::<Object>asList))
                        .getOne())
                .isEqualTo(List.of(post.id(), "t"));
        assertThat(q.select(Selection.of(id, POSTS.title, POSTS.slug, Arrays::<Object>asList))
                        .getOne())
                .isEqualTo(List.of(post.id(), "t", "s"));
        assertThat(q.select(Selection.of(id, POSTS.title, POSTS.slug, POSTS.views, Arrays::<Object>asList))
                        .getOne())
                .isEqualTo(List.of(post.id(), "t", "s", 7L));
        assertThat(q.select(Selection.of(id, id, id, id, id, Arrays::<Object>asList))
                        .getOne())
                .hasSize(5);
        assertThat(q.select(Selection.of(id, id, id, id, id, id, Arrays::<Object>asList))
                        .getOne())
                .hasSize(6);
        assertThat(q.select(Selection.of(id, id, id, id, id, id, id, Arrays::<Object>asList))
                        .getOne())
                .hasSize(7);
        assertThat(q.select(Selection.of(id, id, id, id, id, id, id, id, Arrays::<Object>asList))
                        .getOne())
                .hasSize(8);
        assertThat(q.select(Selection.of(id, id, id, id, id, id, id, id, id, Arrays::<Object>asList))
                        .getOne())
                .hasSize(9);
        assertThat(q.select(Selection.of(
                                id, POSTS.slug, id, id, id, id, id, id, id, POSTS.title, Arrays::<Object>asList))
                        .getOne())
                .hasSize(10)
                .startsWith(post.id(), "s")
                .endsWith("t");
    }

    @Test
    void selectionsNest() {
        Blog.post(db(), ada, "t");
        var inner = Selection.of(POSTS.title, POSTS.author.get(u -> u.name), Pair::new);
        assertThat(db().from(POSTS)
                        .select(Selection.of(POSTS.views, Selection.of(inner, POSTS.status, Pair::new), Pair::new))
                        .getOne()
                        .second())
                .isEqualTo(new Pair<>(new Pair<>("t", "Ada"), Status.DRAFT));
    }

    @Test
    void aRowAndItsRelationsAreSelectedTogether() {
        Post post = Blog.post(db(), ada, "t");
        List<Pair<Post, User>> rows = new ArrayList<>();
        assertThat(statements(() -> rows.addAll(db().from(POSTS)
                        .select(Selection.of(POSTS, POSTS.author, Pair::new))
                        .list())))
                .hasSize(1);
        assertThat(rows).containsExactly(new Pair<>(post, ada));
    }

    @Test
    void anAbsentToOneIsNull() {
        Post without = Blog.post(db(), ada, "1");
        Post with = db().insert(NewPost.authorId(ada.id()).slug("2").title("2").editorId(bob.id()));
        assertThat(db().from(POSTS)
                        .orderBy(POSTS.id.asc())
                        .select(Selection.of(POSTS.id, POSTS.editor, Pair::new))
                        .list())
                .containsExactly(new Pair<>(without.id(), null), new Pair<>(with.id(), bob));
        assertThat(db().from(POSTS).orderBy(POSTS.id.asc()).select(POSTS.editor).list())
                .containsExactly(null, bob);
        assertThat(db().from(POSTS)
                        .orderBy(POSTS.id.asc())
                        .select(POSTS.editor.get(u -> u.name))
                        .list())
                .containsExactly(null, "Bob");
    }

    @Test
    void anAbsentRowIsToldFromOneThatHoldsNulls() {
        db().insert(NewProfile.userId(ada.id()));
        assertThat(db().from(USERS)
                        .orderBy(USERS.id.asc())
                        .select(USERS.profile.select(Selection.of(PROFILES.motto, PROFILES.motto, Pair::new)))
                        .list())
                .containsExactly(new Pair<>(null, null), null);
    }

    @Test
    void toOnesReachAcrossSeveralTables() {
        Category top = Blog.category(db(), "top", null);
        Category sub = Blog.category(db(), "sub", top);
        Post filed = db().insert(NewPost.authorId(ada.id()).slug("1").title("1").categoryId(sub.id()));
        Post loose = Blog.post(db(), bob, "2");
        Blog.comment(db(), filed, "on filed");
        Blog.comment(db(), loose, "on loose");
        assertThat(db().from(COMMENTS)
                        .orderBy(COMMENTS.id.asc())
                        .select(COMMENTS.post.get(p -> p.category.get(c -> c.parent.get(parent -> parent.name))))
                        .list())
                .containsExactly("top", null);
        assertThat(db().from(COMMENTS)
                        .orderBy(COMMENTS.id.asc())
                        .select(COMMENTS.post.select(
                                Selection.of(POSTS.author, POSTS.category.select(CATEGORIES.parent), Pair::new)))
                        .list())
                .containsExactly(new Pair<>(ada, top), new Pair<>(bob, null));
    }

    @Test
    void aRelationIsJoinedOnceHoweverOftenItIsUsed() {
        Blog.post(db(), ada, "t");
        List<String> sql = sql(() -> assertThat(db().from(POSTS)
                        .where(POSTS.author.get(u -> u.name).eq("Ada"))
                        .orderBy(POSTS.author.get(u -> u.age).desc())
                        .select(Selection.of(POSTS.author.get(u -> u.name), POSTS.author.get(u -> u.email), Pair::new))
                        .list())
                .containsExactly(new Pair<>("Ada", "ada")));
        assertThat(sql.get(0).split(" JOIN ", -1)).hasSize(2);
    }

    @Test
    void twoRelationsToOneTableAreKeptApart() {
        db().insert(NewPost.authorId(ada.id()).slug("s").title("t").editorId(bob.id()));
        assertThat(db().from(POSTS)
                        .select(Selection.of(POSTS.author.get(u -> u.name), POSTS.editor.get(u -> u.name), Pair::new))
                        .getOne())
                .isEqualTo(new Pair<>("Ada", "Bob"));
    }

    @Test
    void mapRunsInJavaAndNeverSeesNull() {
        assertThat(db().from(USERS)
                        .orderBy(USERS.id.asc())
                        .select(USERS.age.map(age -> age + 1))
                        .list())
                .containsExactly(37, null);
        assertThat(db().from(USERS)
                        .orderBy(USERS.id.asc())
                        .select(Selection.of(USERS.name, USERS.email, Pair::new).map(p -> p.first() + p.second()))
                        .list())
                .containsExactly("Adaada", "Bobbob");
        Blog.post(db(), ada, "t");
        assertThat(db().from(POSTS).select(POSTS.editor.map(User::name)).list()).containsExactly((String) null);
    }

    @Test
    void whatAFunctionThrowsReachesTheCallerUnchanged() {
        IllegalStateException mine = new IllegalStateException("mine");
        assertThatThrownBy(() -> db().from(USERS)
                        .select(USERS.name.map(name -> {
                            throw mine;
                        }))
                        .list())
                .isSameAs(mine);
        assertThatThrownBy(() -> db().from(USERS)
                        .select(Selection.of(USERS.name, USERS.posts, (name, posts) -> {
                            throw mine;
                        }))
                        .list())
                .isSameAs(mine);
    }

    @Test
    void expressionsAreSelected() {
        assertThat(db().from(USERS)
                        .orderBy(USERS.id.asc())
                        .select(Selection.of(
                                USERS.name.upper(), USERS.age.plus(4).times(2), Pair::new))
                        .list())
                .containsExactly(new Pair<>("ADA", 80), new Pair<>("BOB", null));
        assertThat(db().from(USERS)
                        .orderBy(USERS.id.asc())
                        .select(USERS.name.length())
                        .list())
                .containsExactly(3, 3);
    }

    @Test
    void theLeastAndTheGreatestOfAllRowsAreOneRow() {
        assertThat(db().from(USERS).select(USERS.name.max()).list()).containsExactly("Bob");
        assertThat(db().from(USERS).select(USERS.age.min()).getOne()).isEqualTo(36);
        assertThat(db().from(USERS).select(USERS.name.min()).findFirst()).contains("Ada");
        assertThat(db().from(USERS)
                        .where(USERS.name.eq("nobody"))
                        .select(USERS.age.max())
                        .list())
                .containsExactly((Integer) null);
    }

    @Test
    void countsOfRelationsAreSelected() {
        Post post = Blog.post(db(), ada, "1");
        Blog.post(db(), ada, "2");
        Blog.comment(db(), post, "c");
        List<Pair<String, Long>> rows = new ArrayList<>();
        assertThat(statements(() -> rows.addAll(db().from(USERS)
                        .orderBy(USERS.id.asc())
                        .select(Selection.of(USERS.name, USERS.posts.count(), Pair::new))
                        .list())))
                .hasSize(1);
        assertThat(rows).containsExactly(new Pair<>("Ada", 2L), new Pair<>("Bob", 0L));
        assertThat(db().from(POSTS)
                        .orderBy(POSTS.id.asc())
                        .select(POSTS.comments.where(COMMENTS.likes.gt(0)).count())
                        .list())
                .containsExactly(0L, 0L);
        assertThat(db().from(POSTS)
                        .orderBy(POSTS.id.asc())
                        .select(POSTS.author.get(u -> u.posts.count()))
                        .list())
                .containsExactly(2L, 2L);
    }

    @Test
    void selfRelationsAreSelected() {
        Category top = Blog.category(db(), "top", null);
        Category sub = Blog.category(db(), "sub", top);
        assertThat(db().from(CATEGORIES)
                        .orderBy(CATEGORIES.id.asc())
                        .select(Selection.of(CATEGORIES, CATEGORIES.parent, Pair::new))
                        .list())
                .containsExactly(new Pair<>(top, null), new Pair<>(sub, top));
    }
}
