package dev.cormorant.benchmark.graph;

import dev.cormorant.shape.Path;
import dev.cormorant.shape.ShapeOf;
import java.time.Instant;
import java.util.List;

/** An article with all that a page shows of it. */
// snippet: record
@ShapeOf(Articles.class)
public record ArticleCard(
        long id,
        String title,
        Instant createdAt,
        @Path("writer.name") String writer,
        @Path("topics.name") List<String> topics,
        List<RemarkCard> remarks) {}
// end
