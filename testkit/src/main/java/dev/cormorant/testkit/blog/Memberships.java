package dev.cormorant.testkit.blog;

import static dev.cormorant.schema.ReferentialAction.CASCADE;
import static dev.cormorant.testkit.blog.Users.USERS;

import dev.cormorant.schema.Definition;
import dev.cormorant.schema.Model;
import dev.cormorant.schema.Table;
import java.time.LocalDate;

/** Who is in which team: a key of two columns, none of which the database makes. */
@Model
public final class Memberships extends Table<Memberships, Membership> {
    public static final Memberships MEMBERSHIPS = new Memberships();

    public final Required<String> team = varchar(40);
    public final Reference<Long> userId =
            bigint().references(() -> USERS.id).onDelete(CASCADE).indexed();
    public final Defaulted<String> role = enumeration("member", "owner").defaultsTo("member");
    public final Nullable<Integer> seat = integer().nullable();
    public final Defaulted<LocalDate> since = date().defaultsToNow();

    public final One<Users, User> user = belongsTo(() -> USERS, userId);

    @Override
    protected void define(Definition<Memberships> t) {
        t.primaryKey(team, userId);
        t.unique("one_seat_each").on(team, seat);
    }
}
