package dev.cormorant.testkit.forest;

import static dev.cormorant.schema.ReferentialAction.CASCADE;
import static dev.cormorant.testkit.forest.Nodes.NODES;

import dev.cormorant.schema.Model;
import dev.cormorant.schema.Table;

/** What hangs on a node. */
@Model
public final class Leaves extends Table<Leaves, Leaf> {
    public static final Leaves LEAVES = new Leaves();

    public final Identity<Long> id = identity();
    public final Reference<Long> nodeId =
            bigint().references(() -> NODES.id).onDelete(CASCADE).indexed();
    public final Required<String> note = varchar(40);

    public final One<Nodes, Node> node = belongsTo(() -> NODES, nodeId);
}
