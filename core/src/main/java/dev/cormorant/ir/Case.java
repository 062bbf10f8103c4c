package dev.cormorant.ir;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The value of the first branch whose condition is true; without such a branch the other value, or null. */
public record Case(List<Branch> branches, @Nullable Expr otherwise) implements Expr {
    /** A condition and the value that it leads to. */
    public record Branch(Expr condition, Expr value) {}

    @Override
    public <R> R accept(ExprVisitor<R> visitor) {
        return visitor.visitCase(this);
    }
}
