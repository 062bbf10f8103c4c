package dev.cormorant.blog;

import static dev.cormorant.blog.Users.USERS;

import dev.cormorant.change.Given;
import dev.cormorant.change.NewRow;

/** A row to insert into {@link Users}. */
public final class NewUser extends NewRow<Users, User> {
    private NewUser(Given given) {
        super(USERS, given);
    }

    /** A row with the required columns. */
    public static NewUser of(String email, String name) {
        return new NewUser(Given.NOTHING.and(1, email).and(2, name));
    }
}
