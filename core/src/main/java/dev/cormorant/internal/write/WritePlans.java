package dev.cormorant.internal.write;

import dev.cormorant.dialect.RowLoader;
import dev.cormorant.driver.Command;
import dev.cormorant.expression.Shape;
import dev.cormorant.internal.cache.PlanCache;
import dev.cormorant.internal.load.ReadPlans;
import dev.cormorant.internal.load.RowShape;
import dev.cormorant.internal.plan.Planner;
import dev.cormorant.internal.plan.Shapes;
import dev.cormorant.ir.Insert;
import dev.cormorant.ir.Statement;
import dev.cormorant.ir.TableId;
import dev.cormorant.query.PlanCacheUse;
import dev.cormorant.schema.Column;
import dev.cormorant.schema.Table;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The commands of the writes that a database has seen, and how to read their tables' rows. Thread-safe. */
public final class WritePlans {
    private final Planner planner;
    private final ReadPlans reads;
    private final Edges edges;
    private final Edges edgesInDepth;
    private final PlanCache<Statement, Command> commands = new PlanCache<>(Shapes::of);
    private final PlanCache<Insert, Optional<Command>> loads = new PlanCache<>();
    private final PlanCache<TableId, RowShape<?>> rows = new PlanCache<>();

    private final Map<TableId, List<Column<?, ?>>> named = new ConcurrentHashMap<>();

    /** No plans yet; what lies beyond written rows is read by the plans of queries. */
    public WritePlans(Planner planner, ReadPlans reads) {
        this.planner = planner;
        this.reads = reads;
        this.edges = Edges.of(planner.schema(), planner.dialect().features());
        this.edgesInDepth = edges.inDepth();
    }

    Planner planner() {
        return planner;
    }

    ReadPlans reads() {
        return reads;
    }

    Edges edges() {
        return edges;
    }

    Edges edgesInDepth() {
        return edgesInDepth;
    }

    Command command(Statement statement) {
        return commands.get(statement, planner::command);
    }

    /** The command that loads the rows of an insert in the database's own way; empty where it cannot. */
    Optional<Command> loading(Insert insert, RowLoader loader) {
        return loads.get(insert, key -> planner.loading(key, loader));
    }

    /** The columns that a new row of a table named last. Most name the same, and need no list of their own. */
    List<Column<?, ?>> namedBefore(TableId table) {
        return named.getOrDefault(table, List.of());
    }

    void named(TableId table, List<Column<?, ?>> columns) {
        named.put(table, columns);
    }

    /** How to read a shape of a table's rows. That of whole rows, which most ask for, is made once for each table. */
    @SuppressWarnings("unchecked") // the table's shape is the shape that is asked for
    <V extends @Nullable Object> RowShape<V> returned(Table<?, ?> table, Shape<V> shape) {
        reads.admit(shape);
        return shape == table.shape()
                ? (RowShape<V>) rows.get(table, id -> RowShape.of(table.shape(), planner))
                : RowShape.of(shape, planner);
    }

    /** How often a plan was there already. */
    public PlanCacheUse use() {
        return commands.use();
    }
}
