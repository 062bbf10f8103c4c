package dev.cormorant.internal.plan;

import dev.cormorant.ir.Bind;
import dev.cormorant.ir.BindList;
import dev.cormorant.ir.Expr;
import dev.cormorant.ir.Statement;
import dev.cormorant.rewrite.StatementRewriter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects the values of a statement in the order in which {@link BindNumbering} numbers them: both walk alike. */
public final class BindValues extends StatementRewriter {
    private final List<@Nullable Object> values = new ArrayList<>();

    private BindValues() {}

    /** The values of a statement. */
    public static @Nullable Object[] of(Statement statement) {
        BindValues collector = new BindValues();
        collector.rewrite(statement);
        return collector.values.toArray();
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
