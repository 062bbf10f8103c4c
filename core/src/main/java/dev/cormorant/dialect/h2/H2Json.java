package dev.cormorant.dialect.h2;

import dev.cormorant.ir.JsonPath;
import dev.cormorant.render.SqlWriter;

/** Paths in JSON documents: fields and elements step down, and the text of what is there says of what type it is. */
final class H2Json {
    private final SqlWriter out;
    private final Runnable document;
    private final JsonPath node;

    H2Json(SqlWriter out, Runnable document, JsonPath node) {
        this.out = out;
        this.document = document;
        this.node = node;
    }

    SqlWriter write() {
        return switch (node.result()) {
            case PART -> part();
            // H2 has brought all escapes to a form that this function of its own undoes.
            case TEXT -> {
                out.sql("CASE WHEN ");
                text().sql(" LIKE '\"%' THEN STRINGDECODE(SUBSTRING(");
                text().sql(" FROM 2 FOR CHAR_LENGTH(");
                yield text().sql(") - 2)) END");
            }
            case LONG -> {
                matches("^-?[0-9]+$").sql("CASE WHEN CAST(");
                text().sql(" AS DECFLOAT(100)) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN CAST(");
                yield text().sql(" AS BIGINT) END END");
            }
            case DOUBLE -> {
                matches("^-?[0-9]").sql("CAST(");
                yield text().sql(" AS DOUBLE PRECISION) END");
            }
            case BOOLEAN -> {
                out.sql("CASE ");
                yield text().sql(" WHEN 'true' THEN TRUE WHEN 'false' THEN FALSE END");
            }
        };
    }

    private SqlWriter matches(String pattern) {
        out.sql("CASE WHEN REGEXP_LIKE(");
        return text().sql(", '" + pattern + "') THEN ");
    }

    private SqlWriter text() {
        out.sql("CAST(");
        return part().sql(" AS CHARACTER VARYING)");
    }

    private SqlWriter part() {
        out.sql("(");
        document.run();
        out.sql(")");
        for (JsonPath.Step step : node.steps()) {
            if (step instanceof JsonPath.Step.Member member) {
                out.sql(".").name(member.name());
            } else {
                out.sql("[").number(((JsonPath.Step.Element) step).index() + 1).sql("]");
            }
        }
        return out;
    }
}
