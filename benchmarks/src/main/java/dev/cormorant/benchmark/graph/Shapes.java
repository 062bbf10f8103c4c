package dev.cormorant.benchmark.graph;

import java.time.Instant;
import java.util.List;

/** What is read: records, none of which is a row of a table. */
public final class Shapes {
    private Shapes() {}

    /** An article with all that a page shows of it. */
    public record ArticleCard(
            long id, String title, Instant createdAt, String writer, List<String> topics, List<RemarkCard> remarks) {}

    /** A remark below an article. */
    public record RemarkCard(String text, String writer) {}

    /** A writer with some articles. */
    public record WriterCard(long id, String name, List<ArticleLine> articles) {}

    /** An article in a list. */
    public record ArticleLine(long id, String title, Instant createdAt) {}

    /** A writer in a list. */
    public record WriterLine(long id, String name) {}

    /** An article with everything that was said. */
    public record Discussion(long id, String title, List<RemarkLine> remarks) {}

    /** A remark in a list. */
    public record RemarkLine(long id, String text) {}

    /** Everything of a writer. */
    public record Oeuvre(long id, String name, List<Discussion> articles) {}
}
