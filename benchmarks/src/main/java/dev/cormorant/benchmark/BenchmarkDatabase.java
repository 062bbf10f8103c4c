package dev.cormorant.benchmark;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.cormorant.benchmark.jdbc.Flavour;
import dev.cormorant.benchmark.stub.StubSource;
import dev.cormorant.benchmark.work.Workload;
import dev.cormorant.testkit.server.TestServer;
import dev.cormorant.testkit.server.TestServers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Stream;

/** A database that work is measured on. */
public enum BenchmarkDatabase {
    /** A file with a write-ahead log. */
    SQLITE(Flavour.SQLITE) {
        @Override
        public Bench open(Collection<Contender> contenders) {
            Path directory = temporaryDirectory();
            String url = "jdbc:sqlite:" + directory.resolve("posts.db")
                    + "?journal_mode=wal&synchronous=normal&busy_timeout=5000";
            return Bench.prepared(this, contenders, pool(url, "", ""), () -> delete(directory));
        }
    },
    /** In memory. */
    H2(Flavour.H2) {
        @Override
        public Bench open(Collection<Contender> contenders) {
            return Bench.prepared(
                    this,
                    contenders,
                    pool("jdbc:h2:mem:benchmark;DATABASE_TO_LOWER=TRUE;OPTIMIZE_REUSE_RESULTS=0", "sa", ""),
                    () -> {});
        }
    },
    /** A server on this machine, reached through the loopback. */
    POSTGRES(Flavour.POSTGRES) {
        @Override
        public Bench open(Collection<Contender> contenders) {
            TestServer server = TestServers.postgres().withParameter("reWriteBatchedInserts", "true");
            return Bench.prepared(this, contenders, pool(server.jdbcUrl(), server.user(), server.password()), () -> {});
        }
    },
    /** No database: a driver that has its rows ready, so that only what is around it costs time. */
    STUB(Flavour.H2) {
        @Override
        public Bench open(Collection<Contender> contenders) {
            StubSource source = new StubSource();
            return new Bench(this, contenders, source, source::answerWith, () -> {});
        }
    };

    private final Flavour flavour;

    BenchmarkDatabase(Flavour flavour) {
        this.flavour = flavour;
    }

    /** Makes the database and its rows; JDBC is always among the contenders. */
    public abstract Bench open(Collection<Contender> contenders);

    /** Whether there is something to do this work on: the stub answers for one table only. */
    public boolean offers(Workload workload) {
        return this != STUB || Workload.FLAT.contains(workload);
    }

    Flavour flavour() {
        return flavour;
    }

    /** Its name on the command line and in tables. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static HikariDataSource pool(String url, String user, String password) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setUsername(user);
        config.setPassword(password);
        config.setMaximumPoolSize(2);
        return new HikariDataSource(config);
    }

    private static Path temporaryDirectory() {
        try {
            return Files.createTempDirectory("cormorant-benchmark");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path directory) {
        try (Stream<Path> files = Files.list(directory)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
            Files.delete(directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
