package dev.cormorant.internal.plan;

import dev.cormorant.ir.Bind;
import dev.cormorant.ir.BindList;
import dev.cormorant.ir.Expr;
import dev.cormorant.ir.Select;
import dev.cormorant.ir.Statement;
import dev.cormorant.rewrite.StatementRewriter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects the values of a statement in the order in which {@link BindNumbering} numbers them: both walk alike. */
public final class BindValues extends StatementRewriter {
    private final List<@Nullable Object> values = new ArrayList<>();
    private final List<Expr> valueless;

    private BindValues(List<Expr> valueless) {
        this.valueless = valueless;
    }

    /** The values of a statement. */
    public static @Nullable Object[] of(Statement statement) {
        return new BindValues(List.of()).collect(statement);
    }

    /** The values of a query whose columns hold none, and so need no visit. */
    public static @Nullable Object[] ofClauses(Select select) {
        return new BindValues(select.columns()).collect(select);
    }

    private @Nullable Object[] collect(Statement statement) {
        rewrite(statement);
        return values.toArray();
    }

    @Override
    protected List<Expr> rewriteColumns(List<Expr> columns) {
        return columns == valueless ? columns : super.rewriteColumns(columns);
    }

    @Override
    public Expr visitBind(Bind node) {
        values.add(node.value());
        return node;
    }

    @Override
    public Expr visitBindList(BindList node) {
        values.add(node.values());
        return node;
    }
}
