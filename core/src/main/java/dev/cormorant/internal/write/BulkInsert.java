package dev.cormorant.internal.write;

import dev.cormorant.dialect.Feature;
import dev.cormorant.dialect.RowLoader;
import dev.cormorant.driver.Command;
import dev.cormorant.ir.Insert;
import dev.cormorant.schema.Table;
import java.util.List;
import java.util.Optional;

/** Inserts rows that nobody wants back, in the way in which the database takes them fastest; all of them or none. */
final class BulkInsert {
    private final WriteSession session;

    BulkInsert(WriteSession session) {
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

    private static void run(WriteSession on, Table<?, ?> table, Inserts.Block rows) {
        Optional<Command> load = load(on, table, rows);
        if (load.isPresent()) {
            on.executor().load(on.session(), load.get(), loader(on).orElseThrow(), rows.each());
        } else if (on.features().has(Feature.BATCHES)
                && rows.size() > 1
                && !rows.columns().isEmpty()) {
            Insert insert = Inserts.one(table, rows.columns());
            on.atomically(atomic -> atomic.countEach(insert, rows.each()));
        } else {
            insert(on, table, new Inserts(on).cut(rows));
        }
    }

    private static Optional<Command> load(WriteSession on, Table<?, ?> table, Inserts.Block rows) {
        return loader(on)
                .filter(loader -> rows.size() >= loader.worthFrom()
                        && on.session().run(link -> loader.worksOn(link.connection())))
                .flatMap(loader -> on.plans().loading(Inserts.one(table, rows.columns()), loader));
    }

    private static void insert(WriteSession on, Table<?, ?> table, List<Inserts.Block> blocks) {
        if (blocks.size() == 1) {
            insert(on, table, blocks.get(0));
        } else {
            on.atomically(atomic -> {
                blocks.forEach(block -> insert(atomic, table, block));
                return true;
            });
        }
    }

    private static void insert(WriteSession on, Table<?, ?> table, Inserts.Block block) {
        Insert insert = block.statement(table, null, List.of());
        on.count(insert, block.values(insert));
    }

    private static Optional<RowLoader> loader(WriteSession on) {
        return on.plans().planner().dialect().loader();
    }
}
