package dev.cormorant.schema;

/**
 * What leads from the rows of a table to others: a {@link Relation} to rows of one table, or a {@link MorphRelation} to a row
 * of one of several.
 *
 * @param <S> the table that declares it
 */
public sealed interface RelationLike<S> permits Relation, MorphRelation {
    /** The table that declares it. */
    TableLike<?, ?> source();

    /** The name of the field that holds it. */
    String name();

    /** The name with that of its table, for messages. */
    String label();
}
