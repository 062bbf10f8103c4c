package dev.cormorant.dialect.h2;

import dev.cormorant.error.UnsupportedByDatabaseException;
import dev.cormorant.ir.Containment;
import dev.cormorant.ir.Expr;
import dev.cormorant.render.SqlWriter;
import dev.cormorant.render.Storages;
import dev.cormorant.type.Storage.Kind;
import java.util.function.Consumer;

/** What lists have in common: H2 knows whether a list contains one value, so all positions of the other list are tried. */
final class H2Containment {
    private final SqlWriter out;
    private final Consumer<Expr> list;

    H2Containment(SqlWriter out, Consumer<Expr> list) {
        this.out = out;
        this.list = list;
    }

    SqlWriter write(Containment node) {
        if (Storages.of(node.left()).kind() == Kind.JSON) {
            throw new UnsupportedByDatabaseException(
                    "H2 has no containment of JSON documents; compare paths, as in prefs.path(\"theme\").asText()");
        }
        return switch (node.operator()) {
            case CONTAINS -> tried("NOT EXISTS", node.right(), "NOT ARRAY_CONTAINS", node.left());
            case CONTAINED_BY -> tried("NOT EXISTS", node.left(), "NOT ARRAY_CONTAINS", node.right());
            case OVERLAPS -> tried("EXISTS", node.left(), "ARRAY_CONTAINS", node.right());
        };
    }

    private SqlWriter tried(String exists, Expr elements, String contains, Expr in) {
        out.sql("CASE WHEN ");
        list(elements).sql(" IS NOT NULL AND ");
        list(in).sql(" IS NOT NULL THEN " + exists + " (SELECT 1 FROM SYSTEM_RANGE(1, " + H2Types.LONGEST_ARRAY
                + ") AS i WHERE i.X <= CARDINALITY(");
        list(elements).sql(") AND " + contains + "(");
        list(in).sql(", (");
        return list(elements).sql(")[i.X])) END");
    }

    private SqlWriter list(Expr node) {
        list.accept(node);
        return out;
    }
}
