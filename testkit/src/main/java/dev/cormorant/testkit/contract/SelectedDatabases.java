package dev.cormorant.testkit.contract;

import dev.cormorant.testkit.server.DatabaseKind;
import dev.cormorant.testkit.server.TestDatabase;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** The databases that Cormorant brings dialects for, as chosen by {@link DatabaseKind#SELECTION}. */
public final class SelectedDatabases implements ContractDatabase.Source {
    @Override
    public List<ContractDatabase.Kind> kinds() {
        return DatabaseKind.selected().stream()
                .<ContractDatabase.Kind>map(Embedded::new)
                .toList();
    }

    private record Embedded(DatabaseKind kind) implements ContractDatabase.Kind {
        @Override
        public String label() {
            return kind.label();
        }

        @Override
        public ContractDatabase open() {
            return new Opened(TestDatabase.open(kind));
        }
    }

    private record Opened(TestDatabase database) implements ContractDatabase {
        @Override
        public String label() {
            return database.kind().label();
        }

        @Override
        public DataSource dataSource() {
            return database.dataSource();
        }

        @Override
        public int borrowed() {
            return database.borrowed();
        }

        @Override
        public void breakConnections() throws SQLException {
            database.breakConnections();
        }

        @Override
        public DataSource unreachable() {
            return database.unreachable();
        }

        @Override
        public Optional<DataSource> stranger() {
            return database.stranger();
        }

        @Override
        public void close() {
            database.close();
        }
    }
}
