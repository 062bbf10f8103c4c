package dev.cormorant.ir;

/** A column of a source in scope. The alias is empty until the source is resolved, and where none is needed. */
public record Column(String alias, ColumnId id) implements Expr {
    @Override
    public <R> R accept(ExprVisitor<R> visitor) {
        return visitor.visitColumn(this);
    }
}
