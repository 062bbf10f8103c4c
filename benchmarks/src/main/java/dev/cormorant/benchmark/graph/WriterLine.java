package dev.cormorant.benchmark.graph;

import dev.cormorant.shape.ShapeOf;

/** A writer in a list. */
@ShapeOf(Writers.class)
public record WriterLine(long id, String name) {}
