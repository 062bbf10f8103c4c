package dev.cormorant.processor.model;

/** A step from the rows of one table to those of another. */
public record RelationStep(TableClass from, RelationField relation, RelationEnd end, TableClass to) {
    /** Whether it leads to any number of rows. */
    public boolean isMany() {
        return end.kind() == RelationKind.MANY;
    }

    /** Whether it leads to a row or none. */
    public boolean isOptional() {
        return end.kind() == RelationKind.MAYBE;
    }

    /** {@code Posts.author}. */
    public String label() {
        return from.simpleName() + "." + relation.name();
    }
}
