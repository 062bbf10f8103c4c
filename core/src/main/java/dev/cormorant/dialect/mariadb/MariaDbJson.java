package dev.cormorant.dialect.mariadb;

import dev.cormorant.dialect.JsonPaths;
import dev.cormorant.ir.JsonPath;
import dev.cormorant.render.SqlWriter;

/** Paths in JSON documents: functions step down, and a CASE makes null of what is of another type. */
final class MariaDbJson {
    private final SqlWriter out;
    private final Runnable document;
    private final String path;

    MariaDbJson(SqlWriter out, Runnable document, JsonPath node) {
        this.out = out;
        this.document = document;
        this.path = MariaDbLiterals.INSTANCE.text(JsonPaths.text(node.steps()));
    }

    SqlWriter write(JsonPath.Result result) {
        return switch (result) {
            case PART -> call("JSON_EXTRACT");
            case TEXT -> {
                typed("= 'STRING'");
                yield call("JSON_VALUE").sql(" COLLATE utf8mb4_nopad_bin END");
            }
            case LONG -> {
                typed("= 'INTEGER'");
                out.sql("CASE WHEN CAST(");
                call("JSON_VALUE")
                        .sql(" AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(");
                yield call("JSON_VALUE").sql(" AS SIGNED) END END");
            }
            case DOUBLE -> {
                typed("IN ('INTEGER', 'DOUBLE')");
                out.sql("CAST(");
                yield call("JSON_VALUE").sql(" AS DOUBLE) END");
            }
            case BOOLEAN -> {
                out.sql("CASE ");
                yield call("JSON_EXTRACT").sql(" WHEN 'true' THEN TRUE WHEN 'false' THEN FALSE END");
            }
        };
    }

    private void typed(String test) {
        out.sql("CASE WHEN JSON_TYPE(");
        call("JSON_EXTRACT").sql(") " + test + " THEN ");
    }

    private SqlWriter call(String function) {
        out.sql(function + "(");
        document.run();
        return out.sql(", " + path + ")");
    }
}
