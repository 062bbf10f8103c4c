package dev.cormorant.processor;

import static dev.cormorant.processor.Compiling.compile;
import static dev.cormorant.processor.Compiling.errors;
import static dev.cormorant.processor.Compiling.posts;
import static dev.cormorant.processor.Compiling.table;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What is said of a field that cannot be the column or relation it wants to be, and where. */
class ColumnErrorsTest {
    private static final String ID = "public final Identity<Long> id = identity();";

    @Test
    void aColumnIsNotPrivate() {
        assertThat(errorsOf(ID, "private final Required<String> title = text();"))
                .containsExactly(
                        "Posts.java:17: Posts.title: a column is used by generated classes, so it cannot be private;"
                                + " write `public final`");
    }

    @Test
    void aColumnIsFinal() {
        assertThat(errorsOf(ID, "public Required<String> title = text();"))
                .containsExactly("Posts.java:17: Posts.title: a column never changes, so it must be final;"
                        + " write `public final`");
    }

    @Test
    void aColumnIsNotStatic() {
        assertThat(errorsOf(ID, "public static final Required<String> TITLE = null;"))
                .containsExactly(
                        "Posts.java:17: Posts.TITLE: a column belongs to the table's instance, so it cannot be static;"
                                + " write `public final`");
    }

    @Test
    void aRelationIsAFieldLikeAColumn() {
        assertThat(errorsOf(ID, "private Many<Posts, Post> replies = null;"))
                .containsExactly(
                        "Posts.java:17: Posts.replies: a relation is used by generated classes,"
                                + " so it cannot be private;"
                                + " write `public final`",
                        "Posts.java:17: Posts.replies: a relation never changes, so it must be final;"
                                + " write `public final`");
    }

    @Test
    void aColumnMayBeHiddenFromOtherPackages() {
        assertThat(errorsOf(
                        ID,
                        "final Required<String> title = text();",
                        "protected final Required<String> body = text();"))
                .isEmpty();
    }

    @Test
    void aColumnBelongsToItsTable() {
        assertThat(errors(compile(
                        posts(ID, "public final Users.Required<String> name = null;"), table("Users", "User", ID))))
                .containsExactly("Posts.java:17: Posts.name: the field's type belongs to the table Users, not to Posts;"
                        + " write it without `Users.`");
    }

    @Test
    void aTypeIsNoKind() {
        assertThat(errorsOf(ID, "public final UuidColumn code = uuid();"))
                .containsExactly("Posts.java:17: Posts.code: the type UuidColumn hides the kind of the field;"
                        + " declare it as what its initializer gives: Identity, Required, Reference, Defaulted,"
                        + " Nullable, Generated or NullableGenerated for a column, One, Maybe, Many or Morph for a relation,"
                        + " Variants for variants, Index1 to Index4 for an index");
    }

    @Test
    void aColumnSaysItsKind() {
        assertThat(errorsOf(ID, "public final Column<Posts, String> title = text();"))
                .containsExactly("Posts.java:17: Posts.title: the type Column hides the kind of the field;"
                        + " declare it as what its initializer gives:"
                        + " Identity, Required, Reference, Defaulted,"
                        + " Nullable, Generated or NullableGenerated for a column, One, Maybe, Many or Morph for a relation,"
                        + " Variants for variants, Index1 to Index4 for an index");
    }

    @Test
    void aColumnSaysItsType() {
        assertThat(errorsOf(ID, "public final Required title = text();"))
                .containsExactly("Posts.java:17: Posts.title: the column has no type of value;"
                        + " write `Required<String>`, or what its values are");
    }

    @Test
    void aColumnHasOneType() {
        assertThat(errorsOf(ID, "public final Required<?> title = text();"))
                .containsExactly("Posts.java:17: Posts.title: the values of a column are of one class, and ? is none;"
                        + " write `Required<String>`, or what they are");
    }

    @Test
    void aTypeOfValuesIsNotPrivate() {
        assertThat(errorsOf(ID, "private enum Status { DRAFT }", "public final Required<List<Status>> states = null;"))
                .containsExactly("Posts.java:18: Posts.states: the row record uses the type Status, but it is private;"
                        + " write it without `private`");
    }

    @Test
    void aTypeThatNobodyWritesIsNamed() {
        assertThat(errorsOf(ID, "public final Required<Mood> mood = null;"))
                .contains("Posts.java:17: Posts.mood: its type is not known, so nothing was generated for Posts;"
                        + " import the class, or write it");
    }

    @Test
    void aColumnHoldsAnyClass() {
        assertThat(errorsOf(
                        ID,
                        "public final Required<java.util.Map<String, List<? extends Number>>> map_ = null;",
                        "public final Required<long[][]> matrix = null;",
                        "public final Nullable<String[]> words = null;",
                        "public final Required<Object> object = null;",
                        "public final Required<Character> letter = null;",
                        "public final Required<Posts> self = null;",
                        "public final Required<List<Nested.Deeper>> nested = null;",
                        "interface Nested { enum Deeper { A } }"))
                .isEmpty();
    }

    @Test
    void aMisspeltKindIsLeftToTheCompiler() {
        assertThat(errorsOf(ID, "public final Requierd<String> title = null;", "Post last;"))
                .containsExactly("Posts.java:17: cannot find symbol symbol: class Requierd location: class blog.Posts");
    }

    @Test
    void otherFieldsAreNobodysAffair() {
        assertThat(errorsOf(ID, "private int cache;", "static final String NAME = \"posts\";", "Post last;"))
                .isEmpty();
    }

    private static List<String> errorsOf(String... fields) {
        return errors(compile(posts(fields)));
    }
}
