package dev.cormorant.ir;

import java.util.List;

/** The identity of a relation between two tables, and the columns that link them. */
public interface RelationId {
    /** The table that declares the relation. */
    TableId source();

    /** The table it leads to. */
    TableId target();

    /** The linking columns of the source, in the order of {@link #targetColumns()}. */
    List<? extends ColumnId> sourceColumns();

    /** The linking columns of the target, in the order of {@link #sourceColumns()}. */
    List<? extends ColumnId> targetColumns();

    /** Whether a source row can have several target rows. */
    boolean isMany();

    /** Whether a source row can be without a target row. */
    boolean isOptional();

    /** The relation's name in Java, without its table: it names joins in SQL. */
    String name();

    /** The relation's name in Java with its table, for messages. */
    String label();
}
