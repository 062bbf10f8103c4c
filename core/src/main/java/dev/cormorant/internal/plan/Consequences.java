package dev.cormorant.internal.plan;

import dev.cormorant.ir.ColumnId;
import dev.cormorant.ir.TableId;
import dev.cormorant.schema.ForeignKey;
import dev.cormorant.schema.ReferentialAction;
import dev.cormorant.schema.Schema;
import dev.cormorant.schema.SchemaTable;
import dev.cormorant.schema.TableLike;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What foreign keys do when rows go or their keys change: each foreign key once for each of
 * the two, however many ways lead to it. Serves one plan.
 */
public final class Consequences {
    private final Schema schema;
    private final List<Consequence> all = new ArrayList<>();
    private final Set<TableId> tables = new HashSet<>();
    private final Set<ForeignKey> toldOfDelete = new HashSet<>();
    private final Set<ForeignKey> toldOfUpdate = new HashSet<>();

    private Consequences(Schema schema) {
        this.schema = schema;
    }

    /** What happens when rows of a table go. */
    public static Consequences ofDelete(Schema schema, TableLike<?, ?> table) {
        Consequences consequences = new Consequences(schema);
        consequences.deleted(table);
        return consequences;
    }

    /** What happens when columns of a table change. */
    public static Consequences ofUpdate(Schema schema, TableLike<?, ?> table, Collection<? extends ColumnId> columns) {
        Consequences consequences = new Consequences(schema);
        consequences.changed(table, columns);
        return consequences;
    }

    /** What the foreign keys do, in the order in which one leads to the other. */
    public List<Consequence> all() {
        return all;
    }

    /** The tables whose rows it changes by that. */
    Set<TableId> tables() {
        return tables;
    }

    private void deleted(TableLike<?, ?> parent) {
        for (SchemaTable child : schema.tables()) {
            for (ForeignKey key : child.foreignKeys()) {
                if (key.target() == parent && toldOfDelete.add(key)) {
                    all.add(new Consequence(key, true));
                    if (key.onDelete() == ReferentialAction.CASCADE) {
                        tables.add(child.table());
                        deleted(child.table());
                    } else {
                        changedBy(child, key, key.onDelete());
                    }
                }
            }
        }
    }

    private void changed(TableLike<?, ?> parent, Collection<? extends ColumnId> columns) {
        for (SchemaTable child : schema.tables()) {
            for (ForeignKey key : child.foreignKeys()) {
                boolean touched = key.target() == parent && !Collections.disjoint(key.targets(), columns);
                if (touched && toldOfUpdate.add(key)) {
                    all.add(new Consequence(key, false));
                    changedBy(child, key, key.onUpdate());
                }
            }
        }
    }

    /** A foreign key whose columns change may itself be what others refer to. */
    private void changedBy(SchemaTable child, ForeignKey key, ReferentialAction action) {
        if (action != ReferentialAction.NO_ACTION && action != ReferentialAction.RESTRICT) {
            tables.add(child.table());
            changed(child.table(), key.columns());
        }
    }
}
