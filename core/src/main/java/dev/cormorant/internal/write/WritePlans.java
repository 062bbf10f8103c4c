package dev.cormorant.internal.write;

import dev.cormorant.dialect.RowLoader;
import dev.cormorant.driver.Command;
import dev.cormorant.internal.cache.PlanCache;
import dev.cormorant.internal.plan.Planner;
import dev.cormorant.internal.plan.Shapes;
import dev.cormorant.ir.Insert;
import dev.cormorant.ir.Statement;
import dev.cormorant.ir.TableId;
import dev.cormorant.query.PlanCacheUse;
import dev.cormorant.schema.Column;
import dev.cormorant.schema.Table;
import dev.cormorant.type.CellTypes;
import java.util.List;
import java.util.Optional;

/** The commands of the writes that a database has seen, and how to read their tables' rows. Thread-safe. */
public final class WritePlans {
    private final Planner planner;
    private final PlanCache<Statement, Command> commands = new PlanCache<>(Shapes::of);
    private final PlanCache<Insert, Optional<Command>> loads = new PlanCache<>();
    private final PlanCache<TableId, CellTypes> cells = new PlanCache<>();

    /** No plans yet. */
    public WritePlans(Planner planner) {
        this.planner = planner;
    }

    Planner planner() {
        return planner;
    }

    Command command(Statement statement) {
        return commands.get(statement, planner::command);
    }

    /** The command that loads the rows of an insert in the database's own way; empty where it cannot. */
    Optional<Command> loading(Insert insert, RowLoader loader) {
        return loads.get(insert, key -> planner.loading(key, loader));
    }

    /** The types of the columns of a table's row record. */
    CellTypes cells(Table<?, ?> table) {
        return cells.get(table, id -> cells(table.rowColumns()));
    }

    /** The types of the columns of a key, which is read to be sent again. */
    CellTypes keys(List<? extends Column<?, ?>> columns) {
        return new CellTypes(columns.stream()
                .map(column -> planner.cell(column.rawType(), column.label()))
                .toList());
    }

    /** The types of some columns. */
    CellTypes cells(List<? extends Column<?, ?>> columns) {
        return new CellTypes(columns.stream()
                .map(column -> planner.cell(column.type(), column.label()))
                .toList());
    }

    /** How often a plan was there already. */
    public PlanCacheUse use() {
        return commands.use();
    }
}
