package dev.cormorant.guide.blog;

import dev.cormorant.shape.Path;
import dev.cormorant.shape.ShapeOf;

/** A comment below a post. */
// snippet: record
@ShapeOf(Comments.class)
public record CommentLine(String body, @Path("author.name") String author) {}
// end
