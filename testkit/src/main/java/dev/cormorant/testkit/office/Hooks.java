package dev.cormorant.testkit.office;

import static dev.cormorant.testkit.office.Rungs.RUNGS;

import dev.cormorant.schema.Model;
import dev.cormorant.schema.Table;

/** They hold the rung on which they hang. */
@Model
public final class Hooks extends Table<Hooks, Hook> {
    public static final Hooks HOOKS = new Hooks();

    public final Identity<Long> id = identity();
    public final Reference<String> rung =
            varchar(10).references(() -> RUNGS.name).indexed();
}
