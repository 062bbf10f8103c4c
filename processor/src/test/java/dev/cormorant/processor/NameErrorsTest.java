package dev.cormorant.processor;

import static dev.cormorant.processor.Compiling.compile;
import static dev.cormorant.processor.Compiling.errors;
import static dev.cormorant.processor.Compiling.posts;
import static dev.cormorant.processor.Compiling.table;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which names a table, its fields and its generated classes may have. */
class NameErrorsTest {
    private static final String ID = "public final Identity<Long> id = identity();";

    @ParameterizedTest
    @ValueSource(strings = {"größe", "a$b", "价格"})
    void namesAreWhatEveryDatabaseKnows(String name) {
        assertThat(errorsOf(ID, column(name)))
                .containsExactly(
                        "Posts.java:17: Posts.%1$s: the name %1$s is not one that every database knows;".formatted(name)
                                + " write it with the letters A to Z, digits and underscores, and no digit first");
    }

    @Test
    void namesAreNoLongerThanDatabasesKeepThem() {
        String longest = "a".repeat(63);
        String tooLong = "b".repeat(60) + "Name";

        assertThat(errorsOf(ID, column(longest), column(tooLong)))
                .containsExactly(
                        "Posts.java:18: Posts.%s: the name %s_name has 65 bytes, and databases keep no more than 63;"
                                        .formatted(tooLong, "b".repeat(60))
                                + " write a shorter one");
    }

    @Test
    void aGivenTableNameIsCheckedLikeADerivedOne() {
        String posts = posts(ID).replace("@Model", "@Model(table = \"my posts\", schema = \"1st\")");

        assertThat(errors(compile(posts)))
                .containsExactly(
                        "Posts.java:14: Posts: the name my posts is not one that every database knows;"
                                + " write it with the letters A to Z, digits and underscores, and no digit first",
                        "Posts.java:14: Posts: the name 1st is not one that every database knows;"
                                + " write it with the letters A to Z, digits and underscores, and no digit first");
    }

    @Test
    void twoFieldsDoNotGiveOneColumn() {
        assertThat(errorsOf(ID, column("userId"), column("user_id"), column("userID")))
                .containsExactly(
                        "Posts.java:18: Posts.user_id: the column is called user_id in the database,"
                                + " as that of the field userId; rename one of them",
                        "Posts.java:19: Posts.userID: the column is called user_id in the database,"
                                + " as that of the field userId; rename one of them");
    }

    @ParameterizedTest
    @ValueSource(strings = {"columns", "relations", "label", "shape", "map", "model", "hashCode", "notify"})
    void fieldsAreNotNamedLikeMethodsOfTables(String name) {
        assertThat(errorsOf(ID, column(name)))
                .singleElement()
                .asString()
                .startsWith("Posts.java:17: Posts.%1$s: every table has a method %1$s();".formatted(name))
                .contains(" name the field otherwise, `.named(\"");
    }

    @Test
    void aReservedNameMayStayTheColumns() {
        assertThat(errorsOf(ID, column("hashCode")))
                .containsExactly("Posts.java:17: Posts.hashCode: every table has a method hashCode();"
                        + " name the field otherwise, `.named(\"hash_code\")` keeps the column's name");
    }

    @Test
    void aReservedNameOfARelationIsSimplyChanged() {
        assertThat(errorsOf(ID, "public final Many<Posts, Post> relations = null;"))
                .containsExactly("Posts.java:17: Posts.relations: every table has a method relations();"
                        + " name the field otherwise");
    }

    @Test
    void fieldsAreNotNamedLikeWhatRecordsInherit() {
        assertThat(errorsOf(ID, column("clone")))
                .containsExactly("Posts.java:17: Posts.clone: no record may have a component clone;"
                        + " name the field otherwise, `.named(\"clone\")` keeps the column's name");
    }

    @Test
    void columnsAreNotNamedLikeMethodsOfInsertBuilders() {
        assertThat(errorsOf(ID, column("valueAt")))
                .containsExactly("Posts.java:17: Posts.valueAt: every insert builder has a method valueAt(..);"
                        + " name the field otherwise, `.named(\"value_at\")` keeps the column's name");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"text", "date", "time", "uuid", "value", "values", "name", "type", "table", "row", "key", "index"
            })
    void wordsOfDailyLifeAreFree(String name) {
        assertThat(errorsOf(ID, column(name), "public final Defaulted<Integer> other = null;"))
                .isEmpty();
        assertThat(errorsOf(ID, "public final Defaulted<Integer> " + name + " = null;"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Row", "Cells", "Members", "Objects", "Arrays", "SQLException", "NullMarked", "Users"})
    void tablesAndRowsMayBeNamedLikeWhatGeneratedCodeUses(String row) {
        String fields =
                "public final Required<byte[]> data = bytes(); public final Nullable<String> note = text().nullable();";

        assertThat(errors(compile(table("Things", row, ID, fields)))).isEmpty();
        assertThat(errors(compile(table(row, "Thing", ID, fields)))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"NewPost", "PostsModel"})
    void aGeneratedNameIsFree(String name) {
        assertThat(errors(compile(posts(ID), "package blog; class %s {}".formatted(name))))
                .containsExactly(
                        "Posts.java:14: Posts: Cormorant writes a class %s for the table, but there is one already;"
                                        .formatted(name)
                                + " rename that, or the row in `extends Table<Posts, Post>`");
    }

    @Test
    void aTableThatKeepsItsNamesMayTellColumnsApartByTheirSpelling() {
        String table = """
                package blog;
                import dev.cormorant.schema.*;
                @Model%s
                public final class Records extends Table<Records, Entry> {
                    public static final Records RECORDS = new Records();
                    public final Identity<Long> id = identity();
                    public final Required<String> recordId = text();
                    public final Required<String> record_id = text();
                }
                """;

        assertThat(errors(compile(table.formatted(""))))
                .singleElement()
                .asString()
                .contains("the column is called record_id in the database, as that of the field recordId");
        assertThat(errors(compile(table.formatted("(naming = TableNaming.PRESERVE)"))))
                .isEmpty();
    }

    @Test
    void twoTablesDoNotShareARow() {
        assertThat(errors(compile(posts(ID), table("Articles", "Post", ID))))
                .containsExactly("Articles.java:14: Articles: Cormorant writes a class Post for the table,"
                        + " but there is one already, for the table Posts; rename that, or the row in"
                        + " `extends Table<Articles, Post>`");
    }

    private static String column(String name) {
        return "public final Required<String> " + name + " = text();";
    }

    private static List<String> errorsOf(String... fields) {
        return errors(compile(posts(fields)));
    }
}
