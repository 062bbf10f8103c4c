package dev.cormorant.testkit.contract;

import static dev.cormorant.testkit.blog.Comments.COMMENTS;
import static dev.cormorant.testkit.blog.Posts.POSTS;
import static dev.cormorant.testkit.blog.Users.USERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cormorant.expression.Selection;
import dev.cormorant.page.Page;
import dev.cormorant.page.Slice;
import dev.cormorant.schema.Loaded;
import dev.cormorant.testkit.blog.Blog;
import dev.cormorant.testkit.blog.Comment;
import dev.cormorant.testkit.blog.NewPost;
import dev.cormorant.testkit.blog.NewProfile;
import dev.cormorant.testkit.blog.Post;
import dev.cormorant.testkit.blog.Profile;
import dev.cormorant.testkit.blog.User;
import dev.cormorant.testkit.blog.Users;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whole rows with what their relations lead to. */
public abstract class LoadedContract extends Contract {
    private User ada;
    private User bob;
    private Post first;
    private Post second;
    private Comment comment;
    private Profile profile;

    /** For subclasses. */
    protected LoadedContract() {}

    @BeforeEach
    void rows() {
        ada = Blog.user(db(), "ada");
        bob = Blog.user(db(), "bob");
        first = Blog.post(db(), ada, "1");
        second = Blog.post(db(), ada, "2");
        comment = Blog.comment(db(), first, "c");
        profile = db().insert(NewProfile.userId(ada.id()));
    }

    private List<Loaded<User>> users(Selection<Users, Loaded<User>> selection) {
        return db().from(USERS).orderBy(USERS.id.asc()).select(selection).list();
    }

    @Test
    void aRowComesWithItsRelations() {
        List<Loaded<User>> users = new ArrayList<>();
        assertThat(statements(() -> users.addAll(users(USERS.with(USERS.posts, USERS.profile)))))
                .as("the to-one relation is joined")
                .hasSize(2);
        assertThat(users).extracting(Loaded::row).containsExactly(ada, bob);
        assertThat(users.get(0).get(USERS.posts)).containsExactly(first, second);
        assertThat(users.get(0).get(USERS.profile)).isEqualTo(profile);
        assertThat(users.get(1).get(USERS.posts)).isEmpty();
        assertThat(users.get(1).get(USERS.profile)).isNull();
    }

    @Test
    void aRowComesWithoutRelations() {
        assertThat(statements(() ->
                        assertThat(users(USERS.with())).extracting(Loaded::row).containsExactly(ada, bob)))
                .hasSize(1);
    }

    @Test
    void conditionOrderAndLimitAreOfTheRelation() {
        Post third = Blog.post(db(), ada, "3");
        Loaded<User> user = users(USERS.with(USERS.posts
                        .where(POSTS.title.ne("2"))
                        .orderBy(POSTS.title.desc())
                        .limit(1)))
                .get(0);
        assertThat(user.get(USERS.posts)).containsExactly(third);
        assertThat(users(USERS.with(
                                USERS.posts.orderBy(POSTS.title.desc()).limit(1).offset(1)))
                        .get(0)
                        .get(USERS.posts))
                .containsExactly(second);
    }

    @Test
    void nestedRelationsAreOneMoreStatementEach() {
        List<Loaded<User>> users = new ArrayList<>();
        assertThat(statements(() -> users.addAll(users(USERS.with(
                        USERS.posts.with(POSTS.comments.with(COMMENTS.author), POSTS.editor), USERS.memberships)))))
                .hasSize(4);
        List<Loaded<Post>> posts = users.get(0).nested(USERS.posts);
        assertThat(posts).extracting(Loaded::row).containsExactly(first, second);
        assertThat(posts.get(0).get(POSTS.comments)).containsExactly(comment);
        assertThat(posts.get(0).get(POSTS.editor)).isNull();
        assertThat(posts.get(1).nested(POSTS.comments)).isEmpty();
        assertThat(users.get(0).get(USERS.posts)).containsExactly(first, second);
        assertThat(users.get(0).get(USERS.memberships)).isEmpty();
        assertThat(users.get(1).nested(USERS.posts)).isEmpty();
    }

    @Test
    void someRowsOfARelationHaveRelationsToo() {
        Loaded<User> user = users(USERS.with(
                        USERS.posts.where(POSTS.comments.isNotEmpty()).with(POSTS.comments.limit(1))))
                .get(0);
        assertThat(user.nested(USERS.posts)).hasSize(1);
        assertThat(user.nested(USERS.posts).get(0).get(POSTS.comments)).containsExactly(comment);
    }

    @Test
    void aToOneRelationHasRelations() {
        Post edited =
                db().insert(NewPost.authorId(bob.id()).slug("e").title("e").editorId(ada.id()));
        List<Loaded<Post>> posts = new ArrayList<>();
        assertThat(statements(() -> posts.addAll(db().from(POSTS)
                        .orderBy(POSTS.id.asc())
                        .select(POSTS.with(
                                POSTS.author.with(USERS.profile), POSTS.editor.with(USERS.profile, USERS.posts)))
                        .list())))
                .hasSize(2);
        assertThat(posts).extracting(Loaded::row).containsExactly(first, second, edited);
        assertThat(posts.get(0).get(POSTS.author)).isEqualTo(ada);
        assertThat(posts.get(0).nested(POSTS.author))
                .satisfies(author -> assertThat(author.get(USERS.profile)).isEqualTo(profile));
        assertThat(posts.get(0).nested(POSTS.editor)).isNull();
        assertThat(posts.get(0).get(POSTS.editor)).isNull();
        assertThat(posts.get(2).nested(POSTS.editor)).satisfies(editor -> {
            assertThat(editor.row()).isEqualTo(ada);
            assertThat(editor.get(USERS.posts)).containsExactly(first, second);
        });
        assertThat(posts.get(2).nested(POSTS.author))
                .satisfies(author -> assertThat(author.get(USERS.profile)).isNull());
    }

    @Test
    void itIsASelectionLikeAnyOther() {
        record Named(String name, Loaded<User> user) {}

        Selection<Users, Loaded<User>> withPosts = USERS.with(USERS.posts);
        assertThat(db().from(USERS)
                        .where(USERS.name.eq("ada"))
                        .select(Selection.of(USERS.name, withPosts, Named::new))
                        .getOne())
                .satisfies(named -> assertThat(named.user().get(USERS.posts)).containsExactly(first, second));
        assertThat(users(withPosts.map(user -> user)).get(0))
                .isEqualTo(users(withPosts).get(0));
        assertThat(db().from(POSTS)
                        .orderBy(POSTS.id.asc())
                        .select(POSTS.author.select(withPosts))
                        .list())
                .extracting(user -> user.get(USERS.posts).size())
                .containsExactly(2, 2);
        assertThat(db().from(USERS)
                        .orderBy(USERS.id.asc())
                        .select(USERS.posts.with(POSTS.comments))
                        .list())
                .extracting(List::size)
                .containsExactly(2, 0);
    }

    @Test
    void itIsPagedAndStreamed() {
        Selection<Users, Loaded<User>> withPosts = USERS.with(USERS.posts);
        Page<Loaded<User>> page =
                db().from(USERS).orderBy(USERS.id.asc()).select(withPosts).page(1, 1);
        assertThat(page.rows().get(0).get(USERS.posts)).containsExactly(first, second);
        Slice<Loaded<User>> slice =
                db().from(USERS).orderBy(USERS.id.asc()).select(withPosts).after(null, 1);
        assertThat(slice.rows().get(0).get(USERS.posts)).containsExactly(first, second);
        try (Stream<Loaded<User>> stream = db().from(USERS).orderBy(USERS.id.asc()).select(withPosts).stream()) {
            assertThat(stream.toList()).isEqualTo(users(withPosts));
        }
    }

    @Test
    void writesReturnIt() {
        Loaded<Post> inserted =
                db().insert(NewPost.authorId(ada.id()).slug("i").title("i"), POSTS.with(POSTS.author, POSTS.comments));
        assertThat(inserted.get(POSTS.author)).isEqualTo(ada);
        assertThat(inserted.get(POSTS.comments)).isEmpty();
        assertThat(db().update(USERS)
                        .set(USERS.bio, "x")
                        .where(USERS.name.eq("ada"))
                        .returning(USERS.with(USERS.posts.limit(1)))
                        .get(0)
                        .get(USERS.posts))
                .containsExactly(first);
    }

    @Test
    void aRelationThatWasNotLoadedIsRefused() {
        Loaded<User> user = users(USERS.with(USERS.posts, USERS.profile)).get(0);
        assertThatThrownBy(() -> user.get(USERS.comments))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Users.comments was not loaded; this row holds [Users.posts, Users.profile]. Name it in"
                        + " with(..) or load(..)");
        assertThatThrownBy(() -> user.nested(USERS.posts).get(0).get(POSTS.author))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Posts.author was not loaded; this row holds no relation. Name it in with(..) or load(..)");
    }

    @Test
    void aRelationIsNamedOnce() {
        assertThatThrownBy(() -> USERS.with(USERS.posts, USERS.profile, USERS.posts.limit(3)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Users.with(..): Users.posts is named twice, and could not be told apart when it is read;"
                        + " name it once, or select it in several ways by Selection.of(..)");
        assertThatThrownBy(() -> USERS.posts.with(POSTS.author, POSTS.author.with(USERS.posts)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("Posts.with(..): Posts.author is named twice");
    }

    @Test
    void loadedRowsAreValues() {
        Loaded<User> user = users(USERS.with(USERS.posts)).get(0);
        assertThat(user).isEqualTo(users(USERS.with(USERS.posts)).get(0));
        assertThat(user).hasSameHashCodeAs(users(USERS.with(USERS.posts)).get(0));
        assertThat(user).isNotEqualTo(users(USERS.with(USERS.edited)).get(0));
        assertThat(user).isNotEqualTo(users(USERS.with(USERS.posts)).get(1));
        assertThat(user.toString())
                .isEqualTo("Loaded[" + ada + ", posts=[Loaded[" + first + "], Loaded[" + second + "]]]");
        assertThatThrownBy(() -> user.get(USERS.posts).clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> user.nested(USERS.posts).clear()).isInstanceOf(UnsupportedOperationException.class);
    }
}
