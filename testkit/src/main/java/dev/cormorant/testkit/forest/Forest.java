package dev.cormorant.testkit.forest;

import static dev.cormorant.testkit.forest.Folders.FOLDERS;
import static dev.cormorant.testkit.forest.Leaves.LEAVES;
import static dev.cormorant.testkit.forest.Links.LINKS;
import static dev.cormorant.testkit.forest.Nodes.NODES;

import dev.cormorant.schema.Schema;

/** The schema of the forest. */
public final class Forest {
    /** All of its tables. */
    public static final Schema SCHEMA = Schema.of(NODES, LINKS, LEAVES, FOLDERS);

    private Forest() {}
}
