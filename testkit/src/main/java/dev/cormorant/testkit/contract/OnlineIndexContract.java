package dev.cormorant.testkit.contract;

import static dev.cormorant.testkit.club.Gates.GATES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.cormorant.Database;
import dev.cormorant.error.UniqueViolationException;
import dev.cormorant.schema.Schema;
import dev.cormorant.testkit.club.NewGate;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Indexes that are made while others write are the last step, outside of a transaction, and hold as any other. */
public abstract class OnlineIndexContract extends Contract {
    private static final List<String> INDEXES = List.of("gates_by_number", "one_open_gate_each", "one_sum_each");

    /** For subclasses. */
    protected OnlineIndexContract() {}

    @Override
    protected Schema schema() {
        return Schema.of(GATES);
    }

    @Test
    void theyAreMade() throws SQLException {
        assertThat(indexes(database().dataSource())).containsAll(INDEXES);
    }

    @Test
    void uniqueOnesHold() {
        db().insert(NewGate.side("north").number(1));
        assertThat(violation(NewGate.side("north").number(1)).constraint()).contains("one_open_gate_each");
        LocalDate day = LocalDate.of(2026, 11, 22);
        db().insert(NewGate.side("north").number(1).closedOn(day));
        assertThat(violation(NewGate.side("south").number(1).closedOn(day)).constraint())
                .contains("one_sum_each");
    }

    private UniqueViolationException violation(NewGate gate) {
        return catchThrowableOfType(UniqueViolationException.class, () -> db().insert(gate));
    }

    @Test
    void theyAreTheLastStatements() {
        List<String> ddl = db().ddl();
        List<String> last = ddl.subList(ddl.size() - INDEXES.size(), ddl.size());
        for (int i = 0; i < INDEXES.size(); i++) {
            assertThat(last.get(i)).contains(INDEXES.get(i));
        }
    }

    @Test
    void theyAreMadeWhereConnectionsDoNotCommitByThemselves() throws SQLException {
        try (ContractDatabase another = run().openAnother()) {
            DataSource patient = patient(another.dataSource());
            Database.open(schema(), patient).createMissing();
            assertThat(indexes(another.dataSource())).containsAll(INDEXES);
            try (Connection connection = patient.getConnection()) {
                assertThat(connection.getAutoCommit()).isFalse();
            }
        }
    }

    /** The same connections as a pool hands out that is told so. */
    private static DataSource patient(DataSource source) {
        return (DataSource) Proxy.newProxyInstance(
                DataSource.class.getClassLoader(), new Class<?>[] {DataSource.class}, (proxy, method, arguments) -> {
                    Object result = method.invoke(source, arguments);
                    if (result instanceof Connection connection) {
                        connection.setAutoCommit(false);
                    }
                    return result;
                });
    }

    private static Set<String> indexes(DataSource source) throws SQLException {
        Set<String> names = new TreeSet<>();
        try (Connection connection = source.getConnection();
                ResultSet indexes = connection.getMetaData().getIndexInfo(null, null, "gates", false, false)) {
            while (indexes.next()) {
                names.add(indexes.getString("INDEX_NAME"));
            }
        }
        return names;
    }
}
