package dev.cormorant.benchmark;

import static dev.cormorant.benchmark.graph.Topics.TOPICS;
import static dev.cormorant.benchmark.work.Posts.POSTS;

import com.zaxxer.hikari.HikariDataSource;
import dev.cormorant.Database;
import dev.cormorant.benchmark.graph.Library;
import dev.cormorant.benchmark.jdbc.JdbcWorkloads;
import dev.cormorant.benchmark.work.Samples;
import dev.cormorant.benchmark.work.Workload;
import dev.cormorant.benchmark.work.Workloads;
import dev.cormorant.schema.Schema;
import dev.cormorant.schema.SchemaPart;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import javax.sql.DataSource;

/** An open database with its rows, and JDBC and other contenders on it. They share one pool. */
public final class Bench implements AutoCloseable {
    private final BenchmarkDatabase database;
    private final IntConsumer expectation;
    private final Runnable closing;
    private final JdbcWorkloads jdbc;
    private final Map<Contender, Workloads<?>> contenders = new EnumMap<>(Contender.class);

    Bench(
            BenchmarkDatabase database,
            Collection<Contender> contenders,
            DataSource source,
            IntConsumer expectation,
            Runnable closing) {
        this.database = database;
        this.expectation = expectation;
        this.closing = closing;
        this.jdbc = new JdbcWorkloads(source, database.flavour());
        this.contenders.put(Contender.JDBC, jdbc);
        for (Contender contender : contenders) {
            this.contenders.computeIfAbsent(contender, some -> some.on(source, database.flavour()));
        }
    }

    /** A bench on an empty database, which gets its table and rows. */
    static Bench prepared(
            BenchmarkDatabase database, Collection<Contender> contenders, HikariDataSource pool, Runnable removal) {
        Database db = Database.open(Schema.of(SchemaPart.of(POSTS), Library.TABLES), pool);
        db.createMissing();
        db.delete(POSTS).allRows().execute();
        if (!db.from(TOPICS).exists()) {
            Library.fill(db);
        }
        Bench bench = new Bench(
                database,
                contenders,
                pool,
                rows -> db.delete(POSTS)
                        .where(POSTS.id.gt((long) Samples.STORED))
                        .execute(),
                () -> {
                    pool.close();
                    removal.run();
                });
        bench.jdbc.insertAll(Samples.drafts(Samples.STORED));
        analyze(pool);
        return bench;
    }

    /** What PostgreSQL and H2 do by themselves after a while: plans made without statistics are a matter of luck. */
    private static void analyze(DataSource source) {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("ANALYZE");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What is measured here. */
    public BenchmarkDatabase database() {
        return database;
    }

    /** The work, done by one of the contenders. */
    public Workloads<?> of(Contender contender) {
        Workloads<?> workloads = contenders.get(contender);
        if (workloads == null) {
            throw new IllegalArgumentException(contender + " is not on this bench; " + contenders.keySet() + " are");
        }
        return workloads;
    }

    /** Makes the database ready for a workload: the rows that another one added are gone. */
    public void prepare(Workload workload) {
        expectation.accept(workload.rows());
    }

    /**
     * Lets each contender do each kind of work.
     *
     * @throws IllegalStateException if what they yield or leave behind differs, so that it would make no sense to compare
     *     their speed
     */
    public void requireAgreement(List<Workload> workloads) {
        for (Workload workload : workloads) {
            for (int turn = 0; turn < workload.variants(); turn++) {
                Outcome wanted = outcome(Contender.JDBC, workload, turn);
                for (Contender contender : contenders.keySet()) {
                    Outcome found = outcome(contender, workload, turn);
                    if (!wanted.equals(found)) {
                        throw new IllegalStateException(database.label() + ", " + workload.label() + ", turn " + turn
                                + ": JDBC yields\n" + wanted + "\n" + contender.title() + " yields\n" + found);
                    }
                }
            }
        }
    }

    private Outcome outcome(Contender contender, Workload workload, int turn) {
        prepare(workload);
        return Outcome.of(of(contender), workload, turn, jdbc);
    }

    @Override
    public void close() {
        contenders.values().forEach(Workloads::close);
        closing.run();
    }
}
