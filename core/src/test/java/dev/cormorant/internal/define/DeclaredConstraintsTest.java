package dev.cormorant.internal.define;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cormorant.blog.Blog;
import dev.cormorant.dialect.SqlError;
import dev.cormorant.dialect.SqlError.Kind;
import dev.cormorant.error.ForeignKeyViolationException;
import dev.cormorant.error.ReferenceSide;
import dev.cormorant.error.SqlFailure;
import dev.cormorant.error.ViolatedConstraint;
import java.util.List;
import org.junit.jupiter.api.Test;

class DeclaredConstraintsTest {
    private final DeclaredConstraints constraints = new DeclaredConstraints(Blog.SCHEMA);

    private SqlError declared(String name, String written) {
        return constraints.declared(
                new SqlError(Kind.FOREIGN_KEY, new ViolatedConstraint(name, null, List.of())), written);
    }

    @Test
    void theSideFollowsFromTheTableThatWasWrittenTo() {
        assertThat(declared("comments_post_id_fkey", "comments").side()).isEqualTo(ReferenceSide.MISSING_PARENT);
        assertThat(declared("posts_author_id_fkey", "posts").side()).isEqualTo(ReferenceSide.MISSING_PARENT);
        assertThat(declared("posts_author_id_fkey", "elsewhere").side()).isNull();
    }

    @Test
    void theSideStaysOpenWhereTheDatabaseMayHaveWrittenToTheChild() {
        assertThat(declared("posts_editor_id_fkey", "users").side()).isNull();
    }

    @Test
    void aForeignKeyIsFoundByItsColumns() {
        SqlError told = new SqlError(Kind.FOREIGN_KEY, new ViolatedConstraint(null, "posts", List.of("author_id")));
        assertThat(constraints.declared(told, null).violated())
                .isEqualTo(new ViolatedConstraint("posts_author_id_fkey", "Posts", List.of("authorId")));
    }

    @Test
    void candidatesAreTheKeysThatAWriteCanReach() {
        List<String> ofComments = constraints.foreignKeysAround("comments");
        assertThat(ofComments).isNotEmpty().allMatch(name -> name.startsWith("comments_"));
        assertThat(constraints.foreignKeysAround("users"))
                .contains("posts_author_id_fkey", "comments_post_id_fkey")
                .containsAll(ofComments);
        assertThat(constraints.foreignKeysAround(null)).containsAll(constraints.foreignKeysAround("users"));
    }

    @Test
    void candidatesAreToldInPlaceOfTheConstraint() {
        ForeignKeyViolationException e =
                new ForeignKeyViolationException(List.of("a_fkey", "b_fkey"), new SqlFailure("DELETE", null, 0), null);
        assertThat(e.constraint()).isEmpty();
        assertThat(e.side()).isEmpty();
        assertThat(e.candidates()).containsExactly("a_fkey", "b_fkey");
        assertThat(e).hasMessage("A referenced row is missing or still referenced, by one of a_fkey, b_fkey");
    }
}
