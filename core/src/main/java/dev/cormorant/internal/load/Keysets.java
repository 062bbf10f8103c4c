package dev.cormorant.internal.load;

import dev.cormorant.dialect.Feature;
import dev.cormorant.expression.Order;
import dev.cormorant.expression.Shape;
import dev.cormorant.internal.cache.PlanCache;
import dev.cormorant.internal.page.CursorSeal;
import dev.cormorant.internal.page.Cursors;
import dev.cormorant.internal.page.Fingerprint;
import dev.cormorant.internal.page.Keyset;
import dev.cormorant.internal.page.OrderedIntent;
import dev.cormorant.internal.plan.Forks;
import dev.cormorant.internal.plan.Planner;
import dev.cormorant.internal.plan.TotalOrder;
import dev.cormorant.ir.Column;
import dev.cormorant.ir.Expr;
import dev.cormorant.ir.LinkPath;
import dev.cormorant.ir.Logical;
import dev.cormorant.ir.RelatedSource;
import dev.cormorant.ir.RelationId;
import dev.cormorant.ir.Select;
import dev.cormorant.ir.SortKey;
import dev.cormorant.ir.TableId;
import dev.cormorant.ir.TableSource;
import dev.cormorant.ir.WindowFree;
import dev.cormorant.query.ReadIntent;
import dev.cormorant.query.Rows;
import dev.cormorant.query.Selected;
import dev.cormorant.schema.SchemaTable;
import dev.cormorant.type.ColumnType;
import java.util.ArrayList;
import java.util.List;
import javax.crypto.SecretKey;
import org.jspecify.annotations.Nullable;

/** The total orders of queries, and the cursors that hold places in them. Thread-safe. */
public final class Keysets {
    private final Planner planner;
    private final @Nullable CursorSeal seal;
    private final PlanCache<Ordering, Keyset> ofColumns = new PlanCache<>();
    private final PlanCache<Fingerprint, Cursors> cursors = new PlanCache<>(Fingerprint::withoutValues);

    /** The orders of the queries of one database, whose cursors are sealed with a key; null for one of the process. */
    public Keysets(Planner planner, @Nullable SecretKey key) {
        this.planner = planner;
        this.seal = key == null ? null : CursorSeal.of(key);
    }

    /** A query in its order, completed by the primary key. */
    <R extends @Nullable Object> OrderedIntent<R> order(ReadIntent<R> intent) {
        if (!(intent.rows() instanceof Rows.Each)) {
            throw new IllegalArgumentException(
                    "Groups, aggregates and distinct results of " + intent.table()
                            + " have no keys by which they could be found again; read them by page(..), or by limit and offset");
        }
        requireKey(intent.table());
        if (intent.isByRelevance()) {
            throw ofScores(intent.table());
        }
        return new OrderedIntent<>(intent, keyset(new Ordering(intent.table(), null, intent.orderBy())));
    }

    /** The order of slices of related rows, completed by the primary key. */
    Keyset order(Shape.Sliced<?> slices) {
        RelationId relation = slices.relation();
        TableId table = relation.target();
        requireKey(table);
        Forks.of(relation, planner.schema())
                .forEach(step -> requireKey(relation.links().get(step).table()));
        if (Selected.hasWindows(slices.element())) {
            throw new IllegalArgumentException(relation.label()
                    + ".slice(..) goes on from what a row holds, and ranks and other values over several rows would begin anew"
                    + " there; leave them out, or say limit(..)");
        }
        return keyset(new Ordering(table, relation, slices.orderBy()));
    }

    private void requireKey(TableId table) {
        if (planner.schema().table(table).primaryKey().isEmpty()) {
            throw new IllegalArgumentException(table.label()
                    + " has no primary key, so its rows cannot be told from each other between two statements; give it one,"
                    + " or read it by limit and offset");
        }
    }

    private Keyset keyset(Ordering ordering) {
        return ordering.isOfColumns() ? ofColumns.get(ordering, this::completed) : completed(ordering);
    }

    /**
     * An order as it was said.
     *
     * @param table the table whose rows it is of
     * @param relation the relation that leads to the rows; null for those of a query
     * @param terms its terms
     */
    private record Ordering(TableId table, @Nullable RelationId relation, List<Order<?>> terms) {
        /** Whether it holds no values, so that it serves whoever says the same. */
        boolean isOfColumns() {
            for (Order<?> term : terms) {
                if (!(term.key().expr() instanceof Column)) {
                    return false;
                }
            }
            return true;
        }
    }

    private Keyset completed(Ordering ordering) {
        TableId table = ordering.table();
        List<SortKey> said = ordering.terms().stream().map(Order::key).toList();
        RelationId relation = ordering.relation();
        TotalOrder order = new TotalOrder(planner.schema());
        List<SortKey> keys = relation == null ? order.completed(said, table) : order.completed(said, relation);
        if (keys.stream().anyMatch(key -> Scores.areIn(key.expr()))) {
            throw ofScores(table);
        }
        if (!keys.stream().allMatch(key -> WindowFree.is(key.expr()))) {
            throw new IllegalArgumentException("Ranks of " + table.label()
                    + " change with every row that is written, so they hold no place between two statements; say"
                    + " orderBy(..) of what they rank by, or read by page(..), or by limit and offset");
        }
        boolean asRows = planner.dialect().features().has(Feature.ROW_VALUE_RANGES);
        return Keyset.of(keys, types(ordering.terms(), keys), asRows);
    }

    private static IllegalArgumentException ofScores(TableId table) {
        return new IllegalArgumentException("The scores of a search of " + table.label()
                + " change with every row that is written, so they hold no place between two statements; say"
                + " orderBy(..) of columns, or read by page(..), or by limit and offset");
    }

    private static List<ColumnType<?>> types(List<Order<?>> said, List<SortKey> keys) {
        List<ColumnType<?>> types = new ArrayList<>();
        said.forEach(order -> types.add(order.type()));
        for (SortKey completing : keys.subList(types.size(), keys.size())) {
            types.add((ColumnType<?>) keyColumn(completing.expr()).id().type());
        }
        return types;
    }

    private static Column keyColumn(Expr completing) {
        return (Column) (completing instanceof LinkPath link ? link.expr() : completing);
    }

    /** The cursors of a query. */
    Cursors cursors(OrderedIntent<?> query) {
        ReadIntent<?> ordered = query.intent().withOrderBy(query.keyset().orders());
        Expr where = Logical.both(ordered.where(), ordered.qualify());
        Select select = Select.of(List.of(), new TableSource(ordered.table(), ""), where)
                .withOrderBy(ordered.sortKeys());
        return cursors(nameOf(ordered.table()), select, query.keyset(), List.of());
    }

    /** The cursors of slices of related rows. */
    ParentCursors cursors(Shape.Sliced<?> slices, Keyset order) {
        RelationId relation = slices.relation();
        Select select = Select.of(List.of(), new RelatedSource(relation), slices.where())
                .withOrderBy(order.orders().stream().map(Order::key).toList());
        String name = nameOf(relation.source()) + " to " + nameOf(relation.target());
        return new ParentCursors(relation, cursors(name, select, order, ParentCursors.keyTypes(relation)));
    }

    private Cursors cursors(String name, Select select, Keyset order, List<ColumnType<?>> before) {
        return cursors.get(Fingerprint.of(name, select, order), fingerprint -> {
            List<ColumnType<?>> types = new ArrayList<>(before);
            types.addAll(order.types());
            return Cursors.of(seal == null ? CursorSeal.ofProcess() : seal, fingerprint.digest(), types);
        });
    }

    private String nameOf(TableId id) {
        SchemaTable table = planner.schema().table(id);
        return table.schema().map(schema -> schema + "." + table.name()).orElse(table.name());
    }
}
