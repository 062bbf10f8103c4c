package blog;

import static blog.Posts.POSTS;
import static blog.Users.USERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIndexOutOfBoundsException;

import blog.Posts.Status;
import dev.cormorant.change.NewRow;
import dev.cormorant.schema.Column;
import dev.cormorant.schema.Relation;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

public class BlogScenario {
    private static final Instant NOON = Instant.parse("2026-01-31T12:00:00Z");

    public void theBuilderHoldsWhatItWasGiven() {
        NewPost post = NewPost.authorId(7).title("Hello").status(Status.PUBLISHED).publishedAt(null);

        assertThat(post.table()).isSameAs(POSTS);
        assertThat(given(post)).containsExactly("authorId=7", "title=Hello", "status=PUBLISHED", "publishedAt=null");
    }

    public void theBuilderNamesItsColumnsAndNoValues() {
        assertThat(NewUser.email("ada@example.org").password("secret")).hasToString("NewUser(email, password)");
    }

    public void aSavedStepMayBeUsedTwice() {
        NewPost.NeedsTitle byAda = NewPost.authorId(7);
        NewPost first = byAda.title("First");
        NewPost second = byAda.title("Second");

        assertThat(given(first)).containsExactly("authorId=7", "title=First");
        assertThat(given(second)).containsExactly("authorId=7", "title=Second");
    }

    public void aRowIsCopiedByItsSetters() {
        NewPost draft = NewPost.authorId(7).title("Hello");
        NewPost published = draft.publishedAt(NOON);

        assertThat(given(draft)).containsExactly("authorId=7", "title=Hello");
        assertThat(given(published)).containsExactly("authorId=7", "title=Hello", "publishedAt=" + NOON);
    }

    public void theRecordCopiesItselfWithAnotherValue() {
        User ada = new User(1, "ada@example.org", null);

        assertThat(ada.withBio("Countess")).isEqualTo(new User(1, "ada@example.org", "Countess"));
        assertThat(ada.withId(2).withEmail("b@example.org")).isEqualTo(new User(2, "b@example.org", null));
        assertThat(ada).hasToString("User[id=1, email=ada@example.org, bio=null]");
    }

    public void theModelTellsColumnsAndRelationsInTheirOrder() {
        assertThat(USERS.columns()).extracting(Column::field).containsExactly("id", "email", "password", "bio");
        assertThat(USERS.rowColumns()).extracting(Column::field).containsExactly("id", "email", "bio");
        assertThat(USERS.relations()).extracting(Relation::label).containsExactly("Users.posts");
        assertThat(POSTS.relations()).extracting(Relation::label).containsExactly("Posts.author", "Posts.editor");
        assertThat(USERS.model()).isInstanceOf(UsersModel.class);
    }

    public void theModelTakesARowApart() {
        User ada = new User(1, "ada@example.org", null);

        assertThat(USERS.model().valueOf(ada, 0)).isEqualTo(1L);
        assertThat(USERS.model().valueOf(ada, 1)).isEqualTo("ada@example.org");
        assertThat(USERS.model().valueOf(ada, 2)).isNull();
        assertThatIndexOutOfBoundsException().isThrownBy(() -> USERS.model().valueOf(ada, 3));
    }

    private static List<String> given(NewRow<?, ?> row) {
        List<String> given = new ArrayList<>();
        for (int i = 0; i < row.table().columns().size(); i++) {
            if (row.isGiven(i)) {
                given.add(row.table().columns().get(i).field() + "=" + row.valueAt(i));
            }
        }
        return given;
    }
}
