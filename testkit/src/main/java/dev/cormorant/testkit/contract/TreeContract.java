package dev.cormorant.testkit.contract;

import static dev.cormorant.change.Nothing.nothing;
import static dev.cormorant.testkit.forest.Folders.FOLDERS;
import static dev.cormorant.testkit.forest.Leaves.LEAVES;
import static dev.cormorant.testkit.forest.Nodes.NODES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cormorant.error.TooDeepException;
import dev.cormorant.expression.Selection;
import dev.cormorant.schema.RelatedTree;
import dev.cormorant.schema.Schema;
import dev.cormorant.schema.Tree;
import dev.cormorant.testkit.forest.Forest;
import dev.cormorant.testkit.forest.NewFolder;
import dev.cormorant.testkit.forest.NewLeaf;
import dev.cormorant.testkit.forest.NewNode;
import dev.cormorant.testkit.forest.Node;
import dev.cormorant.testkit.forest.Nodes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Rows with all rows below them: one statement more, whatever their number and depth. */
public abstract class TreeContract extends Contract {
    /** More than a database may take for a recursion that does not end. */
    private static final int DEEP = 3_000;

    private long ids;

    /** For subclasses. */
    protected TreeContract() {}

    @Override
    protected Schema schema() {
        return Forest.SCHEMA;
    }

    private Node node(String name, @Nullable Node parent) {
        ids++;
        return db().insert(NewNode.id(ids).name(name).parentId(parent == null ? null : parent.id()));
    }

    private Node named(String name) {
        return db().from(NODES).where(NODES.name.eq(name)).getOne();
    }

    /** {@code a(b(d e) c)}, and {@code x(y)}. */
    private void twoTrees() {
        Node a = node("a", null);
        Node b = node("b", a);
        node("c", a);
        node("d", b);
        node("e", b);
        node("y", node("x", null));
    }

    private List<String> roots(RelatedTree<Nodes, String> tree) {
        return db().from(NODES).where(NODES.parentId.isNull()).orderBy(NODES.id.asc()).select(tree).list().stream()
                .map(TreeContract::text)
                .toList();
    }

    private static RelatedTree<Nodes, String> names() {
        return NODES.tree(NODES.children).select(NODES.name);
    }

    /** A tree as {@code a(b c)}. */
    static String text(Tree<?> tree) {
        return tree.row()
                + (tree.children().isEmpty()
                        ? ""
                        : tree.children().stream().map(TreeContract::text).collect(Collectors.joining(" ", "(", ")")));
    }

    @Test
    void rowsHaveTheRowsBelowThem() {
        twoTrees();
        List<Tree<Node>> trees = db().from(NODES)
                .where(NODES.parentId.isNull())
                .orderBy(NODES.id.asc())
                .select(NODES.tree(NODES.children))
                .list();
        assertThat(trees.stream().map(tree -> tree.row().name())).containsExactly("a", "x");
        assertThat(trees.get(0).stream().map(tree -> tree.row().name())).containsExactly("a", "b", "d", "e", "c");
        assertThat(trees.stream().map(Tree::height)).containsExactly(2, 1);
    }

    @Test
    void oneStatementReadsWhatIsBelowAllRows() {
        twoTrees();
        assertThat(statements(() -> assertThat(roots(names())).containsExactly("a(b(d e) c)", "x(y)")))
                .hasSize(2);
    }

    @Test
    void theStatementIsTheSameForAnyNumberOfRowsAndLevels() {
        twoTrees();
        List<String> all = sql(() -> roots(names()));
        assertThat(sql(() -> roots(names().depth(1)))).isEqualTo(all);
        node("z", named("e"));
        assertThat(sql(() -> roots(names()))).isEqualTo(all);
    }

    @Test
    void withoutRowsThereIsOneStatement() {
        assertThat(statements(() -> assertThat(roots(names())).isEmpty())).hasSize(1);
    }

    @Test
    void rowsMayBeBelowEachOther() {
        twoTrees();
        assertThat(db().from(NODES).orderBy(NODES.id.asc()).select(names()).list().stream()
                        .map(TreeContract::text))
                .containsExactly("a(b(d e) c)", "b(d e)", "c", "d", "e", "x(y)", "y");
    }

    @Test
    void siblingsStandInTheOrderThatIsAskedFor() {
        twoTrees();
        assertThat(roots(names().orderBy(NODES.name.desc()))).containsExactly("a(c b(e d))", "x(y)");
        db().update(NODES)
                .set(NODES.name, "s")
                .where(NODES.name.in(List.of("b", "c")))
                .execute();
        assertThat(roots(names().orderBy(NODES.name.desc()))).containsExactly("a(s s(e d))", "x(y)");
        assertThat(roots(names().orderBy(NODES.wilted.asc()).orderBy(NODES.name.asc())))
                .containsExactly("a(s(d e) s)", "x(y)");
    }

    @Test
    void aRowThatDoesNotMatchCutsItsBranch() {
        twoTrees();
        assertThat(roots(names().where(NODES.name.ne("b")))).containsExactly("a(c)", "x(y)");
        assertThat(roots(names().where(NODES.name.ne("a")).where(NODES.name.ne("y"))))
                .containsExactly("a(b(d e) c)", "x");
    }

    @Test
    void conditionsMayReachOtherTables() {
        twoTrees();
        db().insert(NewLeaf.nodeId(named("c").id()).note("green"));
        assertThat(roots(names().where(NODES.leaves.isNotEmpty()))).containsExactly("a(c)", "x");
        assertThat(roots(names().where(NODES.parent.has(NODES.name.ne("b"))))).containsExactly("a(b c)", "x(y)");
        assertThat(roots(names().where(NODES.parent.get(p -> p.name).ne("x")))).containsExactly("a(b(d e) c)", "x");
        assertThat(roots(names().orderBy(NODES.leaves.count().desc()))).containsExactly("a(c b(e d))", "x(y)");
    }

    @Test
    void filtersOfTheRelationHoldAtEveryStep() {
        twoTrees();
        db().update(NODES)
                .set(NODES.wilted, true)
                .where(NODES.name.in(List.of("a", "b", "y")))
                .execute();
        assertThat(roots(NODES.tree(NODES.freshChildren).select(NODES.name))).containsExactly("a(c)", "x");
    }

    @Test
    void depthIsTheNumberOfLevelsBelow() {
        twoTrees();
        assertThat(roots(names().depth(2))).containsExactly("a(b(d e) c)", "x(y)");
        assertThat(roots(names().depth(1))).containsExactly("a(b c)", "x(y)");
        assertThat(statements(() -> assertThat(roots(names().depth(0))).containsExactly("a", "x")))
                .hasSize(1);
        assertThat(db().from(NODES).orderBy(NODES.id.asc()).select(names().depth(1)).list().stream()
                        .map(TreeContract::text))
                .containsExactly("a(b c)", "b(d e)", "c", "d", "e", "x(y)", "y");
    }

    @Test
    void aNegativeDepthIsRefused() {
        assertThatThrownBy(() -> names().depth(-1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Nodes.children: depth(-1): the number of levels is at least 0");
    }

    @Test
    void moreLevelsThanExpectedAreAFailure() {
        Node last = node("0", null);
        for (int i = 1; i <= 64; i++) {
            last = node("" + i, last);
        }
        assertThat(db().from(NODES)
                        .where(NODES.parentId.isNull())
                        .select(names())
                        .getOne()
                        .height())
                .isEqualTo(64);
        node("65", last);
        assertThatThrownBy(() -> roots(names()))
                .isInstanceOf(TooDeepException.class)
                .hasMessage("Nodes.children leads on for more than 64 levels; depth(..) says how many to read");
        assertThat(db().from(NODES)
                        .where(NODES.parentId.isNull())
                        .select(names().depth(70))
                        .getOne()
                        .height())
                .isEqualTo(65);
    }

    @Test
    void nodesHaveAnyShape() {
        twoTrees();
        Node b = named("b");
        Node d = named("d");
        db().insertAll(List.of(
                NewLeaf.nodeId(b.id()).note("1"),
                NewLeaf.nodeId(d.id()).note("2"),
                NewLeaf.nodeId(d.id()).note("3")));
        record Card(String name, @Nullable String parent, List<String> leaves) {}
        List<Tree<Card>> trees = new ArrayList<>();
        assertThat(statements(() -> trees.addAll(db().from(NODES)
                        .where(NODES.name.eq("a"))
                        .select(NODES.tree(NODES.children)
                                .select(Selection.of(
                                        NODES.name,
                                        NODES.parent.get(p -> p.name),
                                        NODES.leaves.select(LEAVES.note),
                                        Card::new)))
                        .list())))
                .hasSize(4);
        assertThat(trees.get(0).stream().map(Tree::row))
                .containsExactly(
                        new Card("a", null, List.of()),
                        new Card("b", "a", List.of("1")),
                        new Card("d", "b", List.of("2", "3")),
                        new Card("e", "b", List.of()),
                        new Card("c", "a", List.of()));
    }

    @Test
    void treesStandInsideOfOtherShapes() {
        twoTrees();
        Node b = named("b");
        Node x = named("x");
        db().insertAll(List.of(
                NewLeaf.nodeId(b.id()).note("1"),
                NewLeaf.nodeId(x.id()).note("2"),
                NewLeaf.nodeId(b.id()).note("3")));
        assertThat(db().from(LEAVES).orderBy(LEAVES.id.asc()).select(LEAVES.node.select(names())).list().stream()
                        .map(TreeContract::text))
                .containsExactly("b(d e)", "x(y)", "b(d e)");
        List<List<Tree<String>>> nested = new ArrayList<>();
        assertThat(statements(() -> nested.addAll(db().from(NODES)
                        .where(NODES.parentId.isNull())
                        .orderBy(NODES.id.asc())
                        .select(NODES.children.select(names()))
                        .list())))
                .hasSize(3);
        assertThat(nested.stream()
                        .map(trees -> trees.stream().map(TreeContract::text).toList()))
                .containsExactly(List.of("b(d e)", "c"), List.of("y"));
    }

    @Test
    void aMissingRowHasNoTree() {
        twoTrees();
        assertThat(db().from(NODES)
                        .where(NODES.name.in(List.of("a", "y")))
                        .orderBy(NODES.id.asc())
                        .select(NODES.parent.select(names()).mapNullable(tree -> tree == null ? "none" : text(tree)))
                        .list())
                .containsExactly("none", "x(y)");
    }

    @Test
    void severalTreesOfARowAreSeveralStatements() {
        twoTrees();
        record Both(Tree<String> all, Tree<String> some) {}
        List<Both> found = new ArrayList<>();
        assertThat(statements(() -> found.addAll(db().from(NODES)
                        .where(NODES.name.eq("a"))
                        .select(Selection.of(names(), names().where(NODES.name.lt("e")), Both::new))
                        .list())))
                .hasSize(3);
        assertThat(found).hasSize(1).allSatisfy(both -> {
            assertThat(text(both.all())).isEqualTo("a(b(d e) c)");
            assertThat(text(both.some())).isEqualTo("a(b(d) c)");
        });
    }

    @Test
    void keysMayHaveSeveralColumns() {
        db().insertAll(List.of(
                NewFolder.drive("c").number(1).name("c"),
                NewFolder.drive("d").number(1).name("d")));
        db().insertAll(List.of(
                NewFolder.drive("c").number(2).name("usr").parentNumber(1),
                NewFolder.drive("d").number(2).name("tmp").parentNumber(1)));
        db().insert(NewFolder.drive("c").number(3).name("bin").parentNumber(2));
        assertThat(db()
                        .from(FOLDERS)
                        .where(FOLDERS.parentNumber.isNull())
                        .orderBy(FOLDERS.drive.asc())
                        .select(FOLDERS.tree(FOLDERS.folders).select(FOLDERS.name))
                        .list()
                        .stream()
                        .map(TreeContract::text))
                .containsExactly("c(usr(bin))", "d(tmp)");
        assertThat(db().from(FOLDERS)
                        .where(FOLDERS.name.eq("bin"))
                        .select(FOLDERS.ancestors(FOLDERS.parent).select(FOLDERS.name))
                        .getOne())
                .containsExactly("usr", "c");
    }

    @Test
    void aRelationMayLeadOverOthers() {
        twoTrees();
        assertThat(roots(NODES.tree(NODES.grandchildren).select(NODES.name))).containsExactly("a(d e)", "x");
    }

    @Test
    void manyRowsAreRead() {
        Node root = node("root", null);
        insert(10_000, id -> root.id());
        assertThat(tree(root.id(), 1).children()).hasSize(10_000);
    }

    @Test
    void deepRowsAreRead() {
        insert(DEEP + 1, id -> id == 1 ? null : id - 1);
        Tree<String> tree = tree(1, 2 * DEEP);
        assertThat(tree.height()).isEqualTo(DEEP);
        assertThat(tree.stream().count()).isEqualTo(DEEP + 1);
        assertThat(tree)
                .isNotEqualTo(tree.children().get(0))
                .hasSameHashCodeAs(copy(tree))
                .isEqualTo(copy(tree));
        assertThat(tree.toString()).startsWith("n1\n  n2\n    n3\n");
        assertThat(db().from(NODES)
                        .where(NODES.id.eq(DEEP + 1L))
                        .select(NODES.ancestors(NODES.parent).select(NODES.id).depth(2 * DEEP))
                        .getOne())
                .hasSize(DEEP)
                .startsWith((long) DEEP, DEEP - 1L)
                .endsWith(2L, 1L);
    }

    /** The same of a tree whose rows have one row below them. */
    private static Tree<String> copy(Tree<String> tree) {
        List<String> rows = tree.stream().map(Tree::row).collect(Collectors.toCollection(ArrayList::new));
        Collections.reverse(rows);
        List<Tree<String>> below = List.of();
        for (String row : rows) {
            below = List.of(Tree.of(row, below));
        }
        return below.get(0);
    }

    private Tree<String> tree(long root, int depth) {
        return db().from(NODES)
                .where(NODES.id.eq(root))
                .select(names().depth(depth))
                .getOne();
    }

    private void insert(int rows, Function<Long, @Nullable Long> parent) {
        List<NewNode> nodes = new ArrayList<>();
        for (int i = 0; i < rows; i++) {
            ids++;
            nodes.add(NewNode.id(ids).name("n" + ids).parentId(parent.apply(ids)));
        }
        db().insertAll(nodes, nothing());
    }

    @Test
    void theStatementStepsByARecursion() {
        twoTrees();
        assertThat(sql(() -> roots(names())).get(1)).contains("WITH RECURSIVE");
    }
}
