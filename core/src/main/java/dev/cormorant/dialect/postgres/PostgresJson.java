package dev.cormorant.dialect.postgres;

import dev.cormorant.dialect.JsonPathWriter;
import dev.cormorant.ir.JsonPath;
import dev.cormorant.render.SqlWriter;

/** Paths in JSON documents: a function steps down, and a CASE makes null of what is of another type. */
final class PostgresJson extends JsonPathWriter {
    PostgresJson(SqlWriter out, Runnable document, JsonPath node) {
        super(out, document, node);
    }

    /** Strictly, for otherwise a scalar is an array of itself; and silently, for a step that leads nowhere is no error. */
    @Override
    protected SqlWriter part() {
        out.sql("jsonb_path_query_first(");
        return document().sql(", " + PostgresLiterals.INSTANCE.text("strict " + path()) + ", '{}', TRUE)");
    }

    /** Texts are compared by code point, as columns are. */
    @Override
    protected SqlWriter text() {
        typed("string");
        return part().sql(" #>> '{}' END COLLATE \"C\"");
    }

    /** The tests come one after the other, so that no text is taken for a number. */
    @Override
    protected SqlWriter integer() {
        typed("number");
        out.sql("CASE WHEN scale(");
        part().sql("::numeric) = 0 AND ");
        part().sql("::numeric BETWEEN -9223372036854775808 AND 9223372036854775807 THEN ");
        return part().sql("::bigint END END");
    }

    @Override
    protected SqlWriter number() {
        typed("number");
        return part().sql("::float8 END");
    }

    @Override
    protected SqlWriter truth() {
        out.sql("CASE ");
        return part().sql("::text WHEN 'true' THEN TRUE WHEN 'false' THEN FALSE END");
    }

    private void typed(String type) {
        out.sql("CASE WHEN jsonb_typeof(");
        part().sql(") = '" + type + "' THEN ");
    }
}
