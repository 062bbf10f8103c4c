package dev.cormorant.dialect.postgres;

import dev.cormorant.ir.JsonPath;
import dev.cormorant.render.SqlWriter;

/** Paths in JSON documents: operators step down, and a CASE makes null of what is of another type. */
final class PostgresJson {
    private final SqlWriter out;
    private final Runnable document;
    private final JsonPath node;

    PostgresJson(SqlWriter out, Runnable document, JsonPath node) {
        this.out = out;
        this.document = document;
        this.node = node;
    }

    SqlWriter write() {
        return switch (node.result()) {
            case PART -> part();
            case TEXT -> text();
            case LONG -> integer();
            case DOUBLE -> {
                typed("number");
                yield part().sql("::float8 END");
            }
            case BOOLEAN -> {
                out.sql("CASE ");
                yield part().sql("::text WHEN 'true' THEN TRUE WHEN 'false' THEN FALSE END");
            }
        };
    }

    /** Texts are compared by code point, as columns are. */
    private SqlWriter text() {
        typed("string");
        return part().sql(" #>> '{}' END COLLATE \"C\"");
    }

    /** The tests come one after the other, so that no text is taken for a number. */
    private SqlWriter integer() {
        typed("number");
        out.sql("CASE WHEN scale(");
        part().sql("::numeric) = 0 AND ");
        part().sql("::numeric BETWEEN -9223372036854775808 AND 9223372036854775807 THEN ");
        return part().sql("::bigint END END");
    }

    private void typed(String type) {
        out.sql("CASE WHEN jsonb_typeof(");
        part().sql(") = '" + type + "' THEN ");
    }

    private SqlWriter part() {
        out.sql("(");
        document.run();
        for (JsonPath.Step step : node.steps()) {
            out.sql(" -> ");
            if (step instanceof JsonPath.Step.Member member) {
                out.sql(PostgresLiterals.INSTANCE.text(member.name()));
            } else {
                out.number(((JsonPath.Step.Element) step).index());
            }
        }
        return out.sql(")");
    }
}
