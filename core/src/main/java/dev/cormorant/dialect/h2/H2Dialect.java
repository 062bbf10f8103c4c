package dev.cormorant.dialect.h2;

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
import java.util.Set;

/** H2 in its regular mode. */
final class H2Dialect implements Dialect {
    static final String NAME = "h2";

    private static final int MAX_BINDS = 100_000;
    private static final Introspection TABLES = new TableQuery("SELECT TABLE_SCHEMA,"
            + " TABLE_SCHEMA = CURRENT_SCHEMA, TABLE_NAME FROM INFORMATION_SCHEMA.TABLES"
            + " WHERE TABLE_TYPE IN ('BASE TABLE', 'VIEW') ORDER BY 1, 3");

    private static final Set<LexicalRule> LEXICAL_RULES = Set.of(
            LexicalRule.BACKTICKS,
            LexicalRule.DOLLAR_QUOTES,
            LexicalRule.NESTED_COMMENTS,
            LexicalRule.SLASH_COMMENTS,
            LexicalRule.DOLLAR_PARAMETERS);

    private final Features features;

    H2Dialect(Version version) {
        Set<Feature> supported = Set.of(
                Feature.RETURNING_ON_INSERT,
                Feature.READ_COMMITTED,
                Feature.REPEATABLE_READ,
                Feature.COMMENTS,
                Feature.ROW_LOCKS,
                Feature.RETURNING_ON_UPDATE,
                Feature.RETURNING_OLD_ON_UPDATE,
                Feature.RETURNING_ON_DELETE,
                Feature.TRANSACTION_SURVIVES_FAILURE,
                Feature.ARRAY_BINDS,
                Feature.STATEMENTS_BESIDE_STREAMS,
                Feature.UPSERT_TARGET,
                Feature.SCHEMAS,
                Feature.CASE_MAPPING_IN_DEFINITIONS,
                Feature.NULLS_NOT_DISTINCT,
                Feature.DEEP_CASCADES,
                Feature.SELF_REFERENCING_UPDATE_ACTION,
                Feature.CHECKS_OF_FOLLOWING_KEYS,
                Feature.CORRELATED_SUBQUERIES,
                Feature.VECTORS);
        this.features = new Features("H2", version, supported, MAX_BINDS, H2Types.LONGEST_ARRAY);
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
        return new H2Renderer(names).render(statement);
    }

    @Override
    public TypeMap types() {
        return H2Types.INSTANCE;
    }

    @Override
    public DdlRenderer ddl(Names names) {
        return new H2Ddl(names);
    }

    @Override
    public ErrorReader errors() {
        return H2Errors.INSTANCE;
    }

    @Override
    public Set<LexicalRule> lexicalRules() {
        return LEXICAL_RULES;
    }

    @Override
    public Introspection introspection() {
        return TABLES;
    }

    /** Nothing to do: what statements rely on is what H2 does by itself. */
    @Override
    public void prepare(Connection connection) {}
}
