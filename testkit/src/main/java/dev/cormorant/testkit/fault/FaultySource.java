package dev.cormorant.testkit.fault;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
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
    private @Nullable Fault fault;
    private int calls;
    private @Nullable SQLException thrown;

    /** A source over another one, without faults. */
    public FaultySource(DataSource below) {
        this.below = below;
    }

    /** The data source. */
    public DataSource dataSource() {
        return wrap(DataSource.class, below, (method, arguments) -> {
            if (!method.getName().equals("getConnection")) {
                return invoke(below, method, arguments);
            }
            return failing("getConnection", () -> connection(below.getConnection()), true);
        });
    }

    /** From now on this fault is to happen; none for null. */
    public void plan(@Nullable Fault next) {
        fault = next;
        calls = 0;
        thrown = null;
    }

    /** What the planned fault threw; null while it did not happen. */
    public @Nullable SQLException thrown() {
        return thrown;
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
        return wrap(Connection.class, connection, (method, arguments) -> {
            String name = method.getName();
            if (name.equals("close")) {
                open.remove(token);
                return failing(name, () -> giveBack(connection, before), false);
            }
            Object result = CONNECTION_CALLS.contains(name)
                    ? failing(name, () -> invoke(connection, method, arguments), true)
                    : invoke(connection, method, arguments);
            return result instanceof Statement statement ? statement(statement, method) : result;
        });
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
        return wrap(made.getReturnType(), statement, (method, arguments) -> {
            String name = method.getName();
            if (name.equals("close")) {
                open.remove(token);
            }
            Object result = STATEMENT_CALLS.contains(name)
                    ? failing(name, () -> invoke(statement, method, arguments), !name.equals("close"))
                    : invoke(statement, method, arguments);
            return result instanceof ResultSet rows ? rows(rows) : result;
        });
    }

    private ResultSet rows(ResultSet rows) {
        Object token = new Object();
        open.add(token);
        return wrap(ResultSet.class, rows, (method, arguments) -> {
            String name = method.getName();
            if (name.equals("close")) {
                open.remove(token);
            }
            return ROW_CALLS.contains(name)
                    ? failing(name, () -> invoke(rows, method, arguments), !name.equals("close"))
                    : invoke(rows, method, arguments);
        });
    }

    /** What closes always closes before it fails: nobody could close it otherwise. */
    private @Nullable Object failing(String place, Call call, boolean mayFailBefore) throws Throwable {
        Fault planned = fault;
        if (planned == null || calls++ != planned.call()) {
            return call.run();
        }
        if (planned.moment() == Fault.Moment.AFTER || !mayFailBefore) {
            closeUnseen(call.run());
        }
        SQLException failure = planned.at(place);
        thrown = failure;
        throw failure;
    }

    /** Nobody gets what a call made before it failed. */
    private void closeUnseen(@Nullable Object made) throws SQLException {
        if (made instanceof Connection connection) {
            connection.close();
        } else if (made instanceof Statement statement) {
            statement.close();
        } else if (made instanceof ResultSet result) {
            result.close();
        }
    }

    private static @Nullable Object invoke(Object on, Method method, Object @Nullable [] arguments) throws Throwable {
        try {
            return method.invoke(on, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static <T> T wrap(Class<T> type, Object around, Handler handler) {
        return type.cast(Proxy.newProxyInstance(
                FaultySource.class.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    if (method.getDeclaringClass() == Object.class) {
                        return switch (method.getName()) {
                            case "equals" -> proxy == arguments[0];
                            case "hashCode" -> System.identityHashCode(proxy);
                            default -> "faulty " + around;
                        };
                    }
                    return handler.call(method, arguments);
                }));
    }

    @FunctionalInterface
    private interface Handler {
        @Nullable
        Object call(Method method, Object @Nullable [] arguments) throws Throwable;
    }

    @FunctionalInterface
    private interface Call {
        @Nullable
        Object run() throws Throwable;
    }

    private record State(boolean autoCommit, int isolation, boolean readOnly) {
        static State of(Connection connection) throws SQLException {
            return new State(connection.getAutoCommit(), connection.getTransactionIsolation(), connection.isReadOnly());
        }
    }
}
