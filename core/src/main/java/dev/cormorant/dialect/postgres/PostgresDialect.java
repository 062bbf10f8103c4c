package dev.cormorant.dialect.postgres;

import dev.cormorant.dialect.DdlRenderer;
import dev.cormorant.dialect.Dialect;
import dev.cormorant.dialect.ErrorReader;
import dev.cormorant.dialect.Feature;
import dev.cormorant.dialect.Features;
import dev.cormorant.dialect.Introspection;
import dev.cormorant.dialect.LexicalRule;
import dev.cormorant.dialect.RowLoader;
import dev.cormorant.dialect.TableQuery;
import dev.cormorant.dialect.TypeMap;
import dev.cormorant.dialect.Version;
import dev.cormorant.ir.Statement;
import dev.cormorant.render.Names;
import dev.cormorant.render.RenderedSql;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** PostgreSQL. */
final class PostgresDialect implements Dialect {
    static final String NAME = "postgres";

    private static final int MAX_BINDS = 65_535;

    /** Since when nulls can be the same in a unique key. */
    private static final Version SAME_NULLS = new Version(15, 0);

    private static final Introspection TABLES = new TableQuery(
            "SELECT schemaname, schemaname = current_schema(), tablename FROM pg_catalog.pg_tables UNION ALL"
                    + " SELECT schemaname, schemaname = current_schema(), viewname FROM pg_catalog.pg_views ORDER BY 1, 3");

    private static final Set<LexicalRule> LEXICAL_RULES = Set.of(
            LexicalRule.ESCAPE_STRINGS,
            LexicalRule.DOLLAR_QUOTES,
            LexicalRule.NESTED_COMMENTS,
            LexicalRule.QUESTION_MARK_OPERATORS,
            LexicalRule.DOLLAR_PARAMETERS);

    private final Features features;

    private final @Nullable Version vectors;

    /**
     * The dialect of a version.
     *
     * @param extensions what the database has beside what every one of this version has
     */
    PostgresDialect(Version version, PostgresExtensions extensions) {
        this.vectors = extensions.vectors();
        Set<Feature> supported = EnumSet.of(
                Feature.RETURNING_ON_INSERT,
                Feature.READ_COMMITTED,
                Feature.REPEATABLE_READ,
                Feature.COMMENTS,
                Feature.SERIALIZABLE,
                Feature.READ_ONLY_TRANSACTIONS,
                Feature.ROW_LOCKS,
                Feature.SHARED_ROW_LOCKS,
                Feature.SET_OPERATIONS_ALL,
                Feature.RETURNING_ON_UPDATE,
                Feature.RETURNING_ON_DELETE,
                Feature.ATOMIC_RETURNING,
                Feature.ARRAY_BINDS,
                Feature.CURSORS_NEED_TRANSACTION,
                Feature.ROW_VALUE_RANGES,
                Feature.STATEMENTS_BESIDE_STREAMS,
                Feature.UPSERT_TARGET,
                Feature.SKIP_ANY_CONFLICT,
                Feature.ATOMIC_UPSERT,
                Feature.TRANSACTIONAL_DDL,
                Feature.SCHEMAS,
                Feature.CASE_MAPPING_IN_DEFINITIONS,
                Feature.REFERENCES_TO_OWN_SCHEMA,
                Feature.DEFERRED_FOREIGN_KEYS,
                Feature.DEFERRED_UNIQUE_KEYS,
                Feature.PARTIAL_INDEXES,
                Feature.COVERING_INDEXES,
                Feature.COMPUTING_WITH_GENERATED_COLUMNS,
                Feature.DEEP_CASCADES,
                Feature.SET_DEFAULT_ACTION,
                Feature.FOREIGN_KEYS_AT_STATEMENT_END,
                Feature.SELF_REFERENCING_UPDATE_ACTION,
                Feature.CHECKS_OF_FOLLOWING_KEYS,
                Feature.SEARCH_INDEXES,
                Feature.SEARCH_LANGUAGES,
                Feature.JSON_EQUALITY,
                Feature.JSON_CONTAINMENT);
        if (vectors != null) {
            supported.addAll(Set.of(Feature.VECTORS, Feature.VECTOR_DISTANCES, Feature.VECTOR_INDEXES));
        }
        if (!extensions.citus()) {
            supported.add(Feature.CORRELATED_SUBQUERIES);
        }
        if (version.compareTo(SAME_NULLS) >= 0) {
            supported.add(Feature.NULLS_NOT_DISTINCT);
        }
        this.features = new Features(
                "PostgreSQL", version, supported, MAX_BINDS, Integer.MAX_VALUE, PostgresVectors.MAX_INDEXED_DIMENSIONS);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Features features() {
        return features;
    }

    @Override
    public char quote() {
        return '"';
    }

    @Override
    public RenderedSql render(Statement statement, Names names) {
        return new PostgresRenderer(names).render(statement);
    }

    @Override
    public TypeMap types() {
        return PostgresTypes.INSTANCE;
    }

    @Override
    public DdlRenderer ddl(Names names) {
        return new PostgresDdl(names);
    }

    @Override
    public Optional<RowLoader> loader() {
        return Optional.of(PostgresCopy.INSTANCE);
    }

    @Override
    public ErrorReader errors() {
        return PostgresErrors.INSTANCE;
    }

    @Override
    public Set<LexicalRule> lexicalRules() {
        return LEXICAL_RULES;
    }

    @Override
    public Introspection introspection() {
        return TABLES;
    }

    /** An index of vectors gives further rows for those that a condition left out. */
    @Override
    public void prepare(Connection connection) throws SQLException {
        if (vectors != null && PostgresVectors.canScanOn(vectors)) {
            try (java.sql.Statement statement = connection.createStatement()) {
                statement.execute(PostgresVectors.SCAN_ON);
            }
        }
    }
}
