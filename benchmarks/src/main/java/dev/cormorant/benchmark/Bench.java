package dev.cormorant.benchmark;

import static dev.cormorant.benchmark.Posts.POSTS;

import com.zaxxer.hikari.HikariDataSource;
import dev.cormorant.Database;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntConsumer;
import javax.sql.DataSource;

/** An open database with its rows, and the contenders on it. They share one pool. */
public final class Bench implements AutoCloseable {
    private final BenchmarkDatabase database;
    private final IntConsumer expectation;
    private final Runnable closing;
    private final Map<Contender, Workloads> contenders = new EnumMap<>(Contender.class);

    Bench(BenchmarkDatabase database, DataSource source, IntConsumer expectation, Runnable closing) {
        this.database = database;
        this.expectation = expectation;
        this.closing = closing;
        for (Contender contender : Contender.values()) {
            contenders.put(contender, contender.on(source, database.flavour()));
        }
    }

    /** A bench on an empty database, which gets its table and rows. */
    static Bench prepared(BenchmarkDatabase database, HikariDataSource pool, Runnable removal) {
        Database db = Database.open(Contender.SCHEMA, pool);
        db.createMissing();
        db.delete(POSTS).allRows().execute();
        Bench bench = new Bench(
                database,
                pool,
                rows -> db.delete(POSTS)
                        .where(POSTS.id.gt((long) Samples.STORED))
                        .execute(),
                () -> {
                    pool.close();
                    removal.run();
                });
        bench.of(Contender.JDBC).insertAll(Samples.drafts(Samples.STORED));
        return bench;
    }

    /** What is measured here. */
    public BenchmarkDatabase database() {
        return database;
    }

    /** The work, done by one of the contenders. */
    public Workloads of(Contender contender) {
        return Objects.requireNonNull(contenders.get(contender));
    }

    /** Makes the database ready for a workload: the rows that another one added are gone. */
    public void prepare(Workload workload) {
        expectation.accept(workload.rows());
    }

    /**
     * Lets each contender do each kind of work once.
     *
     * @throws IllegalStateException if their results differ, so that it would make no sense to compare their speed
     */
    public void requireAgreement(List<Workload> workloads) {
        for (Workload workload : workloads) {
            prepare(workload);
            for (int turn = 0; turn < Filter.SAMPLES.size(); turn++) {
                Object wanted = comparable(workload.run(of(Contender.JDBC), turn));
                Object found = comparable(workload.run(of(Contender.CORMORANT), turn));
                if (!wanted.equals(found)) {
                    throw new IllegalStateException(database.label() + ", " + workload.label() + ", turn " + turn
                            + ": JDBC yields\n" + wanted + "\nCormorant yields\n" + found);
                }
            }
        }
    }

    /** Two inserts of one draft differ in what the database adds to it. */
    private static Object comparable(Object result) {
        return result instanceof Post post ? post.withId(0) : result;
    }

    @Override
    public void close() {
        closing.run();
    }
}
