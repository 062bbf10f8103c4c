package dev.cormorant.benchmark;

import dev.cormorant.benchmark.jdbc.JdbcWorkloads;
import dev.cormorant.benchmark.work.InRecords;
import dev.cormorant.benchmark.work.Post;
import dev.cormorant.benchmark.work.Samples;
import dev.cormorant.benchmark.work.Workload;
import dev.cormorant.benchmark.work.Workloads;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What a contender yields, and what it leaves behind as a witness sees it: new rows have no keys here, since two inserts
 * of one draft differ in those.
 *
 * @param result what it returned
 * @param added the new rows
 * @param touched the row that an update changes
 */
record Outcome(Object result, List<Post> added, Optional<Post> touched) {
    static Outcome of(Workloads<?> contender, Workload workload, int turn, JdbcWorkloads witness) {
        witness.update(Samples.id(turn), "A post before its update", -1);
        Object result = workload.run(new InRecords<>(contender), turn);
        List<Post> added = witness.after(Samples.STORED).stream()
                .map(post -> post.withId(0))
                .sorted(Comparator.comparing(Post::createdAt))
                .toList();
        return new Outcome(
                result instanceof Post post ? post.withId(0) : result, added, witness.find(Samples.id(turn)));
    }
}
