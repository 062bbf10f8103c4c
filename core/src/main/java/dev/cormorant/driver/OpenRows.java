package dev.cormorant.driver;

import dev.cormorant.error.CodecException;
import dev.cormorant.error.DatabaseException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** A result that stays open while it is read in pieces. Closing it gives the connection back. */
public final class OpenRows implements AutoCloseable {
    private final Lease lease;
    private final PreparedStatement statement;
    private final ResultSet result;
    private final Command command;
    private final ErrorTranslator errors;
    private final OpenStreams streams;
    private boolean closed;

    OpenRows(
            Lease lease,
            PreparedStatement statement,
            ResultSet result,
            Command command,
            ErrorTranslator errors,
            OpenStreams streams) {
        this.lease = lease;
        this.statement = statement;
        this.result = result;
        this.command = command;
        this.errors = errors;
        this.streams = streams;
    }

    /** A piece of reading. */
    @FunctionalInterface
    public interface Piece<T> {
        /** Reads on from the current row. */
        T read(ResultSet rows) throws SQLException;
    }

    /** The result, positioned before the next row that was not read yet. */
    public ResultSet result() {
        return result;
    }

    /** The connection that the result is on. */
    public Link link() {
        return lease;
    }

    /** Reads a piece. */
    public <T> T read(Piece<T> piece) {
        if (closed) {
            throw new IllegalStateException("the stream is closed");
        }
        try {
            return lease.timed(statement::cancel, () -> piece.read(result));
        } catch (SQLException e) {
            DatabaseException failure = errors.translate(e, command);
            lease.failed(failure);
            throw failure;
        } catch (CodecException e) {
            throw errors.told(e);
        }
    }

    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        streams.end(lease.connection());
        try (lease;
                statement;
                result) {
            return;
        } catch (SQLException e) {
            throw errors.translate(e, command);
        }
    }
}
