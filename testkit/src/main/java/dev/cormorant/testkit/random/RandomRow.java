package dev.cormorant.testkit.random;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row of a random table: the values of its columns, in their order. */
public record RandomRow(List<@Nullable Object> values) {}
