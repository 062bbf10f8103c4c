package dev.cormorant.benchmark.work;

import dev.cormorant.benchmark.graph.Graphs;
import dev.cormorant.benchmark.graph.GraphsInRecords;
import java.util.List;
import java.util.Optional;

/** The work of somebody, with every post that comes out of it made a record, so that results can be compared. */
public record InRecords<P>(Workloads<P> by) implements Workloads<Post> {
    @Override
    public Optional<Post> find(long id) {
        return by.find(id).map(by::record);
    }

    @Override
    public List<Post> list(int rows) {
        return by.list(rows).stream().map(by::record).toList();
    }

    @Override
    public List<Post> search(Filter filter) {
        return by.search(filter).stream().map(by::record).toList();
    }

    @Override
    public Post insert(Draft draft) {
        return by.record(by.insert(draft));
    }

    @Override
    public void insertAll(List<Draft> drafts) {
        by.insertAll(drafts);
    }

    @Override
    public void load(List<Draft> drafts) {
        by.load(drafts);
    }

    @Override
    public long update(long id, String title, int views) {
        return by.update(id, title, views);
    }

    @Override
    public Graphs graphs() {
        return new GraphsInRecords(by.graphs());
    }

    @Override
    public Post record(Post post) {
        return post;
    }
}
