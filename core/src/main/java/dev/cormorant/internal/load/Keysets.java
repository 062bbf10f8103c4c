package dev.cormorant.internal.load;

import dev.cormorant.dialect.Feature;
import dev.cormorant.internal.cache.PlanCache;
import dev.cormorant.internal.page.CursorSeal;
import dev.cormorant.internal.page.Cursors;
import dev.cormorant.internal.page.Fingerprint;
import dev.cormorant.internal.page.Keyset;
import dev.cormorant.internal.page.OrderedIntent;
import dev.cormorant.internal.plan.TotalOrder;
import dev.cormorant.ir.Column;
import dev.cormorant.ir.Logical;
import dev.cormorant.ir.Select;
import dev.cormorant.ir.SortKey;
import dev.cormorant.ir.TableSource;
import dev.cormorant.ir.WindowFree;
import dev.cormorant.query.ReadIntent;
import dev.cormorant.query.Rows;
import dev.cormorant.schema.SchemaTable;
import dev.cormorant.type.ColumnType;
import java.util.ArrayList;
import java.util.List;
import javax.crypto.SecretKey;
import org.jspecify.annotations.Nullable;

/** The total orders of queries, and the cursors that hold places in them. Thread-safe. */
public final class Keysets {
    private final ReadPlans plans;
    private final @Nullable CursorSeal seal;
    private final PlanCache<Fingerprint, byte[]> fingerprints = new PlanCache<>(Fingerprint::withoutValues);

    /** The orders of the queries of one database, whose cursors are sealed with a key; null for one of the process. */
    public Keysets(ReadPlans plans, @Nullable SecretKey key) {
        this.plans = plans;
        this.seal = key == null ? null : CursorSeal.of(key);
    }

    /** A query in its order, completed by the primary key. */
    <R extends @Nullable Object> OrderedIntent<R> order(ReadIntent<R> intent) {
        if (!(intent.rows() instanceof Rows.Each)) {
            throw new IllegalArgumentException(
                    "Groups, aggregates and distinct results of " + intent.table()
                            + " have no keys by which they could be found again; read them by page(..), or by limit and offset");
        }
        if (table(intent).primaryKey().isEmpty()) {
            throw new IllegalArgumentException(intent.table()
                    + " has no primary key, so its rows cannot be told from each other between two statements; give it one,"
                    + " or read it by limit and offset");
        }
        List<SortKey> keys = new TotalOrder(plans.schema()).of(intent);
        if (keys.stream().anyMatch(key -> Scores.areIn(key.expr()))) {
            throw new IllegalArgumentException("The scores of a search of " + intent.table()
                    + " change with every row that is written, so they hold no place between two statements; say"
                    + " orderBy(..) of columns, or read by page(..), or by limit and offset");
        }
        if (!keys.stream().allMatch(key -> WindowFree.is(key.expr()))) {
            throw new IllegalArgumentException("Ranks of " + intent.table()
                    + " change with every row that is written, so they hold no place between two statements; say"
                    + " orderBy(..) of what they rank by, or read by page(..), or by limit and offset");
        }
        boolean asRows = plans.features().has(Feature.ROW_VALUE_RANGES);
        return new OrderedIntent<>(intent, Keyset.of(keys, types(intent, keys), asRows));
    }

    private static List<ColumnType<?>> types(ReadIntent<?> intent, List<SortKey> keys) {
        List<ColumnType<?>> types = new ArrayList<>();
        intent.orderBy().forEach(order -> types.add(order.type()));
        for (SortKey completing : keys.subList(types.size(), keys.size())) {
            types.add((ColumnType<?>) ((Column) completing.expr()).id().type());
        }
        return types;
    }

    /** The cursors of a query. */
    Cursors cursors(OrderedIntent<?> query) {
        ReadIntent<?> ordered = query.intent().withOrderBy(query.keyset().orders());
        Select select = Select.of(List.of(), new TableSource(ordered.table(), ""))
                .withWhere(Logical.both(ordered.where(), ordered.qualify()))
                .withOrderBy(ordered.sortKeys());
        SchemaTable table = table(ordered);
        String name = table.schema().map(schema -> schema + ".").orElse("") + table.name();
        byte[] fingerprint = fingerprints.get(Fingerprint.of(name, select, query.keyset()), Fingerprint::digest);
        return Cursors.of(seal == null ? CursorSeal.ofProcess() : seal, fingerprint, query.keyset());
    }

    private SchemaTable table(ReadIntent<?> intent) {
        return plans.schema().table(intent.table());
    }
}
