package dev.cormorant.testkit.contract;

import static dev.cormorant.testkit.blog.Users.USERS;

import dev.cormorant.expression.Predicate;
import dev.cormorant.testkit.blog.NewUser;
import dev.cormorant.testkit.blog.Users;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;

/** What contracts of conditions have in common: three users, and the names of those for whom a condition is true. */
abstract class UserConditions extends Contract {
    @BeforeEach
    void threeUsers() {
        db().insert(NewUser.email("ada@example.org").name("ada").bio("first").age(36));
        db().insert(NewUser.email("bob@example.org").name("bob").age(20));
        db().insert(NewUser.email("eve@example.org").name("eve").bio("eve"));
    }

    final List<String> names(Predicate<? super Users> condition) {
        return db().from(USERS)
                .where(condition)
                .orderBy(USERS.name.asc())
                .select(USERS.name)
                .list();
    }
}
