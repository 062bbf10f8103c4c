package dev.cormorant.testkit.named;

import java.util.List;

/** A row of a table that a test has named. */
public record NamedRow(long id, List<String> texts) {}
