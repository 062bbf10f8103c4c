package dev.cormorant.render;

import dev.cormorant.ir.Assignment;
import dev.cormorant.ir.ColumnId;
import dev.cormorant.ir.Delete;
import dev.cormorant.ir.DerivedTable;
import dev.cormorant.ir.Expr;
import dev.cormorant.ir.FollowedRows;
import dev.cormorant.ir.Insert;
import dev.cormorant.ir.Join;
import dev.cormorant.ir.Lock;
import dev.cormorant.ir.LockWait;
import dev.cormorant.ir.OnConflict;
import dev.cormorant.ir.Reached;
import dev.cormorant.ir.Recursion;
import dev.cormorant.ir.RelatedSource;
import dev.cormorant.ir.Select;
import dev.cormorant.ir.SetOperation;
import dev.cormorant.ir.SortKey;
import dev.cormorant.ir.SortKey.Nulls;
import dev.cormorant.ir.Source;
import dev.cormorant.ir.Statement;
import dev.cormorant.ir.TableId;
import dev.cormorant.ir.TableSource;
import dev.cormorant.ir.Update;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Writes statements in standard SQL, clause by clause; dialects override the clauses that they spell differently. A
 * renderer writes one statement and is thrown away.
 */
public abstract class SqlRenderer extends FunctionRenderer {
    /** A renderer with nothing written. */
    protected SqlRenderer(SqlWriter out, Names names, Literals literals) {
        super(out, names, literals);
    }

    /** The text and the binds of a resolved statement. */
    public final RenderedSql render(Statement statement) {
        if (statement instanceof Select select) {
            select(select);
        } else if (statement instanceof Insert insert) {
            within(insert.table(), () -> insert(insert));
        } else if (statement instanceof Update update) {
            within(update.table(), () -> update(update));
        } else {
            Delete delete = (Delete) statement;
            within(delete.table(), () -> delete(delete));
        }
        return out.rendered();
    }

    /** The text of a condition in a table's definition, with literals for its constants. */
    public final String renderDefinition(Expr condition) {
        return definition(condition).text();
    }

    /** The text of a view's query, with literals for its constants. */
    public final String renderDefinition(Select query) {
        beginDefinition();
        select(query);
        return out.text();
    }

    @Override
    protected final void select(Select node) {
        select(node, false);
    }

    /** Writes a query; the columns of one that is the source of another have names. */
    private void select(Select node, boolean named) {
        within(onlyTable(node.from()), () -> {
            if (node.from() instanceof Recursion recursion) {
                with(recursion);
            }
            out.sql(node.distinct() ? "SELECT DISTINCT " : "SELECT ");
            if (node.columns().isEmpty()) {
                out.sql("1");
            }
            columns(node.columns(), named);
            out.sql(" FROM ");
            sources(node);
            if (!node.groupBy().isEmpty()) {
                out.sql(" GROUP BY ").each(node.groupBy(), ", ", this::write);
            }
            clause(" HAVING ", node.having());
            if (!node.orderBy().isEmpty()) {
                out.sql(" ORDER BY ").each(node.orderBy(), ", ", this::sortKey);
            }
            cut(node.limit(), node.offset());
            if (node.lock() != null) {
                lock(node, node.lock());
            }
        });
    }

    /** Writes the rows that are found step by step, before the query that reads them. */
    protected void with(Recursion node) {
        out.sql("WITH RECURSIVE ").name(node.alias()).sql(" ");
        int width = node.start().columns().size();
        parenthesised(() -> out.each(IntStream.range(0, width).boxed().toList(), ", ", i -> out.name(outputName(i))));
        out.sql(" AS ");
        parenthesised(() -> {
            select(node.start());
            out.sql(" UNION ");
            select(step(node));
        });
        out.sql(" ");
    }

    /** What is written as the step of a recursion. */
    protected Select step(Recursion node) {
        return node.step();
    }

    /** Writes where the rows of a query come from, and which of them count. */
    protected void sources(Select node) {
        source(node.from());
        joins(node);
        clause(" WHERE ", node.where());
    }

    /** Writes what is joined to the first source. */
    protected final void joins(Select node) {
        node.joins().forEach(this::join);
    }

    private static @Nullable TableId onlyTable(Source source) {
        return source instanceof TableSource table && table.alias().isEmpty() ? table.table() : null;
    }

    private void columns(List<Expr> columns, boolean named) {
        for (int i = 0; i < columns.size(); i++) {
            out.sql(i == 0 ? "" : ", ");
            write(columns.get(i));
            if (named) {
                out.sql(" AS ").name(outputName(i));
            }
        }
    }

    /** Writes a source of a query. */
    protected final void source(Source node) {
        if (node instanceof TableSource table) {
            table(table);
        } else if (node instanceof DerivedTable derived) {
            parenthesised(() -> select(derived.select(), true)).sql(" AS ").name(derived.alias());
        } else if (node instanceof Recursion || node instanceof Reached) {
            out.name(node.alias());
        } else if (node instanceof RelatedSource || node instanceof FollowedRows) {
            throw new IllegalStateException(
                    node + " is left in a statement; the pass that joins relations was forgotten");
        } else {
            SetOperation operation = (SetOperation) node;
            parenthesised(() -> out.each(
                            operation.operands(), keyword(operation.operator()), operand -> select(operand, true)))
                    .sql(" AS ")
                    .name(operation.alias());
        }
    }

    private static String keyword(SetOperation.Operator operator) {
        return " " + operator.name().replace('_', ' ') + " ";
    }

    private void table(TableSource node) {
        TableName table = names.table(node.table());
        out.name(table);
        if (!node.alias().isEmpty() && !node.alias().equals(table.name())) {
            out.sql(" AS ").name(node.alias());
        }
    }

    private void join(Join node) {
        out.sql(
                switch (node.kind()) {
                    case INNER -> " JOIN ";
                    case LEFT -> " LEFT JOIN ";
                });
        source(node.source());
        clause(" ON ", node.on());
    }

    @Override
    protected void sortKey(SortKey node) {
        direction(node);
        if (!nullsStandByDefault(node)) {
            out.sql(node.nulls() == Nulls.FIRST ? " NULLS FIRST" : " NULLS LAST");
        }
    }

    /** Writes a term of an order, nulls where the database puts them. */
    protected final SqlWriter direction(SortKey node) {
        return write(node.expr()).sql(node.descending() ? " DESC" : "");
    }

    /** Whether the database puts nulls where the key says without being told, or there are none. */
    protected final boolean nullsStandByDefault(SortKey node) {
        boolean firstByDefault = nullsAreGreatest() == node.descending();
        return switch (node.nulls()) {
            case FIRST -> firstByDefault;
            case LAST -> !firstByDefault;
            case ABSENT -> true;
        };
    }

    /** Whether the database sorts nulls as if they were greater than every value, not smaller. */
    protected boolean nullsAreGreatest() {
        return false;
    }

    private void cut(@Nullable Expr limit, @Nullable Expr offset) {
        if (limit != null) {
            out.sql(" LIMIT ");
            write(limit);
        }
        if (offset != null) {
            out.sql(limit == null ? offsetWithoutLimit() : " OFFSET ");
            write(offset);
        }
    }

    /** The words before an offset where no limit precedes it. */
    protected String offsetWithoutLimit() {
        return " OFFSET ";
    }

    /** Writes that the rows of the query's first source stay locked. */
    protected void lock(Select node, Lock lock) {
        out.sql(" FOR ").sql(lock.strength().name()).sql(waiting(lock.waiting()));
    }

    /** The words about rows that others have locked, after a blank. */
    protected static String waiting(LockWait wait) {
        return switch (wait) {
            case WAIT -> "";
            case NOWAIT -> " NOWAIT";
            case SKIP_LOCKED -> " SKIP LOCKED";
        };
    }

    /** Writes an insert. */
    protected void insert(Insert node) {
        out.sql("INSERT INTO ").name(names.table(node.table())).sql(" ");
        if (node.columns().isEmpty()) {
            defaultRows(node.rows());
        } else {
            parenthesised(() -> columns(node.columns()));
            out.sql(" VALUES ");
            rows(node);
        }
        if (node.onConflict() != null) {
            onConflict(node, node.onConflict());
        }
        returning(node.returning());
    }

    /** Writes rows that consist of defaults. */
    protected void defaultRows(int rows) {
        if (rows != 1) {
            throw new IllegalStateException(rows + " rows of defaults in one statement: the plan has one each");
        }
        out.sql("DEFAULT VALUES");
    }

    /** Writes the places of the rows' values. */
    protected final void rows(Insert node) {
        int width = node.columns().size();
        for (int row = 0; row < node.rows(); row++) {
            out.sql(row == 0 ? "(" : ", (");
            for (int column = 0; column < width; column++) {
                out.sql(column == 0 ? "" : ", ");
                out.bind(new BindSlot.Value(node.columns().get(column).type(), row * width + column));
            }
            out.sql(")");
        }
    }

    /** Writes what an insert does with rows that exist. */
    protected void onConflict(Insert insert, OnConflict node) {
        out.sql(" ON CONFLICT");
        if (!node.target().isEmpty()) {
            out.sql(" ");
            parenthesised(() -> columns(node.target()));
        }
        if (node.assignments().isEmpty()) {
            out.sql(" DO NOTHING");
            return;
        }
        out.sql(" DO UPDATE SET ");
        within(null, () -> {
            out.each(node.assignments(), ", ", this::assignment);
            clause(" WHERE ", node.where());
        });
    }

    /** Writes an update. */
    protected void update(Update node) {
        out.sql("UPDATE ").name(names.table(node.table())).sql(" SET ");
        out.each(node.assignments(), ", ", this::assignment);
        clause(" WHERE ", node.where());
        if (node.image() == Update.Image.OLD && !node.returning().isEmpty()) {
            throw new IllegalStateException(
                    "old rows of an update where it returns new ones: the plan reads them before");
        }
        returning(node.returning());
    }

    /** Writes a column and what it is set to. */
    protected void assignment(Assignment node) {
        out.name(names.column(node.column())).sql(" = ");
        write(node.value());
    }

    /** Writes a delete. */
    protected void delete(Delete node) {
        out.sql("DELETE FROM ").name(names.table(node.table()));
        clause(" WHERE ", node.where());
        returning(node.returning());
    }

    /** Writes what comes back of the written rows, at the statement's end. */
    protected void returning(List<Expr> expressions) {
        if (!expressions.isEmpty()) {
            out.sql(" RETURNING ").each(expressions, ", ", this::write);
        }
    }

    /** Writes names of columns. */
    protected final void columns(List<? extends ColumnId> columns) {
        out.each(columns, ", ", column -> out.name(names.column(column)));
    }

    /** Writes a keyword and a condition, if there is one. */
    protected final void clause(String keyword, @Nullable Expr condition) {
        if (condition != null) {
            out.sql(keyword);
            condition(condition);
        }
    }
}
