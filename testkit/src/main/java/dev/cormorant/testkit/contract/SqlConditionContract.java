package dev.cormorant.testkit.contract;

import static dev.cormorant.expression.Predicate.not;
import static dev.cormorant.testkit.blog.Users.USERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cormorant.error.QueryFailedException;
import dev.cormorant.expression.Predicate;
import dev.cormorant.testkit.blog.NewUser;
import dev.cormorant.testkit.blog.Users;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Conditions in the program's own SQL, regular expressions, and beginnings and ends whatever the case. */
public abstract class SqlConditionContract extends Contract {
    /** For subclasses. */
    protected SqlConditionContract() {}

    @BeforeEach
    void threeUsers() {
        db().insert(NewUser.email("1").name("ada").age(36));
        db().insert(NewUser.email("2").name("Bob").age(20));
        db().insert(NewUser.email("3").name("Ärger").bio("x"));
    }

    private List<String> names(Predicate<? super Users> condition) {
        return db().from(USERS)
                .where(condition)
                .orderBy(USERS.name.asc())
                .select(USERS.name)
                .list();
    }

    @Test
    void placeholdersAreColumnsAndValues() {
        assertThat(names(Predicate.sql(USERS, "{0} + {1} > {2}", USERS.age, 5, 30)))
                .containsExactly("ada");
        assertThat(names(Predicate.sql(USERS, "{1} = {0}", "Bob", USERS.name))).containsExactly("Bob");
        assertThat(names(Predicate.sql(USERS, "{0} = {0} and {0} = {1}", USERS.name, "ada")))
                .containsExactly("ada");
        assertThat(names(Predicate.sql(USERS, "1 = 1"))).hasSize(3);
    }

    @Test
    void theTextIsAWhole() {
        Predicate<Users> either = Predicate.sql(USERS, "{0} = {1} or {0} = {2}", USERS.name, "ada", "Bob");
        assertThat(names(either.and(USERS.age.gt(30)))).containsExactly("ada");
        assertThat(names(not(either))).containsExactly("Ärger");
        assertThat(names(either.and(USERS.posts.isEmpty()))).containsExactly("Bob", "ada");
    }

    @Test
    void placeholdersAndArgumentsFit() {
        refused(() -> Predicate.sql(USERS, "{0} = {1}", USERS.name), "{1}, and arguments for 1");
        refused(() -> Predicate.sql(USERS, "{0} = 1", USERS.age, 5), "no placeholder {1}");
        refused(() -> Predicate.sql(USERS, "{0} is null", new Object[1]), "null for {0}");
        refused(() -> Predicate.sql(USERS, "age = ?", 1), "question mark");
        refused(() -> Predicate.sql(USERS, " "), "needs a condition");
        refused(() -> Predicate.sql(USERS, "{0} = 1", new Object()), "class Object");
    }

    private static void refused(Runnable call, String because) {
        assertThatThrownBy(call::run)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(because);
    }

    @Test
    void aRegularExpressionIsFound() {
        assertThat(names(USERS.name.matches("^a"))).containsExactly("ada");
        assertThat(names(USERS.name.matches("[a-z]b$"))).containsExactly("Bob");
        assertThat(names(USERS.name.matches("D"))).isEmpty();
        assertThat(names(USERS.bio.matches("."))).containsExactly("Ärger");
        assertThat(names(not(USERS.name.matches("^[aB]")))).containsExactly("Ärger");
        assertThat(names(USERS.name.matches("a|b").and(USERS.age.gt(30)))).containsExactly("ada");
    }

    @Test
    void aRegularExpressionWithAMistakeFails() {
        assertThatThrownBy(() -> names(USERS.name.matches("("))).isInstanceOf(QueryFailedException.class);
        assertThatThrownBy(() -> USERS.age.matches("1"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Users.age: matches needs text, this is INTEGER");
    }

    @Test
    void beginningsAndEndsAreFoundWhateverTheCase() {
        assertThat(names(USERS.name.startsWithIgnoreCase("äR"))).containsExactly("Ärger");
        assertThat(names(USERS.name.startsWith("äR"))).isEmpty();
        assertThat(names(USERS.name.endsWithIgnoreCase("OB"))).containsExactly("Bob");
        assertThat(names(USERS.name.startsWithIgnoreCase("%"))).isEmpty();
        assertThat(names(USERS.name.endsWithIgnoreCase("_"))).isEmpty();
        assertThat(names(USERS.name.endsWithIgnoreCase(""))).hasSize(3);
    }
}
