package dev.cormorant.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.Optional;

/** What is fetched at the end of a route. */
public sealed interface PartEnd {
    /** A value of the row. */
    record Value(ColumnField column) implements PartEnd {}

    /**
     * What the row becomes by its kind.
     *
     * @param table the table of the row
     */
    record Variants(TableClass table, VariantsField field) implements PartEnd {}

    /** The row itself, to which the last step leads. */
    record Row() implements PartEnd {}

    /**
     * Another shape of the row.
     *
     * @param shape its generated class
     * @param isRefinable whether that class has methods for relations
     */
    record Nested(ClassName shape, boolean isRefinable) implements PartEnd {}

    /**
     * One value for many rows.
     *
     * @param method what the relation is asked
     * @param column the column of its rows that it is of; empty where it is of the rows themselves
     * @param type what it yields, boxed
     */
    record Aggregate(String method, Optional<ColumnField> column, TypeName type) implements PartEnd {}
}
