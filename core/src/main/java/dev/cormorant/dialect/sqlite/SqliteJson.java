package dev.cormorant.dialect.sqlite;

import dev.cormorant.dialect.JsonPaths;
import dev.cormorant.ir.JsonPath;
import dev.cormorant.render.SqlWriter;

/** Paths in JSON documents: functions step down, and a CASE makes null of what is of another type. */
final class SqliteJson {
    private final SqlWriter out;
    private final Runnable document;
    private final String path;

    SqliteJson(SqlWriter out, Runnable document, JsonPath node) {
        this.out = out;
        this.document = document;
        this.path = SqliteLiterals.INSTANCE.text(JsonPaths.text(node.steps()));
    }

    SqlWriter write(JsonPath.Result result) {
        return switch (result) {
            // A part as such is only asked for whether it is there.
            case PART -> call("json_type");
            case TEXT -> {
                out.sql("CASE ");
                call("json_type").sql(" WHEN 'text' THEN ");
                yield call("json_extract").sql(" END");
            }
            // What does not fit into 64 bits is no integer any more.
            case LONG -> {
                out.sql("CASE WHEN ");
                call("json_type").sql(" = 'integer' AND typeof(");
                call("json_extract").sql(") = 'integer' THEN ");
                yield call("json_extract").sql(" END");
            }
            case DOUBLE -> {
                out.sql("CASE WHEN ");
                call("json_type").sql(" IN ('integer', 'real') THEN CAST(");
                yield call("json_extract").sql(" AS REAL) END");
            }
            case BOOLEAN -> {
                out.sql("CASE ");
                yield call("json_type").sql(" WHEN 'true' THEN 1 WHEN 'false' THEN 0 END");
            }
        };
    }

    private SqlWriter call(String function) {
        out.sql(function + "(");
        document.run();
        return out.sql(", " + path + ")");
    }
}
