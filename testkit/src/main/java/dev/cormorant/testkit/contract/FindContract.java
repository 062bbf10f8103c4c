package dev.cormorant.testkit.contract;

import static dev.cormorant.testkit.blog.Memberships.MEMBERSHIPS;
import static dev.cormorant.testkit.blog.Posts.POSTS;
import static dev.cormorant.testkit.blog.Tags.TAGS;
import static dev.cormorant.testkit.blog.Users.USERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cormorant.Database;
import dev.cormorant.error.NotFoundException;
import dev.cormorant.error.NotUniqueException;
import dev.cormorant.query.Query;
import dev.cormorant.schema.Key;
import dev.cormorant.schema.Schema;
import dev.cormorant.testkit.blog.Blog;
import dev.cormorant.testkit.blog.Membership;
import dev.cormorant.testkit.blog.Memberships;
import dev.cormorant.testkit.blog.NewMembership;
import dev.cormorant.testkit.blog.NewTag;
import dev.cormorant.testkit.blog.Tag;
import dev.cormorant.testkit.blog.TagId;
import dev.cormorant.testkit.blog.User;
import dev.cormorant.testkit.blog.Users;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
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
    void aRowIsFoundByAKeyOfSeveralColumns() {
        User ada = Blog.user(db(), "ada");
        Membership red = db().insert(NewMembership.team("red").userId(ada.id()).seat(3));
        db().insert(NewMembership.team("blue").userId(ada.id()).seat(3));
        Key<Memberships> key = Key.of(MEMBERSHIPS.team, "red").and(MEMBERSHIPS.userId, ada.id());
        assertThat(db().find(key)).contains(red);
        assertThat(db().get(key)).isEqualTo(red);
        assertThat(db().find(Key.of(MEMBERSHIPS.userId, ada.id()).and(MEMBERSHIPS.team, "red")))
                .as("columns in another order")
                .contains(red);
        assertThat(db().find(Key.of(MEMBERSHIPS.team, "red").and(MEMBERSHIPS.seat, 3)))
                .as("a unique constraint")
                .contains(red);
        assertThat(db().find(Key.of(MEMBERSHIPS.team, "green").and(MEMBERSHIPS.userId, ada.id())))
                .isEmpty();
        assertThat(db().find(Key.of(USERS.email, ada.email()))).contains(ada);
    }

    @Test
    void aMissingRowOfSeveralColumnsIsAnExceptionWithoutValues() {
        assertThatThrownBy(() -> db().get(Key.of(MEMBERSHIPS.team, "secret").and(MEMBERSHIPS.userId, 1L)))
                .isInstanceOf(NotFoundException.class)
                .hasMessageContaining("Memberships")
                .hasMessageContaining("team")
                .hasMessageContaining("userId")
                .hasMessageNotContaining("secret");
    }

    @Test
    @SuppressWarnings("NullAway") // that is one of the mistakes
    void whatIsNoUniqueKeyIsRefusedBeforeSql() {
        assertThat(statements(() -> {
                    assertThatThrownBy(() -> db().find(Key.of(MEMBERSHIPS.team, "red")))
                            .isInstanceOf(IllegalArgumentException.class)
                            .hasMessageContaining("Memberships.team");
                    assertThatThrownBy(() -> db().find(Key.of(MEMBERSHIPS.team, "red")
                                    .and(MEMBERSHIPS.userId, 1L)
                                    .and(MEMBERSHIPS.role, "owner")))
                            .isInstanceOf(IllegalArgumentException.class);
                    assertThatThrownBy(() -> Key.of(MEMBERSHIPS.team, "red").and(MEMBERSHIPS.team, "blue"))
                            .isInstanceOf(IllegalArgumentException.class)
                            .hasMessageContaining("twice");
                    assertThatThrownBy(() -> Key.of(MEMBERSHIPS.team, "red").and(MEMBERSHIPS.seat, null))
                            .isInstanceOf(IllegalArgumentException.class);
                    assertThatThrownBy(() -> db().findAll(USERS.name, List.of("ada")))
                            .isInstanceOf(IllegalArgumentException.class)
                            .hasMessageContaining("Users.name");
                }))
                .isEmpty();
    }

    @Test
    void manyRowsAreFoundByTheirKeysInTheOrderOfTheKeys() {
        User ada = Blog.user(db(), "ada");
        User bob = Blog.user(db(), "bob");
        User eve = Blog.user(db(), "eve");
        List<String> sql = sql(() -> assertThat(db().findAll(USERS.id, List.of(eve.id(), -1L, ada.id(), eve.id())))
                .containsExactly(Map.entry(eve.id(), eve), Map.entry(ada.id(), ada)));
        assertThat(sql).hasSize(1);
        assertThat(db().findAll(USERS.email, List.of(bob.email()))).containsExactly(Map.entry(bob.email(), bob));
        assertThat(sql(() -> assertThat(db().findAll(USERS.id, List.of())).isEmpty()))
                .isEmpty();
        assertThat(sql(() -> assertThatThrownBy(() -> db().findAll(USERS.id, Arrays.asList(ada.id(), null)))
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessageContaining("findAll(Users.id")))
                .isEmpty();
        Tag java = db().insert(NewTag.word("java"));
        assertThat(db().findAll(TAGS.id, List.of(java.id(), new TagId(-1)))).containsOnlyKeys(java.id());
    }

    @Test
    void moreKeysThanOneStatementCarriesAreFound() {
        User ada = Blog.user(db(), "ada");
        List<Long> ids = new ArrayList<>(LongStream.range(-40_000, 0).boxed().toList());
        ids.add(ada.id());
        assertThat(db().findAll(USERS.id, ids)).containsOnlyKeys(ada.id());
    }

    @Test
    void whatIsFoundByManyKeysIsImmutable() {
        User ada = Blog.user(db(), "ada");
        Map<Long, User> found = db().findAll(USERS.id, List.of(ada.id()));
        assertThatThrownBy(found::clear).isInstanceOf(UnsupportedOperationException.class);
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
