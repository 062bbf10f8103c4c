package dev.cormorant.ir;

import java.util.List;

/** The identity of a relation between two tables, and the way that it takes. */
public interface RelationId {
    /** The table that declares the relation. */
    TableId source();

    /** The table it leads to. */
    TableId target();

    /** The way from a row of the source to rows of the target: one step, or several over tables between. */
    List<Link> links();

    /** Whether a source row can have several target rows. */
    boolean isMany();

    /** Whether a source row can be without a target row. */
    boolean isOptional();

    /** Whether a source row is left out where the relation is read and leads nowhere. */
    default boolean dropsSource() {
        return false;
    }

    /**
     * Whether several source rows can lead to one target row, and the columns in which the way ends tell it from others; false
     * where it is not known.
     */
    default boolean isShared() {
        return false;
    }

    /** The relation's name in Java, without its table: it names joins in SQL. */
    String name();

    /** The relation's name in Java with its table, for messages. */
    String label();

    /** The columns of the source that tell its rows' related rows. */
    default List<? extends ColumnId> sourceColumns() {
        return links().get(0).near();
    }

    /** The columns of the target in which the way ends. */
    default List<? extends ColumnId> targetColumns() {
        return links().get(links().size() - 1).far();
    }
}
