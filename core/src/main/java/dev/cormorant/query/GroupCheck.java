package dev.cormorant.query;

import dev.cormorant.ir.Aggregate;
import dev.cormorant.ir.Column;
import dev.cormorant.ir.Expr;
import dev.cormorant.ir.ExprCheck;
import dev.cormorant.ir.RelationAggregate;
import dev.cormorant.ir.RelationTest;
import dev.cormorant.ir.ToOnePath;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether an expression has one value for a whole group: it is made of the group's values and of aggregates. */
final class GroupCheck extends ExprCheck {
    private final List<Expr> keys;

    GroupCheck(List<Expr> keys) {
        this.keys = keys;
    }

    @Override
    public boolean holds(@Nullable Expr node) {
        return node == null || keys.contains(node) || super.holds(node);
    }

    @Override
    public Boolean visitColumn(Column node) {
        return false;
    }

    @Override
    public Boolean visitAggregate(Aggregate node) {
        return true;
    }

    /** What lies behind the path is of another table, whose columns are no values of the group. */
    @Override
    public Boolean visitToOnePath(ToOnePath node) {
        return node.restriction() == null && new GroupCheck(List.of()).holds(node.target());
    }

    @Override
    public Boolean visitRelationTest(RelationTest node) {
        return false;
    }

    @Override
    public Boolean visitRelationAggregate(RelationAggregate node) {
        return false;
    }
}
