package dev.cormorant.guide.catalog;

import java.util.List;

// snippet: details
/** What only some items have. */
public record Details(String color, int pages, List<String> awards) {}
// end
