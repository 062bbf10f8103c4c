package dev.cormorant.testkit.forest;

import static dev.cormorant.schema.ReferentialAction.SET_NULL;
import static dev.cormorant.testkit.forest.Leaves.LEAVES;
import static dev.cormorant.testkit.forest.Links.LINKS;

import dev.cormorant.schema.Model;
import dev.cormorant.schema.Table;

/** Nodes of trees by their parent, and of a graph by links; each may be wilted, which some relations leave out. */
@Model
public final class Nodes extends Table<Nodes, Node> {
    public static final Nodes NODES = new Nodes();

    public final Required<Long> id = bigint().primaryKey();
    public final Required<String> name = varchar(40);
    public final Nullable<Long> parentId =
            bigint().nullable().references(() -> this.id).onDelete(SET_NULL).indexed();
    public final Defaulted<Boolean> wilted = bool().defaultsTo(false);

    public final Maybe<Nodes, Node> parent = belongsTo(() -> Nodes.NODES, parentId);
    public final Maybe<Nodes, Node> freshParent =
            belongsTo(() -> Nodes.NODES, parentId).where(n -> n.wilted.eq(false));
    public final Many<Nodes, Node> children = hasMany(() -> Nodes.NODES, n -> n.parentId);
    public final Many<Nodes, Node> freshChildren =
            hasMany(() -> Nodes.NODES, n -> n.parentId).where(n -> n.wilted.eq(false));
    public final Many<Nodes, Node> next =
            manyToMany(() -> Nodes.NODES).through(() -> LINKS, l -> l.fromId, l -> l.toId);
    public final Many<Nodes, Node> freshNext = manyToMany(() -> Nodes.NODES)
            .through(() -> LINKS, l -> l.fromId, l -> l.toId)
            .where(n -> n.wilted.eq(false));
    public final Many<Nodes, Node> grandchildren = through(children, n -> n.children);
    public final Many<Leaves, Leaf> leaves = hasMany(() -> LEAVES, l -> l.nodeId);
}
