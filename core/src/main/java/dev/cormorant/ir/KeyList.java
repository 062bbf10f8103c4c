package dev.cormorant.ir;

import java.util.List;

/**
 * The keys of some rows for {@link InList}, column by column: lists of equal length, of which each holds the values of one
 * column. No key is there twice, so a database may as well join them.
 */
public record KeyList(List<Expr> columns) implements Expr {
    public KeyList {
        columns = List.copyOf(columns);
    }

    @Override
    public <R> R accept(ExprVisitor<R> visitor) {
        return visitor.visitKeyList(this);
    }
}
