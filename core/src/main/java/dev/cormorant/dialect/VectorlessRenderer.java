package dev.cormorant.dialect;

import dev.cormorant.error.UnsupportedByDatabaseException;
import dev.cormorant.ir.Distance;
import dev.cormorant.ir.IsNull;
import dev.cormorant.ir.Metric;
import dev.cormorant.render.Literals;
import dev.cormorant.render.Names;
import dev.cormorant.render.SqlRenderer;
import dev.cormorant.render.SqlWriter;

/** What databases share for which vectors are bytes, with which they cannot compute. */
public abstract class VectorlessRenderer extends SqlRenderer {
    /** The hexadecimal digits of numbers that are 0 or -0. */
    private static final String ZEROS = "'^(000000[08]0)*$'";

    private final String database;
    private final String hexadecimal;

    /**
     * A renderer with nothing written.
     *
     * @param database what messages call the database
     * @param hexadecimal the function that writes bytes as hexadecimal digits
     */
    protected VectorlessRenderer(SqlWriter out, Names names, Literals literals, String database, String hexadecimal) {
        super(out, names, literals);
        this.database = database;
        this.hexadecimal = hexadecimal;
    }

    @Override
    protected final SqlWriter distance(Distance node) {
        throw new UnsupportedByDatabaseException(database + " has no distances of vectors inside of statements; ask"
                + " nearest(..), which is answered in Java, and whose rows may select their distance");
    }

    /** Whether there is a distance shows in the bytes. */
    @Override
    public SqlWriter visitIsNull(IsNull node) {
        if (!(node.operand() instanceof Distance distance)) {
            return super.visitIsNull(node);
        }
        if (distance.metric() != Metric.COSINE) {
            return write(distance.vector()).sql(node.negated() ? " IS NOT NULL" : " IS NULL");
        }
        out.sql(node.negated() ? "NOT COALESCE(" : "COALESCE(").sql(hexadecimal).sql("(");
        return write(distance.vector()).sql(") REGEXP " + ZEROS + ", TRUE)");
    }
}
