package dev.cormorant.dialect.mariadb;

import dev.cormorant.dialect.JsonPathWriter;
import dev.cormorant.ir.JsonPath;
import dev.cormorant.render.SqlWriter;
import java.util.List;
import java.util.stream.IntStream;

/** Paths in JSON documents: functions step down, and a CASE makes null of what is of another type. */
final class MariaDbJson extends JsonPathWriter {
    MariaDbJson(SqlWriter out, Runnable document, JsonPath node) {
        super(out, document, node);
    }

    /** What is no array would be its own first element, so each step to an element is asked for where it begins. */
    @Override
    protected SqlWriter part() {
        List<Integer> arrays = IntStream.range(0, steps().size())
                .filter(i -> steps().get(i) instanceof JsonPath.Step.Element)
                .boxed()
                .toList();
        if (arrays.isEmpty()) {
            return call("JSON_EXTRACT", path());
        }
        out.sql("CASE WHEN ").each(arrays, " AND ", depth -> {
            out.sql("JSON_TYPE(");
            call("JSON_EXTRACT", path(depth)).sql(") = 'ARRAY'");
        });
        out.sql(" THEN ");
        return call("JSON_EXTRACT", path()).sql(" END");
    }

    @Override
    protected SqlWriter text() {
        typed("= 'STRING'");
        return value().sql(" COLLATE utf8mb4_nopad_bin END");
    }

    @Override
    protected SqlWriter integer() {
        typed("= 'INTEGER'");
        out.sql("CASE WHEN CAST(");
        value().sql(" AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(");
        return value().sql(" AS SIGNED) END END");
    }

    @Override
    protected SqlWriter number() {
        typed("IN ('INTEGER', 'DOUBLE')");
        out.sql("CAST(");
        return value().sql(" AS DOUBLE) END");
    }

    @Override
    protected SqlWriter truth() {
        out.sql("CASE ");
        return part().sql(" WHEN 'true' THEN TRUE WHEN 'false' THEN FALSE END");
    }

    private void typed(String test) {
        out.sql("CASE WHEN JSON_TYPE(");
        part().sql(") " + test + " THEN ");
    }

    private SqlWriter value() {
        return call("JSON_VALUE", path());
    }

    private SqlWriter call(String function, String path) {
        out.sql(function + "(");
        return document().sql(", " + MariaDbLiterals.INSTANCE.text(path) + ")");
    }
}
