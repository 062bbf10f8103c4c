package dev.cormorant.blog;

import static dev.cormorant.blog.Users.USERS;

import dev.cormorant.change.NewRow;

/** A row to insert into {@link Users}. */
public final class NewUser extends NewRow<Users, User> {
    private NewUser(Object[] values) {
        super(USERS, values);
    }

    /** A row with the required columns. */
    public static NewUser of(String email, String name) {
        return new NewUser(with(with(absent(5), 1, email), 2, name));
    }
}
