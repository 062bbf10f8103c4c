package dev.cormorant.dialect.mariadb;

import dev.cormorant.dialect.VectorlessRenderer;
import dev.cormorant.error.UnsupportedByDatabaseException;
import dev.cormorant.ir.Aggregate;
import dev.cormorant.ir.Arithmetic;
import dev.cormorant.ir.Call;
import dev.cormorant.ir.Case;
import dev.cormorant.ir.ColumnId;
import dev.cormorant.ir.Comparison;
import dev.cormorant.ir.Containment;
import dev.cormorant.ir.Distinctness;
import dev.cormorant.ir.Excluded;
import dev.cormorant.ir.Expr;
import dev.cormorant.ir.Insert;
import dev.cormorant.ir.IsNull;
import dev.cormorant.ir.JsonPath;
import dev.cormorant.ir.Lock;
import dev.cormorant.ir.OnConflict;
import dev.cormorant.ir.Recursion;
import dev.cormorant.ir.Search;
import dev.cormorant.ir.Select;
import dev.cormorant.ir.Slot;
import dev.cormorant.ir.SortKey;
import dev.cormorant.ir.SortKey.Nulls;
import dev.cormorant.ir.Truth;
import dev.cormorant.ir.Typed;
import dev.cormorant.ir.Update;
import dev.cormorant.render.BindSlot;
import dev.cormorant.render.Names;
import dev.cormorant.render.SqlWriter;
import dev.cormorant.render.Storages;
import dev.cormorant.search.SearchQuery;
import dev.cormorant.type.ColumnType;
import dev.cormorant.type.Storage.Kind;
import java.util.List;

/** What MariaDB spells its own way. */
final class MariaDbRenderer extends VectorlessRenderer {
    static final char QUOTE = '`';

    MariaDbRenderer(Names names) {
        super(new SqlWriter(QUOTE), names, MariaDbLiterals.INSTANCE, "MariaDB", "HEX");
    }

    @Override
    public SqlWriter visitDistinctness(Distinctness node) {
        if (node.distinct()) {
            out.sql("NOT ");
            return parenthesised(() -> nullSafeEqual(node));
        }
        return nullSafeEqual(node);
    }

    /** Documents are compared by what they say, lists without the blanks in their text. */
    @Override
    public SqlWriter visitComparison(Comparison node) {
        return switch (Storages.of(node.left()).kind()) {
            case JSON -> jsonEqual(node.left(), node.right(), node.operator() == Comparison.Operator.NE ? "NOT " : "");
            case ARRAY -> {
                function("JSON_COMPACT", node.left()).sql(symbol(node.operator()));
                yield function("JSON_COMPACT", node.right());
            }
            default -> super.visitComparison(node);
        };
    }

    private SqlWriter jsonEqual(Expr left, Expr right, String prefix) {
        return function(prefix + "JSON_EQUALS", List.of(left, right));
    }

    @Override
    public SqlWriter visitJsonPath(JsonPath node) {
        return new MariaDbJson(out, () -> write(node.document()), node).write();
    }

    /**
     * Whether a row matches is whether its score is more than nothing. What must not be there is a question of its own:
     * beside a phrase MariaDB forgets words that are excluded by how they begin.
     */
    @Override
    protected SqlWriter search(Search node) {
        if (node.answer() == Search.Answer.SCORE) {
            return against(node, MariaDbSearch.REQUIRED);
        }
        return parenthesised(() -> {
            against(node, MariaDbSearch.REQUIRED).sql(" AND NOT ");
            against(node, MariaDbSearch.EXCLUDED);
        });
    }

    private SqlWriter against(Search node, ColumnType<SearchQuery> type) {
        out.sql("MATCH (");
        return write(node.document())
                .sql(") AGAINST (")
                .bind(new BindSlot.Value(type, ((Slot) node.query()).index()))
                .sql(" IN BOOLEAN MODE)");
    }

    @Override
    public SqlWriter visitContainment(Containment node) {
        return switch (node.operator()) {
            case CONTAINS -> function("JSON_CONTAINS", List.of(node.left(), node.right()));
            case CONTAINED_BY -> function("JSON_CONTAINS", List.of(node.right(), node.left()));
            case OVERLAPS -> function("JSON_OVERLAPS", List.of(node.left(), node.right()));
        };
    }

    private SqlWriter nullSafeEqual(Distinctness node) {
        if (Storages.of(node.left()).kind() == Kind.JSON) {
            out.sql("COALESCE(");
            return jsonEqual(node.left(), node.right(), "").sql(", FALSE)");
        }
        operand(node.left()).sql(" <=> ");
        return operand(node.right());
    }

    /** The quotient of integers has a fraction here, unless asked for without. */
    @Override
    protected String division(Arithmetic node) {
        boolean integers = Storages.isInteger(Storages.of(node));
        return integers ? " DIV " : super.division(node);
    }

    @Override
    protected SqlWriter coalesce(Call node) {
        out.sql("COALESCE(");
        return out.each(node.arguments(), ", ", this::alternative).sql(")");
    }

    private SqlWriter alternative(Expr value) {
        return isTimeOfNoType(value) ? time(value) : write(value);
    }

    @Override
    protected SqlWriter result(Case node, Expr value) {
        return isTimeOfNoType(value) ? time(value) : super.result(node, value);
    }

    /** Of a column and the place of a time MariaDB makes a text, and compares it as one: fraction digits and all. */
    private static boolean isTimeOfNoType(Expr value) {
        return (value instanceof Slot || value instanceof Typed)
                && switch (Storages.of(value).kind()) {
                    case TIMESTAMP, DATETIME, DATE, TIME -> true;
                    default -> false;
                };
    }

    private SqlWriter time(Expr value) {
        out.sql("CAST(");
        return write(value)
                .sql(" AS ")
                .sql(MariaDbTypes.INSTANCE.sqlType(Storages.of(value)))
                .sql(")");
    }

    /** Values of rows that do not count become null, which no aggregate counts. */
    @Override
    protected SqlWriter aggregate(Aggregate node) {
        if (node.where() == null) {
            return call(node);
        }
        Expr operand = node.operand() == null ? Truth.TRUE : node.operand();
        Expr counted = new Case(List.of(new Case.Branch(node.where(), operand)), null);
        return call(new Aggregate(node.function(), counted, node.distinct(), null));
    }

    @Override
    protected void lock(Select node, Lock lock) {
        if (lock.strength() == Lock.Strength.SHARE) {
            out.sql(" LOCK IN SHARE MODE").sql(waiting(lock.waiting()));
        } else {
            super.lock(node, lock);
        }
    }

    /** MariaDB ends a recursion after 1000 steps, and says so in a warning alone. */
    @Override
    protected void with(Recursion node) {
        out.ahead("SET STATEMENT max_recursive_iterations = 4294967295 FOR ");
        super.with(node);
    }

    @Override
    protected SqlWriter concat(Call node) {
        return function("CONCAT", node.arguments());
    }

    @Override
    protected SqlWriter lower(Expr text) {
        return caseMapping("LOWER(", text);
    }

    @Override
    protected SqlWriter upper(Expr text) {
        return caseMapping("UPPER(", text);
    }

    /** The columns' collation knows the case of old scripts only; the result is compared by code point again. */
    private SqlWriter caseMapping(String call, Expr text) {
        out.sql(call);
        return operand(text).sql(" COLLATE utf8mb4_uca1400_as_cs) COLLATE utf8mb4_nopad_bin");
    }

    @Override
    protected void sortKey(SortKey node) {
        if (!nullsStandByDefault(node)) {
            write(new IsNull(node.expr(), false)).sql(node.nulls() == Nulls.FIRST ? " DESC, " : ", ");
        }
        direction(node);
    }

    /** MariaDB's documentation gives this limit for "none". */
    @Override
    protected String offsetWithoutLimit() {
        return " LIMIT 18446744073709551615 OFFSET ";
    }

    @Override
    protected void defaultRows(int rows) {
        out.sql("() VALUES ()" + ", ()".repeat(rows - 1));
    }

    @Override
    protected void onConflict(Insert insert, OnConflict node) {
        if (node.where() != null) {
            throw new UnsupportedByDatabaseException("MariaDB has no condition on ON DUPLICATE KEY UPDATE;"
                    + " insert first, and on a duplicate update the row where the condition holds");
        }
        out.sql(" ON DUPLICATE KEY UPDATE ");
        if (node.assignments().isEmpty()) {
            ColumnId any = insert.columns().get(0);
            out.name(names.column(any)).sql(" = ").name(names.column(any));
        } else {
            out.each(AssignmentOrder.of(node.assignments()), ", ", this::assignment);
        }
    }

    @Override
    public SqlWriter visitExcluded(Excluded node) {
        return out.sql("VALUES(").name(names.column(node.id())).sql(")");
    }

    @Override
    protected void update(Update node) {
        if (!node.returning().isEmpty()) {
            throw new UnsupportedByDatabaseException(
                    "MariaDB has no RETURNING on UPDATE; lock the rows, update them and read them again");
        }
        super.update(node);
    }
}
