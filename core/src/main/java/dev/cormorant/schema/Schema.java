package dev.cormorant.schema;

import dev.cormorant.error.Argument;
import dev.cormorant.error.Nearest;
import dev.cormorant.error.UnknownNameException;
import dev.cormorant.ir.RelationId;
import dev.cormorant.ir.TableId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The tables that belong together, checked as a whole: targets of keys and relations, key types, actions, names. Needs no
 * database. Immutable and thread-safe; a table may be in several schemas and is not changed by them.
 *
 * <pre>{@code
 * static final Schema SCHEMA = Schema.of(USERS, POSTS, TAGS);
 * }</pre>
 */
public final class Schema {
    private final List<SchemaPart> parts;
    private final Naming naming;
    private final List<Relation<?, ?, ?>> apart;
    private final Map<TableId, SchemaTable> tables;
    private final List<SchemaTable> inOrder;
    private final SchemaAdvice advice;
    private final MorphReferences morphs;

    private Schema(
            List<SchemaPart> parts,
            Naming naming,
            List<Relation<?, ?, ?>> apart,
            List<SchemaTable> inOrder,
            SchemaAdvice advice,
            MorphReferences morphs) {
        this.parts = parts;
        this.naming = naming;
        this.apart = apart;
        this.inOrder = List.copyOf(inOrder);
        this.advice = advice;
        this.morphs = morphs;
        Map<TableId, SchemaTable> byTable = new HashMap<>();
        inOrder.forEach(table -> byTable.put(table.table(), table));
        this.tables = Collections.unmodifiableMap(byTable);
    }

    /**
     * The schema of these tables and views.
     *
     * @throws dev.cormorant.error.SchemaException with every problem at once, each with its place and its mend
     */
    public static Schema of(TableLike<?, ?>... tables) {
        return of(SchemaPart.of(tables));
    }

    /**
     * The schema of the tables and views of these parts.
     *
     * @throws dev.cormorant.error.SchemaException with every problem at once, each with its place and its mend
     */
    public static Schema of(SchemaPart... parts) {
        Argument.noneNull(parts, "Schema.of", "part");
        return of(List.of(parts), Naming.snake(), List.of());
    }

    private static Schema of(List<SchemaPart> parts, Naming naming, List<Relation<?, ?, ?>> apart) {
        SchemaProblems problems = new SchemaProblems();
        List<SchemaTable> built = new ArrayList<>();
        List<TableLike<?, ?>> members = SchemaMembers.of(parts, apart);
        for (TableLike<?, ?> table : members) {
            built.add(
                    table instanceof View<?, ?> view
                            ? SchemaViewBuilder.build(view, naming, problems)
                            : SchemaTableBuilder.build((Table<?, ?>) table, members, naming, problems));
        }
        Schema schema = new Schema(parts, naming, apart, built, SchemaAdvice.NONE, MorphReferences.NONE);
        SchemaAdvice advice = new SchemaCheck(schema, problems).run();
        problems.throwIfAny();
        return new Schema(parts, naming, apart, built, advice, MorphReferences.among(members));
    }

    /**
     * The same tables under names that are made in another way: {@code Schema.of(USERS).naming(Naming.camel())}. What says its
     * own name keeps it.
     *
     * @throws dev.cormorant.error.SchemaException if the names do not fit
     */
    public Schema naming(Naming naming) {
        Argument.notNull(naming, "naming", "naming");
        return of(parts, naming, apart);
    }

    /**
     * The same tables with relations that are declared apart from them, which are checked like those of the tables.
     *
     * @throws dev.cormorant.error.SchemaException if one of them leads nowhere
     * @see Relations
     */
    public Schema relations(Relation<?, ?, ?>... relations) {
        Argument.noneNull(relations, "relations", "relation");
        return of(
                parts,
                naming,
                Stream.concat(apart.stream(), Stream.of(relations)).distinct().toList());
    }

    /** The relations that are declared apart from their tables. */
    List<Relation<?, ?, ?>> apart() {
        return apart;
    }

    /**
     * Makes sure that a relation was checked, with its table or apart from it.
     *
     * @throws IllegalArgumentException if it is declared apart from its table, and the schema was not told of it
     */
    public void requireKnown(RelationId relation) {
        if (relation instanceof Relation<?, ?, ?> one && one.isApart() && !apart.contains(one)) {
            throw new IllegalArgumentException(relation.label()
                    + " is declared apart from its table, and this schema does not know it"
                    + (apart.isEmpty() ? "" : " but " + apart) + "; add it by Schema.of(..).relations(..)");
        }
    }

    /** The tables, in the order in which they were given, and behind them those that Cormorant defines for relations. */
    public Collection<SchemaTable> tables() {
        return inOrder.stream().filter(table -> table.query().isEmpty()).toList();
    }

    /** The views, in the order in which they were given. */
    public Collection<SchemaTable> views() {
        return inOrder.stream().filter(table -> table.query().isPresent()).toList();
    }

    /** The tables and the views. */
    List<SchemaTable> all() {
        return inOrder;
    }

    /** Whether a table or view belongs to the schema. */
    public boolean contains(TableId table) {
        return tables.containsKey(table);
    }

    /**
     * A table or view as this schema sees it.
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
     * A table or view by its name in the database.
     *
     * @throws UnknownNameException if the schema has no such table
     */
    public SchemaTable table(String name) {
        Argument.notNull(name, "table", "name");
        List<String> names = inOrder.stream().map(SchemaTable::name).toList();
        return inOrder.stream()
                .filter(table -> table.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new UnknownNameException(
                        "The schema has no table " + name + "; it has " + names + Nearest.question(name, names)));
    }

    /** The keys of a table that lead to rows of one of several tables, each once for each of these. */
    public List<MorphReference> morphsOf(TableId table) {
        return morphs.of(table);
    }

    /** The keys that lead to rows of one of several tables, as far as they lead to this one. */
    public List<MorphReference> morphsTo(TableId table) {
        return morphs.to(table);
    }

    /** What would be better otherwise, though it works: missing indexes and keys that get in the way, one sentence each. */
    public List<String> advice() {
        return advice.all();
    }

    /** The foreign keys and relations whose columns no index leads, one sentence each; part of the advice. */
    public List<String> missingIndexes() {
        return advice.missingIndexes();
    }

    /** The parts that name one of two tables. */
    List<SchemaPart> partsWith(SchemaTable one, SchemaTable other) {
        return parts.stream()
                .filter(part ->
                        part.tables().contains(one.table()) || part.tables().contains(other.table()))
                .toList();
    }

    /** Whether the schema was put together of more than one part. */
    boolean hasParts() {
        return parts.size() > 1;
    }

    @Override
    public String toString() {
        return "Schema" + inOrder;
    }
}
