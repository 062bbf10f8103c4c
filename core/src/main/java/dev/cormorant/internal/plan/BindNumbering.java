package dev.cormorant.internal.plan;

import dev.cormorant.ir.Bind;
import dev.cormorant.ir.BindList;
import dev.cormorant.ir.Expr;
import dev.cormorant.ir.Insert;
import dev.cormorant.ir.Slot;
import dev.cormorant.ir.SlotList;
import dev.cormorant.ir.Statement;
import dev.cormorant.rewrite.StatementRewriter;

/** Replaces each bound value by its number, so that no value is left in what is resolved, rendered and kept. */
final class BindNumbering extends StatementRewriter {
    private int next;

    private BindNumbering(int first) {
        this.next = first;
    }

    static Numbered of(Statement statement) {
        int first = statement instanceof Insert insert
                ? insert.rows() * insert.columns().size()
                : 0;
        BindNumbering numbering = new BindNumbering(first);
        return new Numbered(numbering.rewrite(statement), numbering.next);
    }

    /** A statement without values, and how many it is run with. */
    record Numbered(Statement statement, int values) {}

    @Override
    public Expr visitBind(Bind node) {
        return new Slot(node.type(), next++);
    }

    @Override
    public Expr visitBindList(BindList node) {
        return new SlotList(node.type(), next++, node.paddedSize());
    }
}
