package dev.cormorant.schema;

import dev.cormorant.index.IndexPath;

/**
 * Listens to {@link TableModel#describe}. No nested type of the model: every generated model would inherit its name, and
 * could not speak of a table {@code Members} any more.
 */
public interface TableMembers {
    /** A column that is part of the row record. */
    void column(String field, Column<?, ?> column);

    /** A column that is not. */
    void hidden(String field, Column<?, ?> column);

    /** A relation. */
    void relation(String field, Relation<?, ?, ?> relation);

    /** A relation to rows of several tables. */
    void relation(String field, MorphRelation<?> relation);

    /** What rows become by their kinds. */
    void variants(String field, VariantSelection<?, ?> variants);

    /** An index to read along. */
    void index(IndexPath<?, ?> index);
}
