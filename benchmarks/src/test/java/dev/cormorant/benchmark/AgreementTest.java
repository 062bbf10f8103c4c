package dev.cormorant.benchmark;

import static dev.cormorant.benchmark.work.Workload.FIND;
import static dev.cormorant.benchmark.work.Workload.INSERT;
import static dev.cormorant.benchmark.work.Workload.INSERT_1000;
import static dev.cormorant.benchmark.work.Workload.LIST_100;
import static dev.cormorant.benchmark.work.Workload.SEARCH;
import static dev.cormorant.benchmark.work.Workload.UPDATE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.cormorant.benchmark.work.Draft;
import dev.cormorant.benchmark.work.InRecords;
import dev.cormorant.benchmark.work.Post;
import dev.cormorant.benchmark.work.Samples;
import dev.cormorant.benchmark.work.Workload;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** No contender may be fast and wrong. */
class AgreementTest {
    /** One of each kind: the others are the same with more rows. */
    private static final List<Workload> WORKLOADS = List.of(FIND, LIST_100, SEARCH, INSERT, INSERT_1000, UPDATE);

    @ParameterizedTest
    @EnumSource(names = {"SQLITE", "H2"})
    void allContendersYieldWhatJdbcYields(BenchmarkDatabase database) {
        try (Bench bench = database.open(EnumSet.allOf(Contender.class))) {
            bench.requireAgreement(WORKLOADS);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"SQLITE", "H2"})
    void allContendersReadTheSameGraphs(BenchmarkDatabase database) {
        try (Bench bench = database.open(EnumSet.allOf(Contender.class))) {
            bench.requireAgreement(List.copyOf(Workload.GRAPHS));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"SQLITE", "H2"})
    void jdbcLoadsEveryRowOnce(BenchmarkDatabase database) {
        List<Draft> drafts = Samples.drafts(250);

        try (Bench bench = database.open(List.of())) {
            bench.of(Contender.JDBC).load(drafts);

            List<Post> rows = new InRecords<>(bench.of(Contender.JDBC)).list(Samples.STORED + 251);
            assertThat(rows.subList(Samples.STORED, rows.size()))
                    .extracting(Post::title, Post::createdAt, Post::publishedAt)
                    .containsExactlyElementsOf(drafts.stream()
                            .map(draft -> tuple(draft.title(), draft.createdAt(), draft.publishedAt()))
                            .toList());
        }
    }
}
