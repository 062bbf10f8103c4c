package dev.cormorant.guide.blog;

import dev.cormorant.shape.Count;
import dev.cormorant.shape.Exists;
import dev.cormorant.shape.Max;
import dev.cormorant.shape.Path;
import dev.cormorant.shape.ShapeOf;
import dev.cormorant.shape.Sum;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All about an author. */
// snippet: record
@ShapeOf(Users.class)
public record AuthorPage(
        String name,
        List<PostCard> posts,
        @Path("posts.title") List<String> titles,
        @Exists("posts") boolean writes,
        @Count("posts") long published,
        @Max("posts.views") @Nullable Integer mostViews,
        @Sum("posts.views") @Nullable BigDecimal views) {}
// end
