package dev.cormorant.internal.write;

import dev.cormorant.dialect.Feature;
import dev.cormorant.dialect.Features;
import dev.cormorant.dialect.RowLoader;
import dev.cormorant.driver.Command;
import dev.cormorant.driver.Executor;
import dev.cormorant.driver.Session;
import dev.cormorant.ir.Insert;
import dev.cormorant.schema.Table;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Inserts rows that nobody wants back, in the way in which the database takes them fastest; all of them or none. */
final class BulkInsert {
    private static final @Nullable Object[] NO_VALUES = {};

    private final WritePlans plans;
    private final Executor executor;
    private final Session session;

    BulkInsert(WritePlans plans, Executor executor, Session session) {
        this.plans = plans;
        this.executor = executor;
        this.session = session;
    }

    void run(Table<?, ?> table, List<FilledRow> rows) {
        List<Inserts.Block> alike = Inserts.alike(rows);
        if (alike.size() == 1) {
            run(session, table, alike.get(0));
        } else {
            session.atomically(atomic -> {
                alike.forEach(block -> run(atomic, table, block));
                return true;
            });
        }
    }

    private void run(Session on, Table<?, ?> table, Inserts.Block rows) {
        Optional<Command> load = load(on, table, rows);
        if (load.isPresent()) {
            executor.load(on, load.get(), loader().orElseThrow(), rows.each());
        } else if (features().has(Feature.BATCHES)
                && rows.size() > 1
                && !rows.columns().isEmpty()) {
            Command insert = plans.command(Inserts.one(table, rows.columns()));
            on.atomically(atomic -> executor.updateEach(atomic, insert, rows.each()));
        } else {
            insert(on, table, new Inserts(features().maxBinds()).cut(rows));
        }
    }

    private Optional<Command> load(Session on, Table<?, ?> table, Inserts.Block rows) {
        return loader().filter(loader ->
                        rows.size() >= loader.worthFrom() && on.run(link -> loader.worksOn(link.connection())))
                .flatMap(loader -> plans.loading(Inserts.one(table, rows.columns()), loader));
    }

    private void insert(Session on, Table<?, ?> table, List<Inserts.Block> blocks) {
        if (blocks.size() == 1) {
            insert(on, table, blocks.get(0));
        } else {
            on.atomically(atomic -> {
                blocks.forEach(block -> insert(atomic, table, block));
                return true;
            });
        }
    }

    private void insert(Session on, Table<?, ?> table, Inserts.Block block) {
        Insert insert = block.statement(table, null, List.of());
        executor.update(on, plans.command(insert), block.values(NO_VALUES));
    }

    private Optional<RowLoader> loader() {
        return plans.planner().dialect().loader();
    }

    private Features features() {
        return plans.planner().dialect().features();
    }
}
