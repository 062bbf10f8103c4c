package dev.cormorant.testkit.contract;

import static dev.cormorant.expression.Predicate.not;
import static dev.cormorant.testkit.blog.Users.USERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cormorant.error.QueryFailedException;
import dev.cormorant.expression.Predicate;
import dev.cormorant.testkit.blog.NewUser;
import dev.cormorant.testkit.blog.Users;
import org.junit.jupiter.api.Test;

/** Conditions in the program's own SQL, regular expressions, and beginnings and ends whatever the case. */
public abstract class SqlConditionContract extends UserConditions {
    /** For subclasses. */
    protected SqlConditionContract() {}

    @Test
    void placeholdersAreColumnsAndValues() {
        assertThat(names(Predicate.sql(USERS, "{0} + {1} > {2}", USERS.age, 5, 30)))
                .containsExactly("ada");
        assertThat(names(Predicate.sql(USERS, "{1} = {0}", "bob", USERS.name))).containsExactly("bob");
        assertThat(names(Predicate.sql(USERS, "{0} = {0} and {0} = {1}", USERS.name, "ada")))
                .containsExactly("ada");
        assertThat(names(Predicate.sql(USERS, "1 = 1"))).hasSize(3);
    }

    @Test
    void theTextIsAWhole() {
        Predicate<Users> either = Predicate.sql(USERS, "{0} = {1} or {0} = {2}", USERS.name, "ada", "bob");
        assertThat(names(either.and(USERS.age.gt(30)))).containsExactly("ada");
        assertThat(names(not(either))).containsExactly("eve");
        assertThat(names(either.and(USERS.posts.isEmpty()))).containsExactly("ada", "bob");
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
        assertThat(names(USERS.name.matches("[a-z]b$"))).containsExactly("bob");
        assertThat(names(USERS.name.matches("D"))).isEmpty();
        assertThat(names(USERS.bio.matches("."))).containsExactly("ada", "eve");
        assertThat(names(not(USERS.name.matches("^[ab]")))).containsExactly("eve");
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
        db().insert(NewUser.email("4").name("Ärger"));
        assertThat(names(USERS.name.startsWithIgnoreCase("äR"))).containsExactly("Ärger");
        assertThat(names(USERS.name.startsWith("äR"))).isEmpty();
        assertThat(names(USERS.name.endsWithIgnoreCase("OB"))).containsExactly("bob");
        assertThat(names(USERS.name.startsWithIgnoreCase("%"))).isEmpty();
        assertThat(names(USERS.name.endsWithIgnoreCase("_"))).isEmpty();
        assertThat(names(USERS.name.endsWithIgnoreCase(""))).hasSize(4);
    }
}
