package dev.cormorant.guide.blog;

import dev.cormorant.shape.ShapeOf;
import org.jspecify.annotations.Nullable;

/** Who looked over a post. */
// snippet: record
@ShapeOf(Users.class)
public record Editor(String name, @Nullable String bio) {}
// end
