package dev.cormorant.testkit.office;

import static dev.cormorant.schema.ReferentialAction.CASCADE;
import static dev.cormorant.testkit.office.Firms.FIRMS;
import static dev.cormorant.testkit.office.Tasks.TASKS;

import dev.cormorant.schema.Model;
import dev.cormorant.schema.Table;

/** They go with their firm, or with the task from which they come. */
@Model
public final class Projects extends Table<Projects, Project> {
    public static final Projects PROJECTS = new Projects();

    public final Identity<Long> id = identity();
    public final Nullable<Long> firmId =
            bigint().nullable().references(() -> FIRMS.id).onDelete(CASCADE).indexed();
    public final Nullable<Long> originId =
            bigint().nullable().references(() -> TASKS.id).onDelete(CASCADE).indexed();
}
