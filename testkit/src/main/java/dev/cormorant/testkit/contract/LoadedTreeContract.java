package dev.cormorant.testkit.contract;

import static dev.cormorant.testkit.forest.Folders.FOLDERS;
import static dev.cormorant.testkit.forest.Leaves.LEAVES;
import static dev.cormorant.testkit.forest.Nodes.NODES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.cormorant.Database;
import dev.cormorant.error.CycleFoundException;
import dev.cormorant.error.Reaction;
import dev.cormorant.error.TooDeepException;
import dev.cormorant.error.TooManyRowsException;
import dev.cormorant.expression.Selection;
import dev.cormorant.schema.Ancestors;
import dev.cormorant.schema.Loadable;
import dev.cormorant.schema.Loaded;
import dev.cormorant.schema.RelatedTree;
import dev.cormorant.schema.Schema;
import dev.cormorant.schema.Tree;
import dev.cormorant.testkit.forest.Folder;
import dev.cormorant.testkit.forest.Forest;
import dev.cormorant.testkit.forest.Leaf;
import dev.cormorant.testkit.forest.NewFolder;
import dev.cormorant.testkit.forest.NewLeaf;
import dev.cormorant.testkit.forest.NewNode;
import dev.cormorant.testkit.forest.Node;
import dev.cormorant.testkit.forest.Nodes;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whole rows with the trees below them and the rows above them, read with the rows or later. */
public abstract class LoadedTreeContract extends Contract {
    private static final RelatedTree<Nodes, Node> TREE = NODES.tree(NODES.children);
    private static final Ancestors<Nodes, Node> ABOVE = NODES.ancestors(NODES.parent);

    private Node a;
    private Node b;
    private Node c;
    private Node d;
    private Node x;
    private Leaf leaf;

    /** For subclasses. */
    protected LoadedTreeContract() {}

    @Override
    protected Schema schema() {
        return Forest.SCHEMA;
    }

    /** {@code a(b(d) c)}, and {@code x}; a leaf hangs on b. */
    @BeforeEach
    void forest() {
        a = node(1, "a", null);
        b = node(2, "b", a);
        c = node(3, "c", a);
        d = node(4, "d", b);
        x = node(5, "x", null);
        leaf = db().insert(NewLeaf.nodeId(b.id()).note("green"));
    }

    private Node node(long id, String name, @Nullable Node parent) {
        return db().insert(NewNode.id(id).name(name).parentId(parent == null ? null : parent.id()));
    }

    private List<Loaded<Node>> read(Loadable<Nodes> related) {
        return db().from(NODES)
                .orderBy(NODES.id.asc())
                .select(NODES.with(related))
                .list();
    }

    private List<Loaded<Node>> loaded(Loadable<Nodes> related) {
        return db().load(List.of(a, b, c, d, x), related);
    }

    private static String names(Tree<Node> tree) {
        StringBuilder names = new StringBuilder(tree.row().name());
        tree.children().forEach(child -> names.append('(').append(names(child)).append(')'));
        return names.toString();
    }

    private static List<String> names(List<Node> nodes) {
        return nodes.stream().map(Node::name).toList();
    }

    @Test
    void treesOfRowsAreOneStatement() {
        List<Loaded<Node>> loaded = new ArrayList<>();
        assertThat(statements(() -> loaded.addAll(db().load(List.of(x, b, a, b), TREE))))
                .hasSize(1);
        assertThat(loaded).extracting(Loaded::row).containsExactly(x, b, a, b);
        assertThat(loaded).extracting(node -> names(node.get(TREE))).containsExactly("x", "b(d)", "a(b(d))(c)", "b(d)");
        assertThat(loaded.get(2).get(TREE).row()).isSameAs(a);
    }

    @Test
    void rowsAboveAreOneStatement() {
        List<Loaded<Node>> loaded = new ArrayList<>();
        assertThat(statements(() -> loaded.addAll(db().load(List.of(d, a, b), ABOVE))))
                .hasSize(1);
        assertThat(loaded)
                .extracting(node -> names(node.get(ABOVE)))
                .containsExactly(List.of("b", "a"), List.of(), List.of("a"));
    }

    @Test
    void theStatementsAreThoseOfTheFirstQuery() {
        assertThat(sql(() -> loaded(TREE)).get(0))
                .isEqualTo(sql(() -> read(TREE)).get(1));
        assertThat(sql(() -> loaded(ABOVE)).get(0))
                .isEqualTo(sql(() -> read(ABOVE)).get(1));
    }

    @Test
    void theyAreTheSameAsReadWithTheRows() {
        List<Loadable<Nodes>> forms = List.of(
                TREE,
                TREE.orderBy(NODES.name.desc()),
                TREE.where(NODES.name.ne("b")),
                TREE.depth(1),
                TREE.depth(0),
                TREE.select(NODES.name),
                TREE.select(NODES.with(NODES.leaves, NODES.parent)),
                TREE.select(Selection.of(NODES, NODES.leaves.orderBy(LEAVES.id.asc()), List::of)),
                TREE.select(NODES.parent.select(NODES.name)),
                TREE.select(NODES.only(NODES.id, NODES.wilted)),
                TREE.select(NODES.name.map(String::length)),
                NODES.tree(NODES.next),
                NODES.tree(NODES.grandchildren),
                NODES.tree(NODES.freshChildren),
                ABOVE,
                ABOVE.depth(1),
                ABOVE.where(NODES.name.ne("a")),
                ABOVE.select(NODES.name.lower()),
                ABOVE.select(NODES.with(NODES.leaves)),
                NODES.ancestors(NODES.freshParent),
                NODES.children.with(TREE, ABOVE));
        assertThat(forms).allSatisfy(form -> assertThat(loaded(form)).isEqualTo(read(form)));
        assertThat(read(TREE.orderBy(NODES.name.desc()))).isNotEqualTo(read(TREE));
    }

    @Test
    void anyFormIsAskedForByItsRelationAndItsElements() {
        RelatedTree<Nodes, Loaded<Node>> leafy = TREE.select(NODES.with(NODES.leaves));
        Loaded<Node> loaded = db().load(a, leafy.orderBy(NODES.id.asc()), ABOVE.depth(3), NODES.children);
        Tree<Loaded<Node>> tree = loaded.get(leafy);
        assertThat(tree.children().get(0).row().get(NODES.leaves)).containsExactly(leaf);
        assertThat(loaded.get(NODES.tree(NODES.children).select(NODES.with(NODES.leaves))))
                .isSameAs(tree);
        assertThat(loaded.get(ABOVE)).isEmpty();
        assertThat(loaded.get(NODES.children)).as("beside the tree").containsExactly(b, c);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> loaded.get(TREE))
                .withMessage(
                        "Nodes.children by tree(..) was loaded with something else of its rows; ask for it by what was"
                                + " named in with(..) or load(..)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> loaded.get(NODES.tree(NODES.next)))
                .withMessageStartingWith(
                        "Nodes.next by tree(..) was not loaded; this row holds [Nodes.children by tree(..),"
                                + " Nodes.parent by ancestors(..), Nodes.children]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> db().load(a, TREE, TREE.depth(1)))
                .withMessageContaining("Nodes.children by tree(..) is named twice");
    }

    @Test
    void whatOnlyTheDatabaseKnowsOfTheRowItselfIsRefused() {
        assertThat(statements(() -> assertThatIllegalArgumentException()
                        .isThrownBy(() -> db().load(a, NODES.leaves, TREE.select(NODES.name.lower())))
                        .withMessage(
                                "load(Nodes, ..): a tree begins with the row itself, which was read before and does not"
                                        + " hold lower(Nodes.name); select columns of the row and its relations, or select the tree"
                                        + " where the rows are read")))
                .isEmpty();
        assertThat(read(TREE.select(NODES.name.lower()))).hasSize(5);
    }

    @Test
    void cyclesAndHeightsAreToldAsInQueries() {
        db().update(NODES)
                .set(NODES.parentId, d.id())
                .where(NODES.id.eq(a.id()))
                .execute();
        assertThat(catchThrowableOfType(CycleFoundException.class, () -> db().load(b, TREE))
                        .keys())
                .containsExactlyInAnyOrder(a.id(), b.id(), d.id());
        assertThat(names(db().load(b, TREE.cutCycles()).get(TREE))).isEqualTo("b(d(a(c)))");
        assertThat(names(db().load(b, ABOVE.cutCycles()).get(ABOVE)))
                .as("the key to the parent is that of the row that was read")
                .containsExactly("a", "d");
        Node last = x;
        for (int i = 0; i < 65; i++) {
            last = node(100 + i, "n", last);
        }
        assertThatExceptionOfType(TooDeepException.class).isThrownBy(() -> db().load(x, TREE));
        assertThat(db().load(x, TREE.depth(70)).get(TREE).height()).isEqualTo(65);
    }

    @Test
    void keysMayHaveSeveralColumns() {
        db().insert(NewFolder.drive("c").number(1).name("root"));
        db().insert(NewFolder.drive("d").number(1).name("other"));
        Folder usr = db().insert(NewFolder.drive("c").number(2).name("usr").parentNumber(1));
        Folder bin = db().insert(NewFolder.drive("c").number(3).name("bin").parentNumber(2));
        var below = FOLDERS.tree(FOLDERS.folders).select(FOLDERS.name);
        var above = FOLDERS.ancestors(FOLDERS.parent).select(FOLDERS.name);
        assertThat(db().load(usr, below).get(below)).hasToString("usr\n  bin");
        assertThat(db().load(bin, above).get(above)).containsExactly("usr", "root");
    }

    @Test
    void whatIsReadIsOfNow() {
        db().update(NODES).set(NODES.name, "new").where(NODES.id.gte(2L)).execute();
        assertThat(names(db().load(a, TREE).get(TREE)))
                .as("all but the row itself")
                .isEqualTo("a(new(new))(new)");
        db().delete(NODES).where(NODES.id.eq(x.id())).execute();
        assertThat(names(db().load(x, TREE).get(TREE))).isEqualTo("x");
    }

    @Test
    void nothingIsAskedForNothing() {
        assertThat(statements(() -> {
                    assertThat(db().load(List.<Node>of(), TREE, ABOVE)).isEmpty();
                    assertThat(db().load(a, TREE.depth(0)).get(TREE).children()).isEmpty();
                    assertThat(db().load(a, ABOVE).get(ABOVE))
                            .as("a key that is null")
                            .isEmpty();
                }))
                .isEmpty();
    }

    @Test
    void settingsHoldBeforeAnythingIsRead() {
        Database strict = Database.open(schema(), database().dataSource(), s -> s.unboundedLists(Reaction.THROW));
        List<String> ran = new ArrayList<>();
        strict.onQuery(event -> ran.add(event.sql()));
        assertThatIllegalStateException()
                .isThrownBy(() -> strict.load(a, NODES.leaves.limit(1), TREE))
                .withMessageStartingWith("Nothing bounds the list Nodes.children that is loaded later;");
        assertThat(ran).isEmpty();
        assertThat(strict.load(d, ABOVE).get(ABOVE)).hasSize(2);
        Database narrow = Database.open(schema(), database().dataSource(), s -> s.maxRelationKeys(1));
        assertThatExceptionOfType(TooManyRowsException.class).isThrownBy(() -> narrow.load(List.of(a, b), TREE));
        Database flat = Database.open(schema(), database().dataSource(), s -> s.maxDepth(1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> flat.load(a, NODES.parent, TREE.select(NODES.with(NODES.leaves))))
                .withMessageContaining("the setting maxDepth allows 1");
    }
}
