package dev.cormorant.internal.plan;

import dev.cormorant.ir.Bind;
import dev.cormorant.ir.BindList;
import dev.cormorant.ir.Expr;
import dev.cormorant.ir.Select;
import dev.cormorant.ir.Statement;
import dev.cormorant.rewrite.StatementRewriter;
import java.util.Collections;

/**
 * Takes the values out of a statement that is kept as the key of a plan. The statement stays equal to itself, since a value
 * is no part of its shape, but what a user once asked for is neither held in memory nor found in it.
 */
public final class Shapes extends StatementRewriter {
    private static final Shapes WITHOUT_VALUES = new Shapes();

    private Shapes() {}

    /** A statement without its values. */
    public static Statement of(Statement statement) {
        return WITHOUT_VALUES.rewrite(statement);
    }

    /** A query without its values. */
    public static Select of(Select select) {
        return WITHOUT_VALUES.rewriteSelect(select);
    }

    @Override
    public Expr visitBind(Bind node) {
        return new Bind(node.type(), null);
    }

    @Override
    public Expr visitBindList(BindList node) {
        return new BindList(node.type(), Collections.nCopies(node.paddedSize(), null));
    }
}
