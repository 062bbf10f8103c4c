package dev.cormorant.benchmark.graph;

import java.time.Instant;
import java.util.List;

/** What somebody reads, made records, so that results can be compared. */
public record GraphsInRecords(Graphs by) implements Graphs {
    @Override
    public List<?> newest(int articles) {
        return by.records(by.newest(articles));
    }

    @Override
    public List<?> writersWithNewest(int writers, int articles) {
        return by.records(by.writersWithNewest(writers, articles));
    }

    @Override
    public List<?> writersOfViews(int views) {
        return by.records(by.writersOfViews(views));
    }

    @Override
    public List<?> after(Instant createdAt, long id, int articles) {
        return by.records(by.after(createdAt, id, articles));
    }

    @Override
    public List<?> discussions(int articles) {
        return by.records(by.discussions(articles));
    }

    @Override
    public List<?> oeuvres() {
        return by.records(by.oeuvres());
    }
}
