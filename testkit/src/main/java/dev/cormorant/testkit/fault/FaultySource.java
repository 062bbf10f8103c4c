package dev.cormorant.testkit.fault;

import java.lang.reflect.Method;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * A data source over another one. One of its calls fails if it is told so, and it knows what was left open, and which
 * connections came back otherwise than they went out. Below it is a real database. For one thread.
 */
public final class FaultySource {
    private static final Set<String> CONNECTION_CALLS = Set.of(
            "prepareStatement",
            "createStatement",
            "commit",
            "rollback",
            "setAutoCommit",
            "setSavepoint",
            "releaseSavepoint",
            "setTransactionIsolation",
            "setReadOnly",
            "close");
    private static final Set<String> STATEMENT_CALLS =
            Set.of("execute", "executeQuery", "executeUpdate", "executeBatch", "addBatch", "close");
    private static final Set<String> ROW_CALLS = Set.of("next", "close");

    private final DataSource below;
    private final Set<Object> open = ConcurrentHashMap.newKeySet();
    private final List<String> changed = new ArrayList<>();
    private final Faults faults = new Faults();

    /** A source over another one, without faults. */
    public FaultySource(DataSource below) {
        this.below = below;
    }

    /** The data source. */
    public DataSource dataSource() {
        return Proxies.of(DataSource.class, below, (method, arguments) -> {
            if (!method.getName().equals("getConnection")) {
                return Proxies.invoke(below, method, arguments);
            }
            return faults.at("getConnection", Faults.Kind.PLAIN, () -> connection(below.getConnection()));
        });
    }

    /** From now on this fault is to happen; none for null. */
    public void plan(@Nullable Fault next) {
        faults.plan(next);
    }

    /** What the planned fault threw; null while it did not happen. */
    public @Nullable SQLException thrown() {
        return faults.thrown();
    }

    /** The connections, statements and results that are open. */
    public int open() {
        return open.size();
    }

    /** How connections differed when they came back from what they were when they went out. */
    public List<String> changed() {
        return List.copyOf(changed);
    }

    private Connection connection(Connection connection) throws SQLException {
        State before = State.of(connection);
        Object token = new Object();
        open.add(token);
        return Proxies.of(Connection.class, connection, (method, arguments) -> {
            String name = method.getName();
            if (name.equals("close")) {
                open.remove(token);
                return faults.at(name, Faults.Kind.CLOSING, () -> giveBack(connection, before));
            }
            Object result = CONNECTION_CALLS.contains(name)
                    ? faults.at(name, Faults.Kind.PLAIN, () -> Proxies.invoke(connection, method, arguments))
                    : Proxies.invoke(connection, method, arguments);
            if (result instanceof Statement statement) {
                return statement(statement, method);
            }
            return name.equals("unwrap") && arguments != null && FaultyCopy.isAsked(arguments[0])
                    ? FaultyCopy.over(connection, faults)
                    : result;
        });
    }

    /** What makes a connection ready is no prepared statement, and nobody's to cancel. */
    private static Faults.Kind kind(String name, Object statement) {
        return switch (name) {
            case "close" -> Faults.Kind.CLOSING;
            case "addBatch" -> Faults.Kind.PLAIN;
            default -> statement instanceof PreparedStatement ? Faults.Kind.STATEMENT : Faults.Kind.PLAIN;
        };
    }

    private @Nullable Object giveBack(Connection connection, State before) throws SQLException {
        boolean broken =
                connection.isClosed() || connection.unwrap(Connection.class).isClosed();
        if (!broken && !State.of(connection).equals(before)) {
            changed.add(before + " came back as " + State.of(connection));
        }
        connection.close();
        return null;
    }

    private Object statement(Statement statement, Method made) {
        Object token = new Object();
        open.add(token);
        return Proxies.of(made.getReturnType(), statement, (method, arguments) -> {
            String name = method.getName();
            if (name.equals("close")) {
                open.remove(token);
            }
            if (name.equals("cancel") && faults.cancel()) {
                return null;
            }
            Object result = STATEMENT_CALLS.contains(name)
                    ? faults.at(name, kind(name, statement), () -> Proxies.invoke(statement, method, arguments))
                    : Proxies.invoke(statement, method, arguments);
            return result instanceof ResultSet rows ? rows(rows, statement) : result;
        });
    }

    private ResultSet rows(ResultSet rows, Statement of) {
        Object token = new Object();
        open.add(token);
        return Proxies.of(ResultSet.class, rows, (method, arguments) -> {
            String name = method.getName();
            if (name.equals("close")) {
                open.remove(token);
            }
            return ROW_CALLS.contains(name)
                    ? faults.at(name, kind(name, of), () -> Proxies.invoke(rows, method, arguments))
                    : Proxies.invoke(rows, method, arguments);
        });
    }

    private record State(boolean autoCommit, int isolation, boolean readOnly) {
        static State of(Connection connection) throws SQLException {
            return new State(connection.getAutoCommit(), connection.getTransactionIsolation(), connection.isReadOnly());
        }
    }
}
