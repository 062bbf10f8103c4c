package dev.cormorant.dialect.h2;

import dev.cormorant.dialect.JsonPathWriter;
import dev.cormorant.ir.JsonPath;
import dev.cormorant.render.SqlWriter;

/** Paths in JSON documents: fields and elements step down, and the text of what is there says of what type it is. */
final class H2Json extends JsonPathWriter {
    H2Json(SqlWriter out, Runnable document, JsonPath node) {
        super(out, document, node);
    }

    @Override
    protected SqlWriter part() {
        out.sql("(");
        document().sql(")");
        for (JsonPath.Step step : steps()) {
            if (step instanceof JsonPath.Step.Member member) {
                out.sql(".").name(member.name());
            } else {
                out.sql("[").number(((JsonPath.Step.Element) step).index() + 1).sql("]");
            }
        }
        return out;
    }

    /** H2 has brought all escapes to a form that this function of its own undoes. */
    @Override
    protected SqlWriter text() {
        out.sql("CASE WHEN ");
        source().sql(" LIKE '\"%' THEN STRINGDECODE(SUBSTRING(");
        source().sql(" FROM 2 FOR CHAR_LENGTH(");
        return source().sql(") - 2)) END");
    }

    @Override
    protected SqlWriter integer() {
        matches("^-?[0-9]+$").sql("CASE WHEN CAST(");
        source().sql(" AS DECFLOAT(100)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(");
        return source().sql(" AS BIGINT) END END");
    }

    @Override
    protected SqlWriter number() {
        matches("^-?[0-9]").sql("CAST(");
        return source().sql(" AS DOUBLE PRECISION) END");
    }

    @Override
    protected SqlWriter truth() {
        out.sql("CASE ");
        return source().sql(" WHEN 'true' THEN TRUE WHEN 'false' THEN FALSE END");
    }

    private SqlWriter matches(String pattern) {
        out.sql("CASE WHEN REGEXP_LIKE(");
        return source().sql(", '" + pattern + "') THEN ");
    }

    /** What stands there as JSON text. */
    private SqlWriter source() {
        out.sql("CAST(");
        return part().sql(" AS CHARACTER VARYING)");
    }
}
