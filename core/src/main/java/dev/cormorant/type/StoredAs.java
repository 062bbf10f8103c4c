package dev.cormorant.type;

import dev.cormorant.ir.ValueType;

/**
 * The type of a value that a statement computes and reads again: nothing is known of it but how it is stored.
 *
 * @param storage how it is stored
 */
public record StoredAs(Storage storage) implements ValueType {}
