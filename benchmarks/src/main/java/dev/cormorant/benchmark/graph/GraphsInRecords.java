package dev.cormorant.benchmark.graph;

import java.time.Instant;
import java.util.List;

/** What somebody reads, made records, so that results can be compared. */
public record GraphsInRecords(Graphs by) implements Graphs {
    @Override
    public List<?> newest(int articles) {
        return by.records(by.newest(articles), ArticleCard.class);
    }

    @Override
    public List<?> writersWithNewest(int writers, int articles) {
        return by.records(by.writersWithNewest(writers, articles), WriterCard.class);
    }

    @Override
    public List<?> writersOfViews(int views) {
        return by.records(by.writersOfViews(views), WriterLine.class);
    }

    @Override
    public List<?> after(Instant createdAt, long id, int articles) {
        return by.records(by.after(createdAt, id, articles), ArticleLine.class);
    }

    @Override
    public List<?> discussions(int articles) {
        return by.records(by.discussions(articles), Discussion.class);
    }

    @Override
    public List<?> oeuvres() {
        return by.records(by.oeuvres(), Oeuvre.class);
    }
}
