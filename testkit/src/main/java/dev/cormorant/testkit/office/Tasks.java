package dev.cormorant.testkit.office;

import static dev.cormorant.schema.ReferentialAction.CASCADE;
import static dev.cormorant.testkit.office.Projects.PROJECTS;

import dev.cormorant.schema.Model;
import dev.cormorant.schema.Table;

/** They go with their project. */
@Model
public final class Tasks extends Table<Tasks, Task> {
    public static final Tasks TASKS = new Tasks();

    public final Identity<Long> id = identity();
    public final Reference<Long> projectId =
            bigint().references(() -> PROJECTS.id).onDelete(CASCADE).indexed();
}
