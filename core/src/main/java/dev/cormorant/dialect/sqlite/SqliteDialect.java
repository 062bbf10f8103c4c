package dev.cormorant.dialect.sqlite;

import dev.cormorant.dialect.DdlRenderer;
import dev.cormorant.dialect.Dialect;
import dev.cormorant.dialect.ErrorReader;
import dev.cormorant.dialect.Feature;
import dev.cormorant.dialect.Features;
import dev.cormorant.dialect.Introspection;
import dev.cormorant.dialect.LexicalRule;
import dev.cormorant.dialect.TableQuery;
import dev.cormorant.dialect.TransactionControl;
import dev.cormorant.dialect.TypeMap;
import dev.cormorant.dialect.Version;
import dev.cormorant.ir.Statement;
import dev.cormorant.render.Names;
import dev.cormorant.render.RenderedSql;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;

/** SQLite with STRICT tables. */
final class SqliteDialect implements Dialect {
    static final String NAME = "sqlite";

    private static final int MAX_BINDS = 32_766;

    /** A list is padded to a power of two, and is not alone in its statement. */
    private static final int MAX_LIST = 16_384;

    private static final Introspection TABLES = new TableQuery(
            "SELECT 'main', 1, name FROM sqlite_schema WHERE type IN ('table', 'view') AND name NOT GLOB 'sqlite_*' ORDER BY name");

    private static final Set<LexicalRule> LEXICAL_RULES = Set.of(
            LexicalRule.BACKTICKS, LexicalRule.BRACKETS, LexicalRule.DOLLAR_PARAMETERS, LexicalRule.AT_PARAMETERS);

    private final Features features;

    SqliteDialect(Version version) {
        Set<Feature> supported = Set.of(
                Feature.RETURNING_ON_INSERT,
                Feature.SERIALIZABLE,
                Feature.READ_ONLY_TRANSACTIONS,
                Feature.RETURNING_ON_UPDATE,
                Feature.RETURNING_ON_DELETE,
                Feature.TRANSACTION_SURVIVES_FAILURE,
                Feature.ATOMIC_RETURNING,
                Feature.ROW_VALUE_RANGES,
                Feature.BATCHES,
                Feature.STATEMENTS_BESIDE_STREAMS,
                Feature.UPSERT_TARGET,
                Feature.SKIP_ANY_CONFLICT,
                Feature.ATOMIC_UPSERT,
                Feature.TRANSACTIONAL_DDL,
                Feature.DEFERRED_FOREIGN_KEYS,
                Feature.NULLS_NOT_DISTINCT,
                Feature.VIRTUAL_COLUMNS,
                Feature.COMPUTING_WITH_GENERATED_COLUMNS,
                Feature.PARTIAL_INDEXES,
                Feature.DEEP_CASCADES,
                Feature.SET_DEFAULT_ACTION,
                Feature.FOREIGN_KEYS_AT_STATEMENT_END,
                Feature.SELF_REFERENCING_UPDATE_ACTION,
                Feature.CHECKS_OF_FOLLOWING_KEYS,
                Feature.SEARCH_INDEXES,
                Feature.CORRELATED_SUBQUERIES,
                Feature.VECTORS,
                Feature.VECTOR_DISTANCES);
        this.features = new Features("SQLite", version, supported, MAX_BINDS, MAX_LIST);
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
        return SqliteRenderer.QUOTE;
    }

    @Override
    public RenderedSql render(Statement statement, Names names) {
        return new SqliteRenderer(names).render(statement);
    }

    @Override
    public TypeMap types() {
        return SqliteTypes.INSTANCE;
    }

    @Override
    public DdlRenderer ddl(Names names) {
        return new SqliteDdl(names);
    }

    @Override
    public ErrorReader errors() {
        return SqliteErrors.INSTANCE;
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
    public TransactionControl transactions() {
        return SqliteTransactions.INSTANCE;
    }

    @Override
    public void prepare(Connection connection) throws SQLException {
        SqliteSession.prepare(connection);
    }
}
