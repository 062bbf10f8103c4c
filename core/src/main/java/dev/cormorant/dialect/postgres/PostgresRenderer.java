package dev.cormorant.dialect.postgres;

import dev.cormorant.ir.Aggregate;
import dev.cormorant.ir.Distance;
import dev.cormorant.ir.Expr;
import dev.cormorant.ir.JsonPath;
import dev.cormorant.ir.KeyList;
import dev.cormorant.ir.Lock;
import dev.cormorant.ir.Matches;
import dev.cormorant.ir.Search;
import dev.cormorant.ir.Select;
import dev.cormorant.ir.Slot;
import dev.cormorant.ir.SlotList;
import dev.cormorant.ir.Source;
import dev.cormorant.ir.TableSource;
import dev.cormorant.ir.Typed;
import dev.cormorant.render.BindSlot;
import dev.cormorant.render.Names;
import dev.cormorant.render.SqlRenderer;
import dev.cormorant.render.SqlWriter;
import dev.cormorant.render.Storages;
import dev.cormorant.type.Storage;
import dev.cormorant.type.Storage.Kind;
import java.util.Objects;

/** What PostgreSQL spells its own way: lists are arrays, and upper and lower case come from a collation. */
final class PostgresRenderer extends SqlRenderer {
    PostgresRenderer(Names names) {
        super(new SqlWriter('"'), names, PostgresLiterals.INSTANCE);
    }

    @Override
    protected boolean nullsAreGreatest() {
        return true;
    }

    /** The first source only: rows that an outer join may lack cannot be locked. */
    @Override
    protected void lock(Select node, Lock lock) {
        out.sql(" FOR ").sql(lock.strength().name());
        if (!node.joins().isEmpty()) {
            out.sql(" OF ").name(node.from().alias());
        }
        out.sql(waiting(lock.waiting()));
    }

    /**
     * An index orders by the distance alone. So it finds the nearest rows with all that are as near as the last of them, and
     * the order around them, which goes on to the key, chooses among these.
     */
    @Override
    protected void sources(Select node) {
        if (!node.orderBy().isEmpty()
                && node.orderBy().get(0).expr() instanceof Distance distance
                && distance.byIndex()) {
            parenthesised(() -> nearest(node, distance)).sql(" AS ").name(nameOf(node.from()));
            joins(node);
        } else {
            super.sources(node);
        }
    }

    private void nearest(Select node, Distance distance) {
        out.sql("SELECT ").name(nameOf(node.from())).sql(".* FROM ");
        super.sources(node);
        out.sql(" ORDER BY ");
        operator(distance).sql(" FETCH FIRST ");
        Expr limit = Objects.requireNonNull(node.limit());
        if (node.offset() == null) {
            write(limit);
        } else {
            out.sql("(CAST(LEAST(CAST(");
            write(limit).sql(" AS numeric) + ");
            write(node.offset()).sql(", " + Long.MAX_VALUE + ") AS bigint))");
        }
        out.sql(" ROWS WITH TIES");
    }

    private String nameOf(Source source) {
        return source.alias().isEmpty()
                ? names.table(((TableSource) source).table()).name()
                : source.alias();
    }

    @Override
    public SqlWriter visitMatches(Matches node) {
        operand(node.operand()).sql(" ~ ");
        return operand(node.pattern());
    }

    @Override
    protected SqlWriter search(Search node) {
        if (node.answer() == Search.Answer.SCORE) {
            out.sql("CAST(TS_RANK(");
            write(node.document()).sql(", ");
            return tsquery(node).sql(") AS FLOAT8)");
        }
        write(node.document()).sql(" @@ ");
        return tsquery(node);
    }

    /**
     * The order of an index is that of the operator alone. Everywhere else all rows count, of which an index may not hold
     * those that have no distance: the function around it keeps the index away, and makes no number of NaN.
     */
    @Override
    protected SqlWriter distance(Distance node) {
        if (node.byIndex()) {
            return operator(node);
        }
        out.sql("NULLIF(");
        return operator(node).sql(", 'NaN')");
    }

    private SqlWriter operator(Distance node) {
        operand(node.vector()).sql(PostgresVectors.operator(node.metric())).sql("CAST(");
        return write(node.other()).sql(" AS vector)");
    }

    private SqlWriter tsquery(Search node) {
        BindSlot.Value query =
                new BindSlot.Value(PostgresSearch.query(node.language() != null), ((Slot) node.query()).index());
        return node.language() == null
                ? out.sql("CAST(").bind(query).sql(" AS tsquery)")
                : out.sql("TO_TSQUERY('" + node.language() + "', ").bind(query).sql(")");
    }

    /** A text without a column beside it would be compared by the database's own collation. */
    @Override
    public SqlWriter visitTyped(Typed node) {
        Storage storage = Storages.of(node);
        out.sql("CAST(");
        write(node.operand()).sql(" AS ").sql(PostgresTypes.plainType(storage)).sql(")");
        return storage.isText() ? out.sql(" COLLATE \"C\"") : out;
    }

    /** The sum of 32-bit numbers would be one too, and an average of many digits would have no more fraction digits than they. */
    @Override
    protected SqlWriter aggregated(Aggregate node, Expr operand) {
        Storage storage = Storages.of(operand);
        if (node.function() == Aggregate.Function.SUM && storage.kind() == Kind.REAL) {
            return operand(operand).sql("::float8");
        } else if (node.function() == Aggregate.Function.AVG && Storages.isExact(storage)) {
            int scale = Storages.of(node).scale();
            return operand(operand).sql("::numeric(1000, ").number(scale).sql(")");
        }
        return super.aggregated(node, operand);
    }

    @Override
    protected SqlWriter inSlots(SlotList list, boolean negated) {
        return out.sql(negated ? " <> ALL(" : " = ANY(")
                .bind(new BindSlot.Array(list.type(), list.index()))
                .sql(")");
    }

    @Override
    public SqlWriter visitKeyList(KeyList node) {
        return out.sql("(SELECT * FROM UNNEST(")
                .each(slots(node), ", ", list -> out.bind(new BindSlot.Array(list.type(), list.index())))
                .sql("))");
    }

    @Override
    public SqlWriter visitJsonPath(JsonPath node) {
        return new PostgresJson(out, () -> operand(node.document()), node).write();
    }

    @Override
    protected SqlWriter lower(Expr text) {
        return caseMapping("LOWER(", text);
    }

    @Override
    protected SqlWriter upper(Expr text) {
        return caseMapping("UPPER(", text);
    }

    /** Columns have the collation "C", which knows the case of ASCII letters only; the result is compared by "C" again. */
    private SqlWriter caseMapping(String call, Expr text) {
        out.sql(call);
        return operand(text).sql(" COLLATE \"und-x-icu\") COLLATE \"C\"");
    }
}
