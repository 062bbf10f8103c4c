package dev.cormorant.schema;

import dev.cormorant.error.Nearest;
import dev.cormorant.error.UnknownNameException;
import dev.cormorant.ir.TableId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The tables that belong together, checked as a whole: targets of keys and relations, key types, actions, names. Needs no
 * database. Immutable and thread-safe; a table may be in several schemas and is not changed by them.
 *
 * <pre>{@code
 * static final Schema SCHEMA = Schema.of(USERS, POSTS, TAGS);
 * }</pre>
 */
public final class Schema {
    private final Map<TableId, SchemaTable> tables;
    private final List<SchemaTable> inOrder;
    private final List<String> advice;

    private Schema(List<SchemaTable> inOrder, List<String> advice) {
        this.inOrder = List.copyOf(inOrder);
        this.advice = List.copyOf(advice);
        Map<TableId, SchemaTable> byTable = new HashMap<>();
        inOrder.forEach(table -> byTable.put(table.table(), table));
        this.tables = Collections.unmodifiableMap(byTable);
    }

    /**
     * The schema of these tables.
     *
     * @throws dev.cormorant.error.SchemaException with every problem at once, each with its place and its mend
     */
    public static Schema of(Table<?, ?>... tables) {
        SchemaProblems problems = new SchemaProblems();
        List<SchemaTable> built = new ArrayList<>();
        for (Table<?, ?> table : tables) {
            built.add(SchemaTableBuilder.build(table, problems));
        }
        Schema schema = new Schema(built, List.of());
        List<String> advice = new SchemaCheck(schema, problems).run();
        problems.throwIfAny();
        return new Schema(built, advice);
    }

    /** The tables, in the order in which they were given. */
    public Collection<SchemaTable> tables() {
        return inOrder;
    }

    /** Whether a table belongs to the schema. */
    public boolean contains(TableId table) {
        return tables.containsKey(table);
    }

    /**
     * A table as this schema sees it.
     *
     * @throws IllegalArgumentException if it does not belong to the schema
     */
    public SchemaTable table(TableId table) {
        SchemaTable known = tables.get(table);
        if (known == null) {
            throw new IllegalArgumentException(
                    table.label() + " is not in the schema " + inOrder + "; add it to Schema.of(..)");
        }
        return known;
    }

    /**
     * A table by its name in the database.
     *
     * @throws UnknownNameException if the schema has no such table
     */
    public SchemaTable table(String name) {
        List<String> names = inOrder.stream().map(SchemaTable::name).toList();
        return inOrder.stream()
                .filter(table -> table.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new UnknownNameException(
                        "The schema has no table " + name + "; it has " + names + Nearest.question(name, names)));
    }

    /** What would be better otherwise, though it works: foreign keys without an index, one sentence each. */
    public List<String> advice() {
        return advice;
    }

    @Override
    public String toString() {
        return "Schema" + inOrder;
    }
}
