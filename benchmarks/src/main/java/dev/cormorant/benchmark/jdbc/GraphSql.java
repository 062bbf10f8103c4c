package dev.cormorant.benchmark.jdbc;

/** Reading of several tables in as few statements and rows as they can be read: for all who write their SQL by hand. */
public final class GraphSql {
    /** The newest articles with their writers' names. */
    public static final String NEWEST = """
            SELECT a.id, a.title, a.created_at, w.name FROM articles a JOIN writers w ON w.id = a.writer_id
            ORDER BY a.created_at DESC, a.id DESC LIMIT ?""";

    /** The first writers. */
    public static final String WRITERS = "SELECT id, name FROM writers ORDER BY id LIMIT ?";

    /** The writers who have an article of at least so many views. */
    public static final String WRITERS_OF_VIEWS = """
            SELECT w.id, w.name FROM writers w
            WHERE EXISTS (SELECT 1 FROM articles a WHERE a.writer_id = w.id AND a.views >= ?) ORDER BY w.id""";

    /** The articles after one, the newest first. */
    public static final String AFTER = """
            SELECT id, title, created_at FROM articles WHERE (created_at, id) < (?, ?)
            ORDER BY created_at DESC, id DESC LIMIT ?""";

    /** The first articles, each with its remarks in rows that follow each other. */
    public static final String DISCUSSIONS = """
            SELECT a.id, a.title, r.id, r.text FROM (SELECT id, title FROM articles ORDER BY id LIMIT ?) a
            LEFT JOIN remarks r ON r.article_id = a.id ORDER BY a.id, r.id""";

    /** All there is: a row for each remark. */
    public static final String OEUVRES = """
            SELECT w.id, w.name, a.id, a.title, r.id, r.text FROM writers w
            LEFT JOIN articles a ON a.writer_id = w.id LEFT JOIN remarks r ON r.article_id = a.id
            ORDER BY w.id, a.id, r.id""";

    private static final String TOPICS = """
            SELECT x.article_id, t.name FROM article_topics x JOIN topics t ON t.id = x.topic_id
            WHERE x.article_id IN (%s) ORDER BY x.article_id, t.name, t.id""";
    private static final String REMARKS = """
            SELECT r.article_id, r.text, w.name FROM remarks r JOIN writers w ON w.id = r.writer_id
            WHERE r.article_id IN (%s) ORDER BY r.article_id, r.id""";
    private static final String NEWEST_OF_EACH = """
            SELECT writer_id, id, title, created_at FROM (
                SELECT writer_id, id, title, created_at,
                    ROW_NUMBER() OVER (PARTITION BY writer_id ORDER BY created_at DESC, id DESC) AS place
                FROM articles WHERE writer_id IN (%s)
            ) a WHERE place <= ? ORDER BY writer_id, place""";

    private GraphSql() {}

    /** The topics of so many articles, by article and name. */
    public static String topics(int articles) {
        return TOPICS.formatted(places(articles));
    }

    /** The remarks on so many articles with their writers' names, by article and id. */
    public static String remarks(int articles) {
        return REMARKS.formatted(places(articles));
    }

    /** The newest articles of so many writers, by writer; how many of each is the last value. */
    public static String newestOfEach(int writers) {
        return NEWEST_OF_EACH.formatted(places(writers));
    }

    private static String places(int values) {
        return "?" + ", ?".repeat(values - 1);
    }
}
