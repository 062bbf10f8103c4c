package dev.cormorant.testkit.contract;

import static dev.cormorant.testkit.blog.Posts.POSTS;
import static dev.cormorant.testkit.blog.Tags.TAGS;
import static dev.cormorant.testkit.blog.Users.USERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cormorant.Database;
import dev.cormorant.error.NotFoundException;
import dev.cormorant.error.NotUniqueException;
import dev.cormorant.query.Query;
import dev.cormorant.schema.Schema;
import dev.cormorant.testkit.blog.Blog;
import dev.cormorant.testkit.blog.NewTag;
import dev.cormorant.testkit.blog.Tag;
import dev.cormorant.testkit.blog.TagId;
import dev.cormorant.testkit.blog.User;
import dev.cormorant.testkit.blog.Users;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One row, all rows, how many rows. */
public abstract class FindContract extends Contract {
    /** For subclasses. */
    protected FindContract() {}

    @Test
    void aRowIsFoundByItsPrimaryKey() {
        Blog.user(db(), "ada");
        User grace = Blog.user(db(), "grace");
        assertThat(db().find(USERS.id, grace.id())).contains(grace);
    }

    @Test
    void aRowIsFoundByAUniqueColumn() {
        User ada = Blog.user(db(), "ada");
        Blog.user(db(), "grace");
        assertThat(db().find(USERS.email, "ada@example.org")).contains(ada);
        assertThat(db().get(USERS.email, "ada@example.org")).isEqualTo(ada);
    }

    @Test
    void aRowIsFoundByAKeyOfATypeOfItsOwn() {
        Tag java = db().insert(NewTag.word("java"));
        assertThat(db().find(TAGS.id, java.id())).contains(java);
        assertThat(db().find(TAGS.id, new TagId(-1))).isEmpty();
        assertThat(db().find(TAGS.word, "java")).contains(java);
    }

    @Test
    void aMissingRowIsEmptyOrAnException() {
        Blog.user(db(), "ada");
        assertThat(db().find(USERS.id, -1L)).isEmpty();
        assertThatThrownBy(() -> db().get(USERS.email, "secret@example.org"))
                .isInstanceOf(NotFoundException.class)
                .hasMessageContaining("Users")
                .hasMessageContaining("email")
                .hasMessageNotContaining("secret");
    }

    @Test
    void findingByAColumnThatIsNotUniqueIsRefused() {
        assertThat(statements(() -> assertThatThrownBy(() -> db().find(USERS.name, "ada"))
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessageContaining("Users.name")
                        .hasMessageContaining("where")))
                .isEmpty();
    }

    @Test
    void oneColumnOfAUniqueKeyOfTwoIsNotUnique() {
        assertThatThrownBy(() -> db().find(POSTS.slug, "a")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @SuppressWarnings("NullAway") // that is the mistake
    void findingNullIsRefused() {
        assertThatThrownBy(() -> db().find(USERS.email, null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("isNull()");
    }

    @Test
    void aTableOutsideTheSchemaIsRefused() {
        Database small = Database.open(Schema.of(TAGS), database().dataSource());
        assertThatThrownBy(() -> small.from(USERS))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Users")
                .hasMessageContaining("Schema.of");
        assertThatThrownBy(() -> small.update(USERS)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> small.delete(USERS)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> small.find(USERS.id, 1L)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> small.insert(
                        dev.cormorant.testkit.blog.NewUser.email("a").name("a")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void findFirstTakesTheFirstInTheOrder() {
        Blog.user(db(), "ada");
        User grace = Blog.user(db(), "grace");
        assertThat(db().from(USERS).orderBy(USERS.name.desc()).findFirst()).contains(grace);
        assertThat(db().from(USERS).orderBy(USERS.name.desc()).getFirst()).isEqualTo(grace);
    }

    @Test
    void aNullThatWasSelectedIsNoMissingRow() {
        Blog.user(db(), "ada");
        var bios = db().from(USERS).select(USERS.bio);
        assertThat(bios.getFirst()).isNull();
        assertThat(bios.getOne()).isNull();
        assertThat(bios.findFirst()).isEmpty();
        assertThat(bios.findOne()).isEmpty();
        var nobody = bios.where(USERS.name.eq("eve"));
        assertThatThrownBy(nobody::getFirst).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(nobody::getOne).isInstanceOf(NotFoundException.class);
    }

    @Test
    void findFirstWithoutAnOrderTakesTheLeastKey() {
        User ada = Blog.user(db(), "ada");
        Blog.user(db(), "grace");
        assertThat(db().from(USERS).findFirst()).contains(ada);
    }

    @Test
    void nothingIsFoundInAnEmptyTable() {
        Query<Users, User> all = db().from(USERS);
        assertThat(all.list()).isEmpty();
        assertThat(all.findFirst()).isEmpty();
        assertThat(all.findOne()).isEmpty();
        assertThat(all.count()).isZero();
        assertThat(all.exists()).isFalse();
        assertThatThrownBy(all::getFirst).isInstanceOf(NotFoundException.class).hasMessageContaining("Users");
        assertThatThrownBy(all::getOne).isInstanceOf(NotFoundException.class).hasMessageContaining("Users");
    }

    @Test
    void theOnlyRowIsFoundAndASecondIsAnError() {
        User ada = Blog.user(db(), "ada");
        assertThat(db().from(USERS).findOne()).contains(ada);
        Blog.user(db(), "grace");
        assertThatThrownBy(() -> db().from(USERS).findOne())
                .isInstanceOf(NotUniqueException.class)
                .hasMessageContaining("Users");
        assertThat(db().from(USERS).where(USERS.name.eq("ada")).getOne()).isEqualTo(ada);
    }

    @Test
    void countAndExistsLeaveLimitAndOffsetAside() {
        Blog.user(db(), "ada");
        Blog.user(db(), "grace");
        assertThat(db().from(USERS).limit(1).count()).isEqualTo(2);
        assertThat(db().from(USERS).offset(5).count()).isEqualTo(2);
        assertThat(db().from(USERS).limit(0).exists()).isTrue();
        assertThat(db().from(USERS).offset(5).exists()).isTrue();
        assertThat(db().from(USERS).where(USERS.name.eq("ada")).count()).isEqualTo(1);
        assertThat(db().from(USERS).where(USERS.name.eq("eve")).exists()).isFalse();
    }

    @Test
    void aQueryThatRunsAgainSeesWhatIsThereThen() {
        Query<Users, User> all = db().from(USERS).orderBy(USERS.id.asc());
        User ada = Blog.user(db(), "ada");
        assertThat(all.list()).containsExactly(ada);
        User grace = Blog.user(db(), "grace");
        assertThat(all.list()).containsExactly(ada, grace);
    }

    @Test
    void aQueryIsNotChangedByWhatIsMadeOfIt() {
        User ada = Blog.user(db(), "ada");
        User grace = Blog.user(db(), "grace");
        Query<Users, User> all = db().from(USERS).orderBy(USERS.id.asc());
        assertThat(all.where(USERS.name.eq("ada")).list()).containsExactly(ada);
        assertThat(all.limit(1).offset(1).list()).containsExactly(grace);
        assertThat(all.list()).containsExactly(ada, grace);
    }

    @Test
    void listsAreImmutable() {
        User ada = Blog.user(db(), "ada");
        List<User> list = db().from(USERS).list();
        assertThatThrownBy(() -> list.add(ada)).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> list.remove(0)).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void aFindIsOneStatementWhateverItsValue() {
        Blog.user(db(), "ada");
        List<String> first = sql(() -> db().find(USERS.email, "ada@example.org"));
        List<String> second = sql(() -> db().find(USERS.email, "nobody@example.org"));
        assertThat(first).hasSize(1).isEqualTo(second);
        assertThat(first.get(0)).doesNotContain("ada@example.org");
    }

    @Test
    void nothingRunsBeforeATerminal() {
        assertThat(statements(() -> db().from(USERS)
                        .where(USERS.name.eq("ada"))
                        .orderBy(USERS.id.asc())
                        .limit(1)
                        .sql()))
                .isEmpty();
    }
}
