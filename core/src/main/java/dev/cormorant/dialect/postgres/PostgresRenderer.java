package dev.cormorant.dialect.postgres;

import dev.cormorant.ir.Expr;
import dev.cormorant.ir.Select;
import dev.cormorant.ir.SlotList;
import dev.cormorant.render.BindSlot;
import dev.cormorant.render.Names;
import dev.cormorant.render.SqlRenderer;
import dev.cormorant.render.SqlWriter;

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
    protected void lock(Select node) {
        super.lock(node);
        if (!node.joins().isEmpty()) {
            out.sql(" OF ").name(node.from().alias());
        }
    }

    @Override
    protected SqlWriter inSlots(SlotList list, boolean negated) {
        return out.sql(negated ? " <> ALL(" : " = ANY(")
                .bind(new BindSlot.Array(list.type(), list.index()))
                .sql(")");
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
