package dev.cormorant.testkit.contract;

import static dev.cormorant.testkit.forest.Nodes.NODES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.cormorant.Database;
import dev.cormorant.driver.QueryEvent;
import dev.cormorant.expression.Selection;
import dev.cormorant.schema.Schema;
import dev.cormorant.testkit.forest.Forest;
import dev.cormorant.testkit.forest.NewNode;
import dev.cormorant.testkit.forest.Node;
import dev.cormorant.testkit.forest.Nodes;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Results go over as many relations, one inside of the other, as a setting allows. */
public abstract class DepthContract extends Contract {
    private static final int ROWS = 20;

    private final List<QueryEvent> events = new ArrayList<>();

    /** For subclasses. */
    protected DepthContract() {}

    @Override
    protected Schema schema() {
        return Forest.SCHEMA;
    }

    /** Each row is the child of the one before. */
    @BeforeEach
    void aBranch() {
        Long parent = null;
        for (int i = 0; i < ROWS; i++) {
            parent = db().insert(NewNode.id(i + 1).name("n" + i).parentId(parent))
                    .id();
        }
    }

    private Database database(int most) {
        Database database = Database.open(schema(), database().dataSource(), s -> s.maxDepth(most));
        database.onQuery(events::add);
        return database;
    }

    /** How many rows are below one, that many levels down. */
    private static Selection<Nodes, Integer> below(int levels) {
        return levels == 0
                ? NODES.name.map(name -> 0)
                : NODES.children
                        .select(below(levels - 1))
                        .map(below ->
                                1 + below.stream().mapToInt(Integer::intValue).sum());
    }

    private static Selection<Nodes, String> above(int levels) {
        return levels == 0 ? NODES.name : NODES.parent.select(above(levels - 1));
    }

    @Test
    void sixteenAreAllowedUnlessSaid() {
        assertThat(db().from(NODES).where(NODES.name.eq("n0")).select(below(16)).getOne())
                .isEqualTo(16);
        assertThat(statements(() -> assertThatIllegalArgumentException()
                        .isThrownBy(() -> db().from(NODES).select(below(17)).list())
                        .withMessageContaining("17 relations")
                        .withMessageContaining("maxDepth allows 16")
                        .withMessageContaining("Nodes.children, Nodes.children")
                        .withMessageContaining("s.maxDepth(..)")))
                .isEmpty();
    }

    @Test
    void theSettingSaysHowMany() {
        assertThat(database(17)
                        .from(NODES)
                        .where(NODES.name.eq("n0"))
                        .select(below(17))
                        .getOne())
                .isEqualTo(17);
        assertThat(database(2)
                        .from(NODES)
                        .where(NODES.name.eq("n2"))
                        .select(above(2))
                        .getOne())
                .isEqualTo("n0");
    }

    @Test
    void everyKindOfReadIsRefusedBeforeSql() {
        Database database = database(2);
        var deep = database.from(NODES).select(below(3));
        Node node = db().from(NODES).where(NODES.name.eq("n0")).getOne();
        List<Runnable> reads = List.of(
                deep::list,
                deep::findFirst,
                () -> deep.page(1, 2),
                () -> deep.pageWithoutTotal(1, 2),
                () -> deep.after(null, 2),
                () -> deep.before(null, 2),
                () -> deep.chunk(2, rows -> {}),
                () -> deep.stream().close(),
                () -> database.from(NODES).select(above(3)).list(),
                () -> database.from(NODES)
                        .select(Selection.of(NODES.name, below(3), (name, below) -> name))
                        .list(),
                () -> database.load(node, NODES.children.with(NODES.children.with(NODES.children))),
                () -> database.update(NODES)
                        .set(NODES.name, "x")
                        .where(NODES.name.eq("n0"))
                        .returning(below(3)),
                () -> database.insert(NewNode.id(99).name("x"), below(3)));
        for (Runnable read : reads) {
            assertThatIllegalArgumentException().isThrownBy(read::run).withMessageContaining("3 relations");
        }
        assertThat(events).isEmpty();
    }

    @Test
    void aTreeIsOneLevel() {
        Database database = database(1);
        assertThat(database.from(NODES)
                        .where(NODES.name.eq("n0"))
                        .select(NODES.tree(NODES.children))
                        .getOne()
                        .height())
                .isEqualTo(ROWS - 1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> database.from(NODES)
                        .select(NODES.tree(NODES.children).select(NODES.parent.select(NODES.name)))
                        .list())
                .withMessageContaining("Nodes.children, Nodes.parent");
    }

    @Test
    void atLeastOneIsAllowed() {
        assertThatIllegalArgumentException().isThrownBy(() -> database(0)).withMessageContaining("maxDepth(0)");
    }
}
