package dev.cormorant.driver;

import dev.cormorant.dialect.ErrorReader;
import dev.cormorant.dialect.Features;
import dev.cormorant.dialect.RowLoader;
import dev.cormorant.error.CodecException;
import dev.cormorant.error.DatabaseException;
import dev.cormorant.error.TooManyRowsException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Runs commands: prepares, binds, executes, reads, tells the listeners, translates errors. Thread-safe. */
public final class Executor {
    /** What is told of the values of many rows: nobody knows which of them it was. */
    private static final @Nullable Object[] NO_VALUES = {};

    private final QueryListeners listeners;
    private final ErrorTranslator errors;
    private final Clock clock;
    private final OpenStreams streams;
    private final @Nullable Consumer<Changes> changed;

    /**
     * An executor for one database, whose clock says when a statement runs.
     *
     * @param changed hears of changes of rows when others can see them; null for nobody
     */
    public Executor(
            QueryListeners listeners,
            ErrorTranslator errors,
            Clock clock,
            Features features,
            @Nullable Consumer<Changes> changed) {
        this(listeners, errors, clock, new OpenStreams(features), changed);
    }

    private Executor(
            QueryListeners listeners,
            ErrorTranslator errors,
            Clock clock,
            OpenStreams streams,
            @Nullable Consumer<Changes> changed) {
        this.listeners = listeners;
        this.errors = errors;
        this.clock = clock;
        this.streams = streams;
        this.changed = changed;
    }

    /** The same, whose statements have this name in errors and for listeners; null for none. */
    public Executor named(@Nullable String name) {
        return name == null ? this : new Executor(listeners.named(name), errors.named(name), clock, streams, changed);
    }

    /** A message of a failure, which begins with the name of the statements. */
    public String told(String message) {
        return errors.told(message);
    }

    /** Runs a command that returns rows. */
    public <T> T query(Session session, Command command, @Nullable Object[] values, RowsReader<T> reader) {
        return run(session, command, link -> query(link, command, values, reader));
    }

    /** Of a command that failed nobody knows for certain that it changed nothing. */
    private <T> T run(Session session, Command command, ConnectionAction<T> action) {
        try {
            return session.run(action);
        } finally {
            tellChanges(session, command);
        }
    }

    private void tellChanges(Session session, Command command) {
        if (changed != null && !command.changes().areNone()) {
            session.onceVisible(new ChangeNotice(changed, command.changes()));
        }
    }

    /** Runs a command that returns rows, on a connection that is at hand. */
    public <T> T query(Link link, Command command, @Nullable Object[] values, RowsReader<T> reader) {
        return query(link, command, values, 0, reader);
    }

    /** The same of so many rows that they are fetched in pieces; 0 for as many at once as the driver likes. */
    public <T> T query(Link link, Command command, @Nullable Object[] values, int fetchSize, RowsReader<T> reader) {
        streams.requireNone(link.connection());
        requireBounded(link, command);
        link.reads(command);
        long started = listeners.start();
        try (PreparedStatement statement = command.prepare(link.connection())) {
            if (fetchSize > 0) {
                statement.setFetchSize(fetchSize);
            }
            command.bind(statement, values, clock);
            RowsReader.Tally tally = new RowsReader.Tally();
            T result = link.timed(statement::cancel, () -> {
                try (ResultSet rows = command.rows(statement)) {
                    return reader.read(rows, tally);
                }
            });
            listeners.tell(command, started, tally);
            return result;
        } catch (SQLException e) {
            throw failed(link, command, values, () -> runAgain(link, command, values), started, e);
        } catch (CodecException e) {
            throw errors.told(e);
        }
    }

    private void requireBounded(Link link, Command command) {
        for (TableBound bound : command.bounds()) {
            @Nullable Object[] oneMore = {bound.most() + 1};
            long rows = query(link, bound.count(), oneMore, (counted, tally) -> {
                tally.set(1);
                counted.next();
                return counted.getLong(1);
            });
            if (rows > bound.most()) {
                throw new TooManyRowsException(errors.told(bound.exceeded()));
            }
        }
    }

    /** Runs a command whose rows are fetched in pieces of so many; the caller closes them. */
    public OpenRows open(Session session, Command command, @Nullable Object[] values, int fetchSize) {
        long started = listeners.start();
        Lease lease = session.lease();
        try {
            streams.requireNone(lease.connection());
            requireBounded(lease, command);
            OpenRows rows = open(lease, command, values, fetchSize);
            tellChanges(session, command);
            listeners.tell(command, started, 0, null);
            return rows;
        } catch (SQLException e) {
            DatabaseException failure = failed(command, values, started, e);
            lease.failed(failure);
            throw closing(lease, failure);
        } catch (RuntimeException e) {
            throw closing(lease, e);
        }
    }

    private OpenRows open(Lease lease, Command command, @Nullable Object[] values, int fetchSize) throws SQLException {
        PreparedStatement statement = command.prepare(lease.connection());
        try {
            statement.setFetchSize(fetchSize);
            command.bind(statement, values, clock);
            ResultSet result = lease.timed(statement::cancel, () -> command.rows(statement));
            streams.begin(lease.connection());
            return new OpenRows(lease, statement, result, command, errors, streams);
        } catch (SQLException | RuntimeException e) {
            closing(statement, e);
            throw e;
        }
    }

    private static <E extends Exception> E closing(AutoCloseable opened, E because) {
        try {
            opened.close();
        } catch (Exception e) {
            because.addSuppressed(e);
        }
        return because;
    }

    /** Runs a command that changes rows and returns none; the number of rows that it changed. */
    public long update(Session session, Command command, @Nullable Object[] values) {
        return run(session, command, link -> update(link, command, values));
    }

    /** The same on a connection that is at hand. */
    public long update(Link link, Command command, @Nullable Object[] values) {
        streams.requireNone(link.connection());
        requireBounded(link, command);
        long started = listeners.start();
        try (PreparedStatement statement = command.prepare(link.connection())) {
            command.bind(statement, values, clock);
            long rows = link.timed(statement::cancel, statement::executeUpdate);
            listeners.tell(command, started, rows, null);
            return rows;
        } catch (SQLException e) {
            throw failed(link, command, values, () -> runAgain(link, command, values), started, e);
        } catch (CodecException e) {
            throw errors.told(e);
        }
    }

    private DatabaseException failed(
            Link link,
            Command command,
            @Nullable Object[] values,
            ErrorReader.Again again,
            long started,
            SQLException e) {
        DatabaseException translated = errors.with(command, values).translate(e, command, link.connection(), again);
        listeners.tell(command, started, -1, translated);
        return translated;
    }

    private void runAgain(Link link, Command command, @Nullable Object[] values) throws SQLException {
        try (PreparedStatement statement = command.prepare(link.connection())) {
            command.bind(statement, values, clock);
            statement.execute();
        }
    }

    /** Runs a command that returns no rows once with each of many values, in batches; the number of rows that it changed. */
    public long updateEach(Session session, Command command, Iterable<@Nullable Object[]> each) {
        return run(session, command, link -> updateEach(link, command, each));
    }

    private long updateEach(Link link, Command command, Iterable<@Nullable Object[]> each) {
        streams.requireNone(link.connection());
        long started = listeners.start();
        Batch batch = new Batch(command, each, clock);
        try {
            long rows = batch.run(link);
            listeners.tell(command, started, rows, null);
            return rows;
        } catch (SQLException e) {
            throw failed(link, command, NO_VALUES, () -> batch.runAgain(link.connection()), started, Batch.cause(e));
        }
    }

    /** Sends rows in the database's own way; the number of rows. */
    public long load(Session session, Command command, RowLoader loader, Iterable<@Nullable Object[]> rows) {
        return run(session, command, link -> load(link, command, loader, rows));
    }

    private long load(Link link, Command command, RowLoader loader, Iterable<@Nullable Object[]> rows) {
        Connection connection = link.connection();
        streams.requireNone(connection);
        long started = listeners.start();
        try {
            long loaded = link.timed(
                    () -> loader.cancel(connection),
                    () -> loader.load(connection, command.text(), command.storages(), command.encoded(rows)));
            listeners.tell(command, started, loaded, null);
            return loaded;
        } catch (SQLException e) {
            throw failed(command, NO_VALUES, started, e);
        }
    }

    private DatabaseException failed(Command command, @Nullable Object[] values, long started, SQLException e) {
        DatabaseException translated = errors.with(command, values).translate(e, command);
        listeners.tell(command, started, -1, translated);
        return translated;
    }
}
