package dev.cormorant.benchmark.graph;

import dev.cormorant.shape.ShapeOf;
import java.util.List;

/** An article with everything that was said. */
@ShapeOf(Articles.class)
public record Discussion(long id, String title, List<RemarkLine> remarks) {}
