package dev.cormorant.benchmark.jmh;

import dev.cormorant.benchmark.Bench;
import dev.cormorant.benchmark.BenchmarkDatabase;
import dev.cormorant.benchmark.Contender;
import dev.cormorant.benchmark.work.Workload;
import dev.cormorant.benchmark.work.Workloads;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** One kind of work by one contender on one database. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class Work {
    /** The database. */
    @Param
    public BenchmarkDatabase database = BenchmarkDatabase.STUB;

    /** Who does it. */
    @Param
    public Contender contender = Contender.JDBC;

    /** What is done. */
    @Param
    public Workload workload = Workload.FIND;

    @SuppressWarnings("NullAway.Init") // JMH calls open before anything else
    private Bench bench;

    @SuppressWarnings("NullAway.Init") // as above
    private Workloads<?> by;

    private int turn;

    /** Opens the database; no contender may be fast and wrong. */
    @Setup
    public void open() {
        bench = database.open(List.of(contender));
        bench.requireAgreement(List.of(workload));
        by = bench.of(contender);
    }

    /** Removes what the iteration before has added. */
    @Setup(Level.Iteration)
    public void prepare() {
        bench.prepare(workload);
    }

    /** Closes the database. */
    @TearDown
    public void close() {
        bench.close();
    }

    /** The work. */
    @Benchmark
    public Object work() {
        return workload.run(by, turn++ & Integer.MAX_VALUE);
    }
}
