package dev.cormorant.benchmark.graph;

import dev.cormorant.shape.ShapeOf;
import java.time.Instant;

/** An article in a list. */
@ShapeOf(Articles.class)
public record ArticleLine(long id, String title, Instant createdAt) {}
