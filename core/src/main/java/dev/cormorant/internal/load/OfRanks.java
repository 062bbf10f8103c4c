package dev.cormorant.internal.load;

import dev.cormorant.ir.Column;
import dev.cormorant.ir.Expr;
import dev.cormorant.ir.LinkPath;
import dev.cormorant.ir.OutputColumn;
import dev.cormorant.ir.QueryFree;
import dev.cormorant.ir.RankFunction;
import dev.cormorant.ir.SqlCondition;
import dev.cormorant.ir.ToOnePath;
import dev.cormorant.ir.Window;

/** Finds out whether a condition speaks of nothing but ranks and values. */
final class OfRanks extends QueryFree {
    private static final OfRanks CHECK = new OfRanks();

    private OfRanks() {}

    static boolean alone(Expr condition) {
        return CHECK.holds(condition);
    }

    @Override
    public Boolean visitWindow(Window node) {
        return node.function() instanceof RankFunction;
    }

    @Override
    public Boolean visitColumn(Column node) {
        return false;
    }

    @Override
    public Boolean visitOutputColumn(OutputColumn node) {
        return false;
    }

    @Override
    public Boolean visitToOnePath(ToOnePath node) {
        return false;
    }

    @Override
    public Boolean visitLinkPath(LinkPath node) {
        return false;
    }

    /** The program's own text may name columns. */
    @Override
    public Boolean visitSqlCondition(SqlCondition node) {
        return false;
    }
}
