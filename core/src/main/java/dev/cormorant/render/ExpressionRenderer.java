package dev.cormorant.render;

import dev.cormorant.error.UnsupportedByDatabaseException;
import dev.cormorant.ir.Bind;
import dev.cormorant.ir.BindList;
import dev.cormorant.ir.Column;
import dev.cormorant.ir.Comparison;
import dev.cormorant.ir.Containment;
import dev.cormorant.ir.Distance;
import dev.cormorant.ir.Distinctness;
import dev.cormorant.ir.Excluded;
import dev.cormorant.ir.Exists;
import dev.cormorant.ir.Expr;
import dev.cormorant.ir.ExprVisitor;
import dev.cormorant.ir.InList;
import dev.cormorant.ir.InSelect;
import dev.cormorant.ir.IsNull;
import dev.cormorant.ir.KeyList;
import dev.cormorant.ir.Like;
import dev.cormorant.ir.LinkPath;
import dev.cormorant.ir.Logical;
import dev.cormorant.ir.Matches;
import dev.cormorant.ir.Not;
import dev.cormorant.ir.NotTrue;
import dev.cormorant.ir.OutputColumn;
import dev.cormorant.ir.RelationAggregate;
import dev.cormorant.ir.RelationTest;
import dev.cormorant.ir.RowValue;
import dev.cormorant.ir.Search;
import dev.cormorant.ir.Select;
import dev.cormorant.ir.Slot;
import dev.cormorant.ir.SlotList;
import dev.cormorant.ir.SqlCondition;
import dev.cormorant.ir.Subquery;
import dev.cormorant.ir.TableId;
import dev.cormorant.ir.ToOnePath;
import dev.cormorant.ir.Truth;
import dev.cormorant.ir.ValueType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes columns, values and conditions in standard SQL, with room for dialects: each of the small protected methods is one
 * way in which databases differ. A renderer writes one statement and is thrown away.
 */
public abstract class ExpressionRenderer implements ExprVisitor<SqlWriter> {
    /** What is written so far. */
    protected final SqlWriter out;

    /** What tables and columns are called. */
    protected final Names names;

    private final Literals literals;

    /** The table whose columns need no qualifier: the only source of the query that is being written. */
    private @Nullable TableId scope;

    private boolean inDefinition;

    /** A renderer with nothing written. */
    protected ExpressionRenderer(SqlWriter out, Names names, Literals literals) {
        this.out = out;
        this.names = names;
        this.literals = literals;
    }

    /** Writes a query. */
    protected abstract void select(Select node);

    /** Writes an expression. */
    protected final SqlWriter write(Expr node) {
        return node.accept(this);
    }

    /** Writes an expression as the operand of an operator. */
    protected final SqlWriter operand(Expr node) {
        if (node instanceof Exists exists) {
            return existence(exists);
        }
        boolean bare = !(node instanceof Comparison
                || node instanceof Not
                || node instanceof NotTrue
                || node instanceof IsNull
                || node instanceof Distinctness
                || node instanceof InList
                || node instanceof InSelect
                || node instanceof Like
                || node instanceof Containment
                || node instanceof Matches
                || node instanceof Search
                || isOperation(node));
        return bare ? write(node) : parenthesised(() -> write(node));
    }

    /** Writes whether there are rows as the operand of an operator. */
    protected SqlWriter existence(Exists node) {
        return parenthesised(() -> write(node));
    }

    /** Whether an expression is written with an operator of its own between values. */
    protected abstract boolean isOperation(Expr node);

    /** Writes a whole condition: what it ANDs needs no parentheses. */
    protected SqlWriter condition(Expr node) {
        return node instanceof Logical logical && logical.operator() == Logical.Operator.AND
                ? out.each(logical.operands(), " AND ", this::write)
                : write(node);
    }

    /** Writes a condition of a table's definition: no column needs a qualifier, and constants become literals. */
    protected final SqlWriter definition(Expr node) {
        beginDefinition();
        return condition(node);
    }

    /** Makes constants literals from here on. */
    final void beginDefinition() {
        inDefinition = true;
    }

    /** Whether a table's definition is written, which holds for connections that Cormorant does not know. */
    protected final boolean isDefinition() {
        return inDefinition;
    }

    /** Writes a part of the statement in which this table's columns need no qualifier; null where all others do. */
    protected final void within(@Nullable TableId table, Runnable part) {
        TableId outer = scope;
        scope = table;
        part.run();
        scope = outer;
    }

    /** Writes something in parentheses. */
    protected final SqlWriter parenthesised(Runnable part) {
        out.sql("(");
        part.run();
        return out.sql(")");
    }

    @Override
    public SqlWriter visitColumn(Column node) {
        qualifier(node);
        return out.name(names.column(node.id()));
    }

    /** Writes which source a column is of, where that is not clear. */
    protected final void qualifier(Column node) {
        if (!node.alias().isEmpty() || !(inDefinition || node.id().table().equals(scope))) {
            out.name(source(node)).sql(".");
        }
    }

    /** What the source of a column is called. */
    protected final String source(Column node) {
        return node.alias().isEmpty() ? names.table(node.id().table()).name() : node.alias();
    }

    @Override
    public SqlWriter visitOutputColumn(OutputColumn node) {
        return out.name(node.alias()).sql(".").name(outputName(node.index()));
    }

    /** The name of a column of a query that is the source of another; no column of a table has such a name. */
    public static String outputName(int index) {
        return "value " + (index + 1);
    }

    @Override
    public SqlWriter visitBind(Bind node) {
        if (!inDefinition) {
            throw forgotten(node, "numbers values");
        }
        return literal(node.type(), node.value());
    }

    @Override
    public SqlWriter visitBindList(BindList node) {
        if (!inDefinition) {
            throw forgotten(node, "numbers values");
        }
        return parenthesised(() -> out.each(node.values(), ", ", value -> literal(node.type(), value)));
    }

    @Override
    public SqlWriter visitSlot(Slot node) {
        return out.bind(new BindSlot.Value(node.type(), node.index()));
    }

    /** Writes a place for each element; a database with array binds overrides {@link #inSlots} instead. */
    @Override
    public SqlWriter visitSlotList(SlotList node) {
        out.sql("(");
        for (int i = 0; i < node.size(); i++) {
            out.sql(i == 0 ? "" : ", ").bind(new BindSlot.Element(node.type(), node.index(), i));
        }
        return out.sql(")");
    }

    @Override
    public SqlWriter visitTruth(Truth node) {
        return out.sql(node.name());
    }

    @Override
    public SqlWriter visitRowValue(RowValue node) {
        return parenthesised(() -> out.each(node.elements(), ", ", this::operand));
    }

    @Override
    public SqlWriter visitComparison(Comparison node) {
        operand(node.left()).sql(symbol(node.operator()));
        return operand(node.right());
    }

    @Override
    public SqlWriter visitLogical(Logical node) {
        String connective = " " + node.operator().name() + " ";
        return parenthesised(() -> out.each(node.operands(), connective, this::write));
    }

    @Override
    public SqlWriter visitNot(Not node) {
        out.sql("NOT ");
        return node.operand() instanceof Logical ? write(node.operand()) : parenthesised(() -> write(node.operand()));
    }

    @Override
    public SqlWriter visitNotTrue(NotTrue node) {
        return operand(node.operand()).sql(" IS NOT TRUE");
    }

    @Override
    public SqlWriter visitIsNull(IsNull node) {
        return operand(node.operand()).sql(node.negated() ? " IS NOT NULL" : " IS NULL");
    }

    @Override
    public SqlWriter visitDistinctness(Distinctness node) {
        operand(node.left()).sql(node.distinct() ? " IS DISTINCT FROM " : " IS NOT DISTINCT FROM ");
        return operand(node.right());
    }

    @Override
    public final SqlWriter visitInList(InList node) {
        operand(node.operand());
        if (node.list() instanceof SlotList list) {
            return inSlots(list, node.negated());
        }
        if (node.list() instanceof KeyList keys && keys.columns().size() == 1) {
            return inKeys(slots(keys).get(0), node.negated());
        }
        out.sql(node.negated() ? " NOT IN " : " IN ");
        return write(node.list());
    }

    /** The same of keys that have one column. */
    protected SqlWriter inKeys(SlotList keys, boolean negated) {
        return inSlots(keys, negated);
    }

    /** Writes the operator of a list and the places of its elements. */
    protected SqlWriter inSlots(SlotList list, boolean negated) {
        out.sql(negated ? " NOT IN " : " IN ");
        return write(list);
    }

    @Override
    public SqlWriter visitInSelect(InSelect node) {
        operand(node.operand()).sql(node.negated() ? " NOT IN " : " IN ");
        return parenthesised(() -> select(node.select()));
    }

    @Override
    public SqlWriter visitMatches(Matches node) {
        operand(node.operand()).sql(" REGEXP ");
        return operand(node.pattern());
    }

    @Override
    public final SqlWriter visitSearch(Search node) {
        if (inDefinition) {
            throw new UnsupportedByDatabaseException(
                    "a search has no place in the definition of a table or view; search" + " where rows are read");
        }
        return search(node);
    }

    /** Writes whether a row matches a search, or how well. */
    protected abstract SqlWriter search(Search node);

    @Override
    public final SqlWriter visitDistance(Distance node) {
        if (inDefinition) {
            throw new UnsupportedByDatabaseException(
                    "a distance of vectors has no place in the definition of a table or view; say it where rows are read");
        }
        return distance(node);
    }

    /** Writes how far two vectors are from each other, or null. */
    protected abstract SqlWriter distance(Distance node);

    /** Writes the program's own text, of which nobody knows how strongly it binds. */
    @Override
    public SqlWriter visitSqlCondition(SqlCondition node) {
        return parenthesised(() -> {
            out.sql(node.texts().get(0));
            for (int i = 0; i < node.arguments().size(); i++) {
                operand(node.arguments().get(i)).sql(node.texts().get(i + 1));
            }
        });
    }

    @Override
    public SqlWriter visitLike(Like node) {
        if (node.ignoreCase()) {
            lower(node.operand()).sql(node.negated() ? " NOT LIKE " : " LIKE ");
            return lower(node.pattern());
        }
        operand(node.operand()).sql(node.negated() ? " NOT LIKE " : " LIKE ");
        return operand(node.pattern());
    }

    /** Writes a text in lower case, by Unicode's rules. */
    protected abstract SqlWriter lower(Expr text);

    @Override
    public SqlWriter visitExists(Exists node) {
        out.sql(node.negated() ? "NOT EXISTS " : "EXISTS ");
        return parenthesised(() -> select(node.select()));
    }

    @Override
    public SqlWriter visitSubquery(Subquery node) {
        return parenthesised(() -> select(node.select()));
    }

    @Override
    public SqlWriter visitExcluded(Excluded node) {
        return out.sql("EXCLUDED.").name(names.column(node.id()));
    }

    /** Writes whether one of two lists or documents holds the other. */
    @Override
    public SqlWriter visitContainment(Containment node) {
        operand(node.left()).sql(symbol(node.operator()));
        return operand(node.right());
    }

    @Override
    public final SqlWriter visitToOnePath(ToOnePath node) {
        throw forgotten(node, "joins relations");
    }

    @Override
    public final SqlWriter visitRelationTest(RelationTest node) {
        throw forgotten(node, "turns relations into subqueries");
    }

    @Override
    public final SqlWriter visitRelationAggregate(RelationAggregate node) {
        throw forgotten(node, "turns relations into subqueries");
    }

    @Override
    public final SqlWriter visitLinkPath(LinkPath node) {
        throw forgotten(node, "joins relations");
    }

    @Override
    public SqlWriter visitKeyList(KeyList node) {
        return rows("(", slots(node));
    }

    /** The lists of a list of rows, column by column. */
    protected static List<SlotList> slots(KeyList rows) {
        return rows.columns().stream().map(SlotList.class::cast).toList();
    }

    /** Writes a place for each value of some rows, row by row, behind a word that opens the list. */
    protected final SqlWriter rows(String opening, List<SlotList> columns) {
        out.sql(opening);
        for (int i = 0; i < columns.get(0).size(); i++) {
            int row = i;
            out.sql(i == 0 ? "(" : ", (")
                    .each(columns, ", ", column -> out.bind(new BindSlot.Element(column.type(), column.index(), row)))
                    .sql(")");
        }
        return out.sql(")");
    }

    /** The operator with blanks around it. */
    protected static String symbol(Comparison.Operator operator) {
        return switch (operator) {
            case EQ -> " = ";
            case NE -> " <> ";
            case GT -> " > ";
            case GTE -> " >= ";
            case LT -> " < ";
            case LTE -> " <= ";
        };
    }

    /** The operator with blanks around it. */
    private static String symbol(Containment.Operator operator) {
        return switch (operator) {
            case CONTAINS -> " @> ";
            case CONTAINED_BY -> " <@ ";
            case OVERLAPS -> " && ";
        };
    }

    private SqlWriter literal(ValueType type, @Nullable Object value) {
        return out.sql(value == null ? "NULL" : literals.of(type, value));
    }

    private static IllegalStateException forgotten(Expr node, String duty) {
        return new IllegalStateException(
                node.getClass().getSimpleName() + " reached the renderer: the room that " + duty + " forgot it");
    }
}
