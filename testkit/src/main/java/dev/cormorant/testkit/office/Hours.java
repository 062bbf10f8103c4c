package dev.cormorant.testkit.office;

import static dev.cormorant.schema.ReferentialAction.SET_NULL;
import static dev.cormorant.testkit.office.Tasks.TASKS;

import dev.cormorant.schema.Definition;
import dev.cormorant.schema.Model;
import dev.cormorant.schema.Table;

/** They are kept when their task goes. */
@Model
public final class Hours extends Table<Hours, Hour> {
    public static final Hours HOURS = new Hours();

    public final Identity<Long> id = identity();
    public final Nullable<Long> taskId =
            bigint().nullable().references(() -> TASKS.id).onDelete(SET_NULL).indexed();
    public final Defaulted<Integer> version = integer().defaultsTo(0);

    @Override
    protected void define(Definition<Hours> t) {
        t.version(version);
    }
}
