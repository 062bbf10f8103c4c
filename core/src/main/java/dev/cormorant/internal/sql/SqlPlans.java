package dev.cormorant.internal.sql;

import dev.cormorant.dialect.Dialect;
import dev.cormorant.internal.cache.PlanCache;
import dev.cormorant.internal.plan.Planner;
import dev.cormorant.query.PlanCacheUse;
import dev.cormorant.render.SqlWriter;
import dev.cormorant.schema.Column;
import dev.cormorant.schema.TableLike;
import dev.cormorant.sql.SqlIntent;
import java.util.Objects;
import java.util.stream.Collectors;

/** The plans of the texts that a database has seen. Thread-safe. */
public final class SqlPlans {
    private final Planner planner;
    private final RowMappings mappings;
    private final PlanCache<String, SqlText> texts = new PlanCache<>();
    private final PlanCache<SqlPlan.Key, SqlPlan> plans = new PlanCache<>();

    /** No plans yet. */
    public SqlPlans(Planner planner) {
        this.planner = planner;
        this.mappings = new RowMappings(planner);
    }

    /** A text, read once. */
    SqlText text(String text) {
        return texts.get(
                Objects.requireNonNull(text, "text"),
                unread -> SqlParser.parse(unread, planner.dialect().lexicalRules()));
    }

    String withName(String text, String parameter, TableLike<?, ?> table) {
        return replaced(text, parameter, writer().name(planner.names().table(table)));
    }

    String withName(String text, String parameter, Column<?, ?> column) {
        return replaced(text, parameter, writer().name(planner.names().column(column)));
    }

    private SqlWriter writer() {
        return new SqlWriter(planner.dialect().quote());
    }

    private String replaced(String text, String parameter, SqlWriter name) {
        return SqlLexer.tokens(text, planner.dialect().lexicalRules()).stream()
                .map(token -> token.isParameter(parameter) ? name.text() : token.text())
                .collect(Collectors.joining());
    }

    SqlPlan of(SqlIntent intent) {
        SqlText text = text(intent.text());
        return plans.get(SqlPlan.Key.of(intent, text), key -> plan(text, key));
    }

    RowMappings mappings() {
        return mappings;
    }

    private SqlPlan plan(SqlText text, SqlPlan.Key key) {
        Dialect dialect = planner.dialect();
        return new SqlPlan(text, new SqlCommandWriter(text, key.forms(), dialect).write());
    }

    /** How often a plan was there already. */
    public PlanCacheUse use() {
        return plans.use();
    }
}
