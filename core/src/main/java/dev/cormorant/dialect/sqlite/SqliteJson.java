package dev.cormorant.dialect.sqlite;

import dev.cormorant.dialect.JsonPathWriter;
import dev.cormorant.ir.JsonPath;
import dev.cormorant.render.SqlWriter;

/** Paths in JSON documents: functions step down, and a CASE makes null of what is of another type. */
final class SqliteJson extends JsonPathWriter {
    SqliteJson(SqlWriter out, Runnable document, JsonPath node) {
        super(out, document, node);
    }

    /** A part as such is only asked for whether it is there. */
    @Override
    protected SqlWriter part() {
        return call("json_type");
    }

    @Override
    protected SqlWriter text() {
        out.sql("CASE ");
        call("json_type").sql(" WHEN 'text' THEN ");
        return call("json_extract").sql(" END");
    }

    /** What does not fit into 64 bits is no integer any more. */
    @Override
    protected SqlWriter integer() {
        out.sql("CASE WHEN ");
        call("json_type").sql(" = 'integer' AND typeof(");
        call("json_extract").sql(") = 'integer' THEN ");
        return call("json_extract").sql(" END");
    }

    @Override
    protected SqlWriter number() {
        out.sql("CASE WHEN ");
        call("json_type").sql(" IN ('integer', 'real') THEN CAST(");
        return call("json_extract").sql(" AS REAL) END");
    }

    @Override
    protected SqlWriter truth() {
        out.sql("CASE ");
        return call("json_type").sql(" WHEN 'true' THEN 1 WHEN 'false' THEN 0 END");
    }

    private SqlWriter call(String function) {
        out.sql(function + "(");
        return document().sql(", " + SqliteLiterals.INSTANCE.text(path()) + ")");
    }
}
