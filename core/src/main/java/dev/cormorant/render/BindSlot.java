package dev.cormorant.render;

import dev.cormorant.ir.ValueType;

/** What one {@code ?} of a statement's text stands for: which of the statement's values, and which part of it. */
public sealed interface BindSlot {
    /** How the value is stored; of a list, how each of its elements is. */
    ValueType type();

    /** The number of the value among the statement's values. */
    int index();

    /** The value itself. */
    record Value(ValueType type, int index) implements BindSlot {}

    /** One element of a list. Where the list is shorter than its places, its last element is repeated. */
    record Element(ValueType type, int index, int element) implements BindSlot {}

    /** A list as one array. */
    record Array(ValueType type, int index) implements BindSlot {}
}
