package dev.cormorant.testkit.contract;

import static dev.cormorant.change.Nothing.nothing;
import static dev.cormorant.testkit.forest.Nodes.NODES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.cormorant.error.CycleFoundException;
import dev.cormorant.error.TooDeepException;
import dev.cormorant.schema.RelatedTree;
import dev.cormorant.schema.Schema;
import dev.cormorant.schema.Tree;
import dev.cormorant.testkit.forest.Forest;
import dev.cormorant.testkit.forest.NewLink;
import dev.cormorant.testkit.forest.NewNode;
import dev.cormorant.testkit.forest.Node;
import dev.cormorant.testkit.forest.Nodes;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Rows to which several ways lead, and rows that lead back to themselves. */
public abstract class TreeCycleContract extends Contract {
    private static final int ENOUGH = 2_000;

    /** For subclasses. */
    protected TreeCycleContract() {}

    @Override
    protected Schema schema() {
        return Forest.SCHEMA;
    }

    /** Nodes 1 to n, each named by its number. */
    private void nodes(int number) {
        db().insertAll(
                        LongStream.rangeClosed(1, number)
                                .mapToObj(id -> NewNode.id(id).name("" + id))
                                .toList(),
                        nothing());
    }

    /** Links as {@code 12}, from node 1 to node 2. */
    private void links(int... links) {
        db().insertAll(
                        IntStream.of(links)
                                .mapToObj(
                                        link -> NewLink.fromId((long) link / 10).toId((long) link % 10))
                                .toList(),
                        nothing());
    }

    private void parent(long node, long parent) {
        db().update(NODES).set(NODES.parentId, parent).where(NODES.id.eq(node)).execute();
    }

    private static RelatedTree<Nodes, String> graph() {
        return NODES.tree(NODES.next).select(NODES.name);
    }

    private static RelatedTree<Nodes, String> children() {
        return NODES.tree(NODES.children).select(NODES.name);
    }

    private Tree<String> of(long root, RelatedTree<Nodes, String> tree) {
        return db().from(NODES).where(NODES.id.eq(root)).select(tree).getOne();
    }

    private String text(long root, RelatedTree<Nodes, String> tree) {
        return TreeContract.text(of(root, tree));
    }

    private List<Object> cycle(Runnable read) {
        return catchThrowableOfType(CycleFoundException.class, read::run).keys();
    }

    @Test
    void aRowStandsWhereverAWayLeadsToIt() {
        nodes(5);
        links(12, 13, 24, 34, 45);
        assertThat(text(1, graph())).isEqualTo("1(2(4(5)) 3(4(5)))");
        assertThat(text(1, graph().orderBy(NODES.id.desc()))).isEqualTo("1(3(4(5)) 2(4(5)))");
    }

    @Test
    void itIsMadeOnceHoweverLongTheWays() {
        nodes(5);
        links(12, 13, 23, 34, 45);
        Tree<Node> tree = db().from(NODES)
                .where(NODES.id.eq(1L))
                .select(NODES.tree(NODES.next))
                .getOne();
        Tree<Node> near = tree.children().get(1);
        Tree<Node> far = tree.children().get(0).children().get(0);
        assertThat(near.row().id()).isEqualTo(3);
        assertThat(near).isSameAs(far);
    }

    @Test
    void waysOfDifferentLengthsAreCutAtTheSameDepth() {
        nodes(5);
        links(12, 13, 23, 34, 45);
        assertThat(text(1, graph().depth(2))).isEqualTo("1(2(3) 3(4))");
        assertThat(text(1, graph().depth(3))).isEqualTo("1(2(3(4)) 3(4(5)))");
    }

    @Test
    void manyWaysToARowAreNoExplosion() {
        nodes(121);
        List<NewLink> links = new ArrayList<>();
        for (long level = 0; level < 60; level++) {
            for (long from = 2 * level; from <= 2 * level + 1; from++) {
                links.add(NewLink.fromId(Math.max(1, from)).toId(2 * level + 2));
                links.add(NewLink.fromId(Math.max(1, from)).toId(2 * level + 3 > 121 ? 121 : 2 * level + 3));
            }
        }
        db().insertAll(links, nothing());
        assertThat(of(1, graph()).height()).isEqualTo(60);
    }

    @Test
    void filtersHoldAtEveryStepOverATableBetween() {
        nodes(4);
        links(12, 23, 14);
        db().update(NODES).set(NODES.wilted, true).where(NODES.id.eq(2L)).execute();
        assertThat(text(1, NODES.tree(NODES.freshNext).select(NODES.name))).isEqualTo("1(4)");
        assertThat(text(1, graph().where(NODES.id.ne(4L)))).isEqualTo("1(2(3))");
    }

    @Test
    void aRowBelowItselfIsACycle() {
        nodes(2);
        links(12, 22);
        parent(1, 1);
        assertThat(cycle(() -> of(1, graph()))).containsExactly(2L);
        assertThat(cycle(() -> of(1, children()))).containsExactly(1L);
        assertThat(cycle(() -> ancestors(1))).containsExactly(1L);
        assertThat(text(1, graph().cutCycles())).isEqualTo("1(2)");
        assertThat(text(1, children().cutCycles())).isEqualTo("1");
        assertThat(db().from(NODES)
                        .where(NODES.id.eq(1L))
                        .select(NODES.ancestors(NODES.parent).cutCycles())
                        .getOne())
                .isEmpty();
    }

    @Test
    void rowsBelowEachOtherAreACycle() {
        nodes(3);
        parent(1, 2);
        parent(2, 1);
        parent(3, 1);
        assertThat(cycle(() -> of(1, children()))).containsExactlyInAnyOrder(1L, 2L);
        assertThat(cycle(() -> ancestors(3))).containsExactlyInAnyOrder(1L, 2L);
        assertThat(text(1, children().cutCycles())).isEqualTo("1(2 3)");
        assertThat(text(2, children().cutCycles())).isEqualTo("2(1(3))");
        assertThat(ancestorsUncycled(3)).containsExactly(1L, 2L);
        assertThat(ancestorsUncycled(1)).containsExactly(2L);
        assertThat(ancestorsUncycled(2)).containsExactly(1L);
    }

    @Test
    void theExceptionNamesTheRelationAndNoValue() {
        nodes(3);
        links(12, 23, 31);
        assertThatThrownBy(() -> of(1, graph()))
                .isInstanceOfSatisfying(CycleFoundException.class, cycle -> {
                    assertThat(cycle.relation()).isEqualTo("Nodes.next");
                    assertThat(cycle.keys()).containsExactly(1L, 2L, 3L);
                })
                .hasMessage("Nodes.next leads from a row back to itself in 3 steps; keys() tells the rows, and"
                        + " cutCycles() leaves out the steps that lead back");
    }

    @Test
    void aCycleThatNoStepLeadsIntoIsNone() {
        nodes(5);
        links(12, 45, 54, 41);
        parent(2, 1);
        parent(4, 5);
        parent(5, 4);
        assertThat(text(1, graph())).isEqualTo("1(2)");
        assertThat(text(1, children())).isEqualTo("1(2)");
        assertThat(ancestors(2)).containsExactly(1L);
    }

    @Test
    void aCycleBelowTheDepthIsNone() {
        nodes(4);
        links(12, 23, 34, 42);
        assertThat(text(1, graph().depth(2))).isEqualTo("1(2(3))");
        assertThat(cycle(() -> of(1, graph().depth(4)))).containsExactlyInAnyOrder(2L, 3L, 4L);
    }

    @Test
    void cutStepsAreThoseThatLeadBackOnTheWay() {
        nodes(4);
        links(12, 13, 23, 32, 34);
        assertThat(text(1, graph().cutCycles())).isEqualTo("1(2(3(4)) 3(2 4))");
        assertThat(db().from(NODES).orderBy(NODES.id.asc()).select(graph().cutCycles()).list().stream()
                        .map(TreeContract::text))
                .containsExactly("1(2(3(4)) 3(2 4))", "2(3(4))", "3(2 4)", "4");
        assertThat(text(1, graph().cutCycles().depth(1))).isEqualTo("1(2 3)");
    }

    @Test
    void ancestorsAreNearestFirst() {
        nodes(4);
        parent(1, 2);
        parent(2, 3);
        parent(3, 4);
        List<List<Long>> found = new ArrayList<>();
        assertThat(statements(() -> found.addAll(db().from(NODES)
                        .orderBy(NODES.id.asc())
                        .select(NODES.ancestors(NODES.parent).select(NODES.id))
                        .list())))
                .hasSize(2);
        assertThat(found).containsExactly(List.of(2L, 3L, 4L), List.of(3L, 4L), List.of(4L), List.of());
        assertThat(db().from(NODES)
                        .where(NODES.id.eq(1L))
                        .select(NODES.ancestors(NODES.parent).select(NODES.id).depth(2))
                        .getOne())
                .containsExactly(2L, 3L);
        assertThat(db().from(NODES)
                        .where(NODES.id.eq(1L))
                        .select(NODES.ancestors(NODES.parent).select(NODES.id).where(NODES.id.ne(3L)))
                        .getOne())
                .containsExactly(2L);
        db().update(NODES).set(NODES.wilted, true).where(NODES.id.eq(4L)).execute();
        assertThat(db().from(NODES)
                        .where(NODES.id.eq(1L))
                        .select(NODES.ancestors(NODES.freshParent).select(NODES.id))
                        .getOne())
                .containsExactly(2L, 3L);
    }

    private List<Long> ancestors(long node) {
        return db().from(NODES)
                .where(NODES.id.eq(node))
                .select(NODES.ancestors(NODES.parent).select(NODES.id))
                .getOne();
    }

    private List<Long> ancestorsUncycled(long node) {
        return db().from(NODES)
                .where(NODES.id.eq(node))
                .select(NODES.ancestors(NODES.parent).select(NODES.id).cutCycles())
                .getOne();
    }

    @Test
    void aLongCycleIsFoundWhereItIsRead() {
        nodes(600);
        db().update(NODES)
                .set(NODES.parentId, NODES.id.minus(1L))
                .where(NODES.id.gt(1L))
                .execute();
        parent(1, 600);
        assertThatThrownBy(() -> of(1, children())).isInstanceOf(TooDeepException.class);
        assertThatThrownBy(() -> ancestors(1)).isInstanceOf(TooDeepException.class);
        assertThat(cycle(() -> of(1, children().depth(ENOUGH)))).hasSize(600);
        assertThat(of(1, children().cutCycles().depth(ENOUGH)).height()).isEqualTo(599);
    }
}
