package dev.cormorant.internal.plan;

import dev.cormorant.ir.Bind;
import dev.cormorant.ir.BindList;
import dev.cormorant.ir.Expr;
import dev.cormorant.ir.Select;
import dev.cormorant.ir.Statement;
import dev.cormorant.rewrite.StatementRewriter;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects the values of a statement in the order in which {@link BindNumbering} numbers them: both walk alike. */
public final class BindValues extends StatementRewriter {
    private static final int FEW = 8;

    private final List<Expr> valueless;
    private @Nullable Object[] values;
    private int size;

    private BindValues(List<Expr> valueless, int expected) {
        this.valueless = valueless;
        this.values = new Object[expected];
    }

    /** The values of a statement. */
    public static @Nullable Object[] of(Statement statement) {
        return of(statement, FEW);
    }

    /** The same of a statement that is expected to hold so many. */
    public static @Nullable Object[] of(Statement statement, int expected) {
        return new BindValues(List.of(), expected).collect(statement);
    }

    /** The values of a query whose columns hold none, and so need no visit. */
    public static @Nullable Object[] ofClauses(Select select, int expected) {
        return new BindValues(select.columns(), expected).collect(select);
    }

    /** Whether there are values in some expressions. */
    public static boolean areIn(List<Expr> expressions) {
        BindValues found = new BindValues(List.of(), 0);
        found.rewriteAll(expressions);
        return found.size > 0;
    }

    private @Nullable Object[] collect(Statement statement) {
        rewrite(statement);
        return size == values.length ? values : Arrays.copyOf(values, size);
    }

    private void add(@Nullable Object value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size + FEW);
        }
        values[size++] = value;
    }

    @Override
    protected List<Expr> rewriteColumns(List<Expr> columns) {
        return columns == valueless ? columns : super.rewriteColumns(columns);
    }

    @Override
    public Expr visitBind(Bind node) {
        add(node.value());
        return node;
    }

    @Override
    public Expr visitBindList(BindList node) {
        add(node.values());
        return node;
    }
}
