package dev.cormorant.internal.load;

import dev.cormorant.dialect.Features;
import dev.cormorant.driver.Command;
import dev.cormorant.expression.RowQuery;
import dev.cormorant.expression.Shape;
import dev.cormorant.internal.cache.PlanCache;
import dev.cormorant.internal.plan.BindValues;
import dev.cormorant.internal.plan.KeyCells;
import dev.cormorant.internal.plan.Planner;
import dev.cormorant.internal.plan.Shapes;
import dev.cormorant.ir.Bind;
import dev.cormorant.ir.Column;
import dev.cormorant.ir.ColumnId;
import dev.cormorant.ir.Comparison;
import dev.cormorant.ir.RelationId;
import dev.cormorant.ir.Select;
import dev.cormorant.ir.TableId;
import dev.cormorant.query.Explanation;
import dev.cormorant.query.PlanCacheUse;
import dev.cormorant.query.ReadIntent;
import dev.cormorant.query.Rows;
import dev.cormorant.query.Terminals;
import dev.cormorant.schema.Schema;
import dev.cormorant.schema.TableLike;
import dev.cormorant.type.CellType;
import dev.cormorant.type.CellTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The plans of the queries that a database has seen. Thread-safe. */
public final class ReadPlans {
    private final Planner planner;
    private final Selects selects;
    private final Keysets keysets;
    private final int maxDepth;
    private final PlanCache<ReadPlan.Key, ReadPlan> plans = new PlanCache<>(ReadPlan.Key::withoutValues);
    private final PlanCache<Select, Command> commands = new PlanCache<>(Shapes::of);
    private final PlanCache<ColumnId, ReadPlan> keyed = new PlanCache<>();
    private final PlanCache<TableId, Assembly<?>> rows = new PlanCache<>();

    /** No plans yet; what rows become may go over so many relations, one inside of the other. */
    public ReadPlans(Planner planner, Keysets keysets, int maxDepth) {
        this.planner = planner;
        this.keysets = keysets;
        this.maxDepth = maxDepth;
        this.selects = new Selects(planner.schema());
    }

    /** The orders in which rows are found again. */
    Keysets keysets() {
        return keysets;
    }

    Selects selects() {
        return selects;
    }

    /**
     * Hears what rows are to become before they are read.
     *
     * @throws IllegalArgumentException if it is too deep, follows a relation that the schema does not know, or holds slices of rows
     *     that have no order
     */
    public void admit(Shape<?> shape) {
        int depth = ShapeDepth.of(shape);
        if (depth > maxDepth) {
            throw ShapeDepth.exceeded(shape, maxDepth);
        }
        if (depth > 0) {
            admitAll(shape);
        }
    }

    private void admitAll(Shape<?> shape) {
        RelationId relation = shape.relation();
        if (relation != null) {
            schema().requireKnown(relation);
        }
        if (shape instanceof Shape.Sliced<?> sliced) {
            keysets.order(sliced);
        }
        shape.inner().forEach(this::admitAll);
    }

    /** The assembly of what an intent asks for. That of whole rows, which most ask for, is made once for each table. */
    @SuppressWarnings("unchecked") // the table's shape is the intent's shape
    <R extends @Nullable Object> Assembly<R> assembly(ReadIntent<R> intent) {
        TableLike<?, ?> table = intent.table();
        if (intent.shape() == table.shape()) {
            return (Assembly<R>) rows.get(table, id -> Assembly.of(table.shape()));
        }
        admit(intent.shape());
        return intent.rows() instanceof Rows.Each ? Assembly.ofEach(intent.shape()) : Assembly.of(intent.shape());
    }

    /** The command of a query whose single column is read by hand. */
    Command command(Select select) {
        return commands.get(select, planner::command);
    }

    /** The plan of a query of an assembly's columns. */
    ReadPlan of(Select select, Assembly<?> assembly) {
        return plans.get(new ReadPlan.Key(select, assembly.types()), key -> plan(select, assembly));
    }

    private ReadPlan plan(Select select, Assembly<?> assembly) {
        return new ReadPlan(
                planner.command(select),
                cells(assembly),
                BindValues.of(Select.of(select.columns(), select.from())).length > 0);
    }

    /**
     * The plan of a query for a whole row. Where one column names it, which nearly always is so, the column alone tells the plan,
     * and no query has to be built to look for it.
     */
    PlannedRead ofRow(ReadIntent<?> intent, Assembly<?> assembly) {
        if (intent.shape() == intent.table().shape()
                && intent.where() instanceof Comparison key
                && key.operator() == Comparison.Operator.EQ
                && key.left() instanceof Column column
                && key.right() instanceof Bind named) {
            ReadPlan plan = keyed.get(column.id(), id -> plan(selects.rows(intent, assembly), assembly));
            return new PlannedRead(plan, named.value());
        }
        Select select = selects.rows(intent, assembly);
        ReadPlan plan = of(select, assembly);
        return new PlannedRead(plan, plan.valuesOf(select));
    }

    /** The values that a shape holds, as they are stored. */
    List<@Nullable Object> valuesIn(Shape<?> shape) {
        return ShapeValues.of(shape, planner);
    }

    /** What a view has the rows of, as its definition has it. */
    public Select definition(RowQuery query) {
        ReadIntent<?> intent = ((Terminals<?, ?>) query).intent();
        return planner.definition(selects.member(intent));
    }

    /** How often a plan was there already. */
    public PlanCacheUse use() {
        return plans.use().plus(commands.use()).plus(keyed.use());
    }

    Schema schema() {
        return planner.schema();
    }

    /** What the database can do. */
    Features features() {
        return planner.dialect().features();
    }

    /** The most keys that one statement for related rows can carry. */
    int mostKeys() {
        return features().maxListSize();
    }

    Explanation explain(ReadIntent<?> intent) {
        Assembly<?> assembly = assembly(intent);
        return explain(selects.rows(intent, assembly), assembly);
    }

    /** What each room makes of a query, and of those that read what is related to its rows. */
    Explanation explain(Select select, Assembly<?> assembly) {
        List<Explanation.Further> further = new ArrayList<>();
        for (NestedPart part : assembly.related()) {
            part.statement(this)
                    .ifPresent(next -> further.add(
                            new Explanation.Further(next.relation().label(), explain(next.select(), next.assembly()))));
        }
        return planner.explain(select).with(further);
    }

    private CellTypes cells(Assembly<?> assembly) {
        List<? extends CellType<?>> cells = IntStream.range(0, assembly.types().size())
                .mapToObj(i ->
                        planner.cell(assembly.types().get(i), assembly.labels().get(i)))
                .toList();
        return new CellTypes(cells, KeyCells.of(planner.schema(), assembly.columns()));
    }
}
