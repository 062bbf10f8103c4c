package dev.cormorant.benchmark.graph;

import dev.cormorant.shape.ShapeOf;

/** A remark in a list. */
@ShapeOf(Remarks.class)
public record RemarkLine(long id, String text) {}
