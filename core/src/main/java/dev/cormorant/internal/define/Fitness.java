package dev.cormorant.internal.define;

import dev.cormorant.dialect.Dialect;
import dev.cormorant.dialect.Feature;
import dev.cormorant.dialect.Features;
import dev.cormorant.error.UnsupportedByDatabaseException;
import dev.cormorant.schema.Check;
import dev.cormorant.schema.Column;
import dev.cormorant.schema.ForeignKey;
import dev.cormorant.schema.Generation;
import dev.cormorant.schema.Index;
import dev.cormorant.schema.ReferentialAction;
import dev.cormorant.schema.Schema;
import dev.cormorant.schema.SchemaTable;
import dev.cormorant.schema.SearchIndex;
import dev.cormorant.schema.UniqueKey;
import dev.cormorant.schema.VectorIndex;
import dev.cormorant.type.Storage;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Finds out whether a database can hold a schema, before anything is asked of it. */
public final class Fitness {
    private final Schema schema;
    private final Dialect dialect;
    private final Features features;
    private final List<String> advice = new ArrayList<>();

    private Fitness(Schema schema, Dialect dialect) {
        this.schema = schema;
        this.dialect = dialect;
        this.features = dialect.features();
    }

    /**
     * What the database leaves out of the schema without harm, one sentence each.
     *
     * @throws dev.cormorant.error.UnsupportedByDatabaseException if it cannot hold the schema
     */
    public static List<String> check(Schema schema, Dialect dialect) {
        Fitness fitness = new Fitness(schema, dialect);
        schema.tables().forEach(fitness::check);
        schema.views().forEach(fitness::checkView);
        return List.copyOf(fitness.advice);
    }

    private void check(SchemaTable table) {
        checkSchema(table);
        table.table().columns().forEach(this::checkType);
        table.table().columns().forEach(this::checkGeneration);
        table.foreignKeys().forEach(key -> checkForeignKey(table, key));
        table.uniqueKeys().forEach(key -> checkUniqueKey(table, key));
        table.indexes().forEach(index -> checkIndex(table, index));
        table.searchIndexes().forEach(index -> checkSearchIndex(table, index));
        table.vectorIndexes().forEach(index -> checkVectorIndex(table, index));
        table.checks().forEach(check -> checkCheck(table, check));
    }

    private void checkView(SchemaTable view) {
        checkSchema(view);
        view.table().columns().forEach(this::checkType);
    }

    private void checkSchema(SchemaTable table) {
        require(
                Feature.SCHEMAS,
                table.schema().isEmpty(),
                "schemas, and " + table + " is in one",
                "leave out @Model(schema = ..), or use a database file for each");
    }

    private void checkType(Column<?, ?> column) {
        Storage storage = column.type().storage();
        require(
                Feature.VECTORS,
                storage.kind() != Storage.Kind.VECTOR,
                "vectors, and " + column.label() + " is one",
                "install the extension pgvector, and run CREATE EXTENSION vector in this database");
        try {
            dialect.types().sqlType(storage);
        } catch (UnsupportedByDatabaseException e) {
            throw new UnsupportedByDatabaseException(column.label() + ": " + e.getMessage());
        }
    }

    private void checkGeneration(Column<?, ?> column) {
        Generation how = column.generation().orElse(null);
        if (how == null) {
            return;
        }
        requireCase(!CaseMapping.isIn(how.expression().node()), "generated columns, and " + column.label() + " is one");
        if (how.isVirtual() && !features.has(Feature.VIRTUAL_COLUMNS)) {
            advice.add(features.database() + " stores the virtual column " + column.label()
                    + ", which it cannot compute when it is read");
        }
    }

    private void checkForeignKey(SchemaTable table, ForeignKey key) {
        String which = ", and " + table + " has one, " + key.name();
        boolean toOwnSchema = table.schema().isPresent()
                && schema.table(key.target()).schema().isEmpty();
        require(
                Feature.REFERENCES_TO_OWN_SCHEMA,
                !toOwnSchema,
                "foreign keys from a table with a schema to one without" + which,
                "say the schema of " + key.target() + " too: @Model(schema = ..)");
        require(
                Feature.DEFERRED_FOREIGN_KEYS,
                !key.deferred(),
                "foreign keys that are checked when the transaction ends" + which,
                "leave out .deferred()");
        boolean followsItself = key.target() == table.table() && key.onUpdate() != ReferentialAction.NO_ACTION;
        require(
                Feature.SELF_REFERENCING_UPDATE_ACTION,
                !followsItself || key.onUpdate() == ReferentialAction.RESTRICT,
                "foreign keys to their own table that follow a changed key" + which,
                "leave out .onUpdate(..), and keep keys as they are");
    }

    private void checkUniqueKey(SchemaTable table, UniqueKey key) {
        String which = ", and " + table + " has one, " + key.name();
        require(
                Feature.DEFERRED_UNIQUE_KEYS,
                !key.deferred(),
                "unique constraints that are checked when the transaction ends" + which,
                "leave out .deferred()");
        require(
                Feature.NULLS_NOT_DISTINCT,
                !key.nullsNotDistinct(),
                "unique constraints in which nulls are the same" + which,
                "leave out .nullsNotDistinct(), or use a newer version");
    }

    private void checkIndex(SchemaTable table, Index index) {
        String which = ", and " + table + " has one, " + index.name();
        require(
                Feature.NULLS_NOT_DISTINCT,
                !index.nullsNotDistinct(),
                "unique indexes in which nulls are the same" + which,
                "leave out .nullsNotDistinct(), or use a newer version");
        require(
                Feature.PARTIAL_INDEXES,
                index.isWhole() || index.unique(),
                "indexes of some rows that are not unique" + which,
                "leave out .where(..)");
        requireCase(
                index.parts().stream()
                                .noneMatch(part ->
                                        CaseMapping.isIn(part.expression().node()))
                        && (index.where() == null || !CaseMapping.isIn(index.where())),
                "indexes" + which);
        require(
                Feature.COMPUTING_WITH_GENERATED_COLUMNS,
                !GeneratedColumns.areComputedWithIn(index),
                "indexes that compute with generated columns, or choose rows by them" + which,
                "write what they are generated from instead");
        if (!index.included().isEmpty() && !features.has(Feature.COVERING_INDEXES)) {
            advice.add(features.database() + " leaves out the columns that the index " + index.name() + " of " + table
                    + " includes; a query there goes to the table for them");
        }
    }

    private void checkSearchIndex(SchemaTable table, SearchIndex<?> index) {
        require(
                Feature.SEARCH_LANGUAGES,
                index.language() == null && index.weights().isEmpty(),
                "languages and weights of search indexes, and " + table + " has one, " + index.name(),
                "leave out .language(..) and .weights(..)");
        if (!features.has(Feature.SEARCH_INDEXES)) {
            advice.add(features.database() + " has no search indexes; a search by " + index.name() + " of " + table
                    + " looks at every row, and all that match have the same score");
        }
    }

    private void checkVectorIndex(SchemaTable table, VectorIndex<?> index) {
        int dimensions = index.column().type().storage().length();
        int most = features.maxIndexedDimensions();
        if (dimensions > most) {
            throw features.refusal(
                    "indexes of vectors of more than " + most + " dimensions, and " + index.name() + " of " + table
                            + " would have " + dimensions,
                    "store shorter vectors, or leave out the index: then all rows that match are compared");
        }
        if (!features.has(Feature.VECTOR_INDEXES)) {
            advice.add(features.database() + " has no indexes of vectors; the rows that are nearest by "
                    + index.column().label() + " are found by comparing all that match");
        }
    }

    private void checkCheck(SchemaTable table, Check check) {
        if (check instanceof Check.Sql sql && sql.in(dialect.name()).isEmpty()) {
            throw features.refusal(
                    "text of the check " + check.name() + " of " + table,
                    "give it .sql(\"..\") for all databases, or .sql(\"" + dialect.name() + "\", \"..\")");
        }
        table.foreignKeys().stream().filter(ForeignKey::follows).forEach(key -> {
            require(
                    Feature.CHECKS_OF_FOLLOWING_KEYS,
                    Collections.disjoint(key.columns(), check.columns()),
                    "checks of columns that a foreign key writes, and " + table + " has one, " + check.name() + " with "
                            + key.name(),
                    "let the foreign key refuse, .onDelete(NO_ACTION).onUpdate(NO_ACTION), or use .validate(..)");
        });
        if (check instanceof Check.Condition condition) {
            requireCase(!CaseMapping.isIn(condition.condition()), "checks, and " + table + " has one, " + check.name());
        }
    }

    private void requireCase(boolean unneeded, String which) {
        require(
                Feature.CASE_MAPPING_IN_DEFINITIONS,
                unneeded,
                "lower or upper case for every program in " + which,
                "store the text in one case");
    }

    private void require(Feature feature, boolean unneeded, String what, String remedy) {
        if (!unneeded && !features.has(feature)) {
            throw features.refusal(what, remedy);
        }
    }
}
