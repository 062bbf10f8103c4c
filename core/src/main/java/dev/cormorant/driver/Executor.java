package dev.cormorant.driver;

import dev.cormorant.dialect.ErrorReader;
import dev.cormorant.dialect.RowLoader;
import dev.cormorant.error.DatabaseException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** Runs commands: prepares, binds, executes, reads, tells the listeners, translates errors. Thread-safe. */
public final class Executor {
    private final QueryListeners listeners;
    private final ErrorTranslator errors;
    private final Clock clock;

    /** An executor for one database, whose clock says when a statement runs. */
    public Executor(QueryListeners listeners, ErrorTranslator errors, Clock clock) {
        this.listeners = listeners;
        this.errors = errors;
        this.clock = clock;
    }

    /** Runs a command that returns rows. */
    public <T> T query(Session session, Command command, @Nullable Object[] values, RowsReader<T> reader) {
        return session.run(connection -> query(connection, command, values, reader));
    }

    /** Runs a command that returns rows, on a connection that is at hand. */
    public <T> T query(Connection connection, Command command, @Nullable Object[] values, RowsReader<T> reader) {
        long started = listeners.start();
        try (PreparedStatement statement = connection.prepareStatement(command.text())) {
            command.bind(statement, LateValues.filled(values, clock));
            RowsReader.Tally tally = new RowsReader.Tally();
            T result;
            try (ResultSet rows = statement.executeQuery()) {
                result = reader.read(rows, tally);
            }
            listeners.tell(command, started, tally);
            return result;
        } catch (SQLException e) {
            throw failed(connection, command, () -> runAgain(connection, command, values), started, e);
        }
    }

    /** Runs a command whose rows are fetched in pieces of so many; the caller closes them. */
    public OpenRows open(Session session, Command command, @Nullable Object[] values, int fetchSize) {
        long started = listeners.start();
        Lease lease = session.lease();
        try {
            OpenRows rows = open(lease, command, values, fetchSize);
            listeners.tell(command, started, 0, null);
            return rows;
        } catch (SQLException e) {
            DatabaseException failure = failed(command, started, e);
            lease.failed(failure);
            throw closing(lease, failure);
        } catch (RuntimeException e) {
            throw closing(lease, e);
        }
    }

    private OpenRows open(Lease lease, Command command, @Nullable Object[] values, int fetchSize) throws SQLException {
        PreparedStatement statement = lease.connection().prepareStatement(command.text());
        try {
            statement.setFetchSize(fetchSize);
            command.bind(statement, LateValues.filled(values, clock));
            return new OpenRows(lease, statement, statement.executeQuery(), command, errors);
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
        return session.run(connection -> update(connection, command, values));
    }

    private long update(Connection connection, Command command, @Nullable Object[] values) {
        long started = listeners.start();
        try (PreparedStatement statement = connection.prepareStatement(command.text())) {
            command.bind(statement, LateValues.filled(values, clock));
            long rows = statement.executeUpdate();
            listeners.tell(command, started, rows, null);
            return rows;
        } catch (SQLException e) {
            throw failed(connection, command, () -> runAgain(connection, command, values), started, e);
        }
    }

    private DatabaseException failed(
            Connection connection, Command command, ErrorReader.Again again, long started, SQLException e) {
        DatabaseException translated = errors.translate(e, command, connection, again);
        listeners.tell(command, started, -1, translated);
        return translated;
    }

    private static void runAgain(Connection connection, Command command, @Nullable Object[] values)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(command.text())) {
            command.bind(statement, values);
            statement.execute();
        }
    }

    /** Runs a command that returns no rows once with each of many values, in batches; the number of rows that it changed. */
    public long updateEach(Session session, Command command, Iterable<@Nullable Object[]> each) {
        return session.run(connection -> updateEach(connection, command, each));
    }

    private long updateEach(Connection connection, Command command, Iterable<@Nullable Object[]> each) {
        long started = listeners.start();
        Batch batch = new Batch(command, each);
        try {
            long rows = batch.run(connection);
            listeners.tell(command, started, rows, null);
            return rows;
        } catch (SQLException e) {
            throw failed(connection, command, () -> batch.runAgain(connection), started, Batch.cause(e));
        }
    }

    /** Sends rows in the database's own way; the number of rows. */
    public long load(Session session, Command command, RowLoader loader, Iterable<@Nullable Object[]> rows) {
        return session.run(connection -> load(connection, command, loader, rows));
    }

    private long load(Connection connection, Command command, RowLoader loader, Iterable<@Nullable Object[]> rows) {
        long started = listeners.start();
        try {
            long loaded = loader.load(connection, command.text(), command.storages(), command.encoded(rows));
            listeners.tell(command, started, loaded, null);
            return loaded;
        } catch (SQLException e) {
            throw failed(command, started, e);
        }
    }

    private DatabaseException failed(Command command, long started, SQLException e) {
        DatabaseException translated = errors.translate(e, command);
        listeners.tell(command, started, -1, translated);
        return translated;
    }
}
