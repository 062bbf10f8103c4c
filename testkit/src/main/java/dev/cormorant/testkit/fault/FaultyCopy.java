package dev.cormorant.testkit.fault;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.postgresql.copy.CopyManager;
import org.postgresql.core.BaseConnection;

/** PostgreSQL's COPY, which its driver offers beside JDBC: its calls may fail like those of a statement. */
final class FaultyCopy extends CopyManager {
    private final Faults faults;

    private FaultyCopy(BaseConnection connection, Faults faults) throws SQLException {
        super(connection);
        this.faults = faults;
    }

    /** A copy that has begun. */
    interface Begun extends CopyIn {}

    /** Whether a connection is unwrapped for its COPY. */
    static boolean isAsked(Object type) {
        return type instanceof Class<?> known && known.getName().equals("org.postgresql.PGConnection");
    }

    /** What the driver offers on a connection, where COPY may fail. */
    static PGConnection over(Connection connection, Faults faults) throws SQLException {
        BaseConnection driver = connection.unwrap(BaseConnection.class);
        return Proxies.of(PGConnection.class, driver, (method, arguments) -> {
            boolean cancels = method.getName().equals("cancelQuery") && faults.cancel();
            if (method.getName().equals("getCopyAPI")) {
                return new FaultyCopy(driver, faults);
            }
            return cancels ? null : Proxies.invoke(driver, method, arguments);
        });
    }

    @Override
    public CopyIn copyIn(String sql) throws SQLException {
        try {
            Object copy = faults.at("copyIn", Faults.Kind.STATEMENT, () -> begun(super.copyIn(sql)));
            return (CopyIn) Objects.requireNonNull(copy);
        } catch (SQLException | RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    private Begun begun(CopyIn copy) {
        return Proxies.of(Begun.class, copy, (method, arguments) -> switch (method.getName()) {
            case "writeToCopy", "endCopy" ->
                faults.at(method.getName(), Faults.Kind.STATEMENT, () -> Proxies.invoke(copy, method, arguments));
            case "cancelCopy" ->
                faults.at(method.getName(), Faults.Kind.CLOSING, () -> Proxies.invoke(copy, method, arguments));
            default -> Proxies.invoke(copy, method, arguments);
        });
    }
}
