package dev.cormorant.benchmark.graph;

import dev.cormorant.shape.ShapeOf;
import java.util.List;

/** A writer with some articles. */
@ShapeOf(Writers.class)
public record WriterCard(long id, String name, List<ArticleLine> articles) {}
