package dev.cormorant.benchmark.graph;

import dev.cormorant.shape.ShapeOf;
import java.util.List;

/** Everything of a writer. */
@ShapeOf(Writers.class)
public record Oeuvre(long id, String name, List<Discussion> articles) {}
