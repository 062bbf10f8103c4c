package dev.cormorant.dialect.mariadb;

import dev.cormorant.dialect.DdlRenderer;
import dev.cormorant.dialect.Dialect;
import dev.cormorant.dialect.ErrorReader;
import dev.cormorant.dialect.Feature;
import dev.cormorant.dialect.Features;
import dev.cormorant.dialect.Introspection;
import dev.cormorant.dialect.LexicalRule;
import dev.cormorant.dialect.TableQuery;
import dev.cormorant.dialect.TypeMap;
import dev.cormorant.dialect.Version;
import dev.cormorant.ir.Statement;
import dev.cormorant.render.Names;
import dev.cormorant.render.RenderedSql;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;

/** MariaDB. */
final class MariaDbDialect implements Dialect {
    static final String NAME = "mariadb";

    /**
     * Strict, so that nothing is cut or replaced silently; assignments that all see the old row; 0 is a key like any other;
     * the backslash escapes in literals; texts are compared by code point even where no column is involved, and their order
     * by 8192 bytes instead of 1024: more would let an order by several texts fail for want of sort memory.
     */
    private static final String SESSION = "SET SESSION sql_mode = 'STRICT_ALL_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,"
            + "NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO,SIMULTANEOUS_ASSIGNMENT',"
            + " collation_connection = 'utf8mb4_nopad_bin', max_sort_length = 8192";

    private static final int MAX_BINDS = 65_535;

    /** A list is padded to a power of two, and is not alone in its statement. */
    private static final int MAX_LIST = 32_768;

    private static final Introspection TABLES = new TableQuery("SELECT TABLE_SCHEMA,"
            + " TABLE_SCHEMA = DATABASE(), TABLE_NAME FROM information_schema.TABLES"
            + " WHERE TABLE_TYPE IN ('BASE TABLE', 'VIEW') ORDER BY 1, 3");

    private static final Set<LexicalRule> LEXICAL_RULES = Set.of(
            LexicalRule.BACKSLASH_ESCAPES, LexicalRule.BACKTICKS, LexicalRule.HASH_COMMENTS, LexicalRule.SPACED_DASHES);

    private final Features features;

    MariaDbDialect(Version version) {
        Set<Feature> supported = Set.of(
                Feature.RETURNING_ON_INSERT,
                Feature.READ_COMMITTED,
                Feature.REPEATABLE_READ,
                Feature.COMMENTS,
                Feature.VIRTUAL_COLUMNS,
                Feature.COMPUTING_WITH_GENERATED_COLUMNS,
                Feature.SERIALIZABLE,
                Feature.READ_ONLY_TRANSACTIONS,
                Feature.ROW_LOCKS,
                Feature.SHARED_ROW_LOCKS,
                Feature.SET_OPERATIONS_ALL,
                Feature.RETURNING_ON_DELETE,
                Feature.TRANSACTION_SURVIVES_FAILURE,
                Feature.ATOMIC_RETURNING,
                Feature.SKIP_ANY_CONFLICT,
                Feature.ATOMIC_UPSERT,
                Feature.SCHEMAS,
                Feature.CASE_MAPPING_IN_DEFINITIONS,
                Feature.NULLS_NOT_DISTINCT,
                Feature.SEARCH_INDEXES,
                Feature.JSON_EQUALITY,
                Feature.JSON_CONTAINMENT,
                Feature.CORRELATED_SUBQUERIES,
                Feature.VECTORS);
        this.features = new Features("MariaDB", version, supported, MAX_BINDS, MAX_LIST);
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
        return MariaDbRenderer.QUOTE;
    }

    @Override
    public RenderedSql render(Statement statement, Names names) {
        return new MariaDbRenderer(names).render(statement);
    }

    @Override
    public TypeMap types() {
        return MariaDbTypes.INSTANCE;
    }

    @Override
    public DdlRenderer ddl(Names names) {
        return new MariaDbDdl(names);
    }

    @Override
    public ErrorReader errors() {
        return MariaDbErrors.INSTANCE;
    }

    @Override
    public Set<LexicalRule> lexicalRules() {
        return LEXICAL_RULES;
    }

    @Override
    public Introspection introspection() {
        return TABLES;
    }

    @Override
    public void prepare(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(SESSION);
        }
    }
}
