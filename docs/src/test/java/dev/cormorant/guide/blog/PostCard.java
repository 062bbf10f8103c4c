package dev.cormorant.guide.blog;

import dev.cormorant.shape.Count;
import dev.cormorant.shape.Path;
import dev.cormorant.shape.ShapeOf;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a list of posts shows of each. */
// snippet: record
@ShapeOf(Posts.class)
public record PostCard(
        long id,
        String title,
        @Path("author.name") String author,
        @Nullable Editor editor,
        List<CommentLine> comments,
        @Count("comments") long commentCount) {}
// end
