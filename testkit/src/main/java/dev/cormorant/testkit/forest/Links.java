package dev.cormorant.testkit.forest;

import static dev.cormorant.schema.ReferentialAction.CASCADE;
import static dev.cormorant.testkit.forest.Nodes.NODES;

import dev.cormorant.schema.Model;
import dev.cormorant.schema.Table;

/** A link from a node to another, or to itself. */
@Model
public final class Links extends Table<Links, Link> {
    public static final Links LINKS = new Links();

    public final Identity<Long> id = identity();
    public final Reference<Long> fromId =
            bigint().references(() -> NODES.id).onDelete(CASCADE).indexed();
    public final Reference<Long> toId =
            bigint().references(() -> NODES.id).onDelete(CASCADE).indexed();
}
