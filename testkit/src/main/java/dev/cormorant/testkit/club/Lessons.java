package dev.cormorant.testkit.club;

import static dev.cormorant.schema.ReferentialAction.SET_DEFAULT;
import static dev.cormorant.testkit.club.Courts.COURTS;

import dev.cormorant.schema.Model;
import dev.cormorant.schema.Table;

/** They move to the first court when theirs goes. */
@Model
public final class Lessons extends Table<Lessons, Lesson> {
    public static final Lessons LESSONS = new Lessons();

    public final Identity<Long> id = identity();
    public final Nullable<Integer> court = integer()
            .nullable()
            .defaultsTo(1)
            .references(() -> COURTS.number)
            .onDelete(SET_DEFAULT)
            .indexed();
    public final Required<String> title = varchar(20);
}
