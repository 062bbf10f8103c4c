package dev.cormorant.dialect;

import dev.cormorant.error.UnsupportedByDatabaseException;
import dev.cormorant.ir.Distance;
import dev.cormorant.ir.Expr;
import dev.cormorant.ir.Metric;
import dev.cormorant.render.SqlWriter;
import java.util.function.Consumer;

/** What is known of distances where vectors are bytes, with which the database cannot compute. */
public final class ByteDistances {
    /** The hexadecimal digits of numbers that are 0 or -0. */
    private static final String ZEROS = "'^(000000[08]0)*$'";

    private final String database;
    private final String hexadecimal;
    private final SqlWriter out;
    private final Consumer<Expr> write;

    /** Of a database, whose function of this name writes bytes as hexadecimal digits. */
    public ByteDistances(String database, String hexadecimal, SqlWriter out, Consumer<Expr> write) {
        this.database = database;
        this.hexadecimal = hexadecimal;
        this.out = out;
        this.write = write;
    }

    /** The refusal of a distance as a value. */
    public UnsupportedByDatabaseException refusal() {
        return new UnsupportedByDatabaseException(database + " has no distances of vectors inside of statements; ask"
                + " nearest(..), which is answered in Java, and whose rows may select their distance");
    }

    /** Writes whether there is no distance. */
    public SqlWriter isNull(Distance node, boolean negated) {
        if (node.metric() != Metric.COSINE) {
            write.accept(node.vector());
            return out.sql(negated ? " IS NOT NULL" : " IS NULL");
        }
        out.sql(negated ? "NOT COALESCE(" : "COALESCE(").sql(hexadecimal).sql("(");
        write.accept(node.vector());
        return out.sql(") REGEXP " + ZEROS + ", TRUE)");
    }
}
