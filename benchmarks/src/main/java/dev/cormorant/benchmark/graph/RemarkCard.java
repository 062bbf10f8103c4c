package dev.cormorant.benchmark.graph;

import dev.cormorant.shape.Path;
import dev.cormorant.shape.ShapeOf;

/** A remark below an article. */
// snippet: record
@ShapeOf(Remarks.class)
public record RemarkCard(String text, @Path("writer.name") String writer) {}
// end
