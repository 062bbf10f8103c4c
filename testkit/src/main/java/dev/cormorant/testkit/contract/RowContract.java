package dev.cormorant.testkit.contract;

import static dev.cormorant.testkit.blog.Tags.TAGS;
import static dev.cormorant.testkit.blog.Users.USERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cormorant.error.UnknownNameException;
import dev.cormorant.schema.Row;
import dev.cormorant.testkit.blog.NewTag;
import dev.cormorant.testkit.blog.NewUser;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Some columns of a row without a record for them, tables by name, and values passed through Java. */
public abstract class RowContract extends Contract {
    /** For subclasses. */
    protected RowContract() {}

    @BeforeEach
    void aUser() {
        db().insert(NewUser.email("ada@example.org").name("ada").age(36));
    }

    @Test
    void onlyTheNamedColumnsAreRead() {
        Row row = db().from(USERS).select(USERS.only(USERS.name, USERS.bio)).getOne();
        assertThat(row.get(USERS.name)).isEqualTo("ada");
        assertThat(row.get(USERS.bio)).isNull();
        assertThat(row.names()).containsExactly("name", "bio");
        assertThat(row.values()).containsExactly("ada", null);
        assertThat(row).hasToString("Row[name=ada, bio=null]");
        assertThat(sql(() -> db().from(USERS).select(USERS.only(USERS.name)).list()))
                .singleElement()
                .asString()
                .doesNotContain("email");
    }

    @Test
    void theOtherColumnsAreRead() {
        Row row = db().from(USERS)
                .select(USERS.except(USERS.bio, USERS.createdAt))
                .getOne();
        assertThat(row.columns()).containsExactly(USERS.id, USERS.email, USERS.name, USERS.age, USERS.changedAt);
        Integer age = row.get(USERS.age);
        assertThat(age).isEqualTo(36);
    }

    @Test
    void whatWasNotSelectedIsAMistake() {
        Row row = db().from(USERS).select(USERS.only(USERS.name)).getOne();
        assertThatThrownBy(() -> row.get(USERS.age))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "Users.age was not selected; this row holds [Users.name]. Add it where the row is selected");
        assertThatThrownBy(() -> row.get("nmae"))
                .isInstanceOf(UnknownNameException.class)
                .hasMessageContaining("did you mean name?");
        assertThatThrownBy(() -> USERS.only()).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void rowsWithEqualValuesAreEqual() {
        Row one = db().from(USERS).select(USERS.only(USERS.name)).getOne();
        Row other = db().from(USERS).select(USERS.only(USERS.name)).getOne();
        assertThat(one).isEqualTo(other).hasSameHashCodeAs(other);
        assertThat(one)
                .isNotEqualTo(db().from(USERS).select(USERS.only(USERS.email)).getOne());
    }

    @Test
    void tablesAndColumnsAreFoundByName() {
        db().insert(NewTag.word("java"));
        assertThat(db().table("users").getOne().get("email")).isEqualTo("ada@example.org");
        assertThat(db().table("tag_list").getOne().get("order")).isEqualTo("java");
        assertThat(db().table("tag_list").getOne().get(TAGS.word)).isEqualTo("java");
        assertThat(db().table("users").limit(0).list()).isEmpty();
        assertThat(db().table("users").count()).isEqualTo(1);
        assertThatThrownBy(() -> db().table("user"))
                .isInstanceOf(UnknownNameException.class)
                .hasMessageContaining("did you mean users?");
    }

    @Test
    void valuesPassThroughJava() {
        assertThat(db().from(USERS)
                        .select(USERS.email.map(e -> e.split("@")[1]))
                        .list())
                .containsExactly("example.org");
        assertThat(db().from(USERS).select(USERS.bio.map(String::length)).list())
                .containsExactly((Integer) null);
        assertThat(db().from(USERS)
                        .select(USERS.bio.mapNullable(Optional::ofNullable))
                        .list())
                .containsExactly(Optional.empty());
        IllegalStateException mine = new IllegalStateException("mine");
        assertThatThrownBy(() -> db().from(USERS)
                        .select(USERS.name.map(name -> {
                            throw mine;
                        }))
                        .list())
                .isSameAs(mine);
    }

    @Test
    void moreWordsAreSaidWhereTheyAreWanted() {
        var users = db().from(USERS);
        assertThat(users.when(true, q -> q.where(USERS.age.gt(99))).list()).isEmpty();
        assertThat(users.when(false, q -> q.where(USERS.age.gt(99))).list()).hasSize(1);
    }
}
