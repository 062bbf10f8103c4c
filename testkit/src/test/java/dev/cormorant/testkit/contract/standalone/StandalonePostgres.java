package dev.cormorant.testkit.contract.standalone;

import dev.cormorant.testkit.contract.ContractDatabase;
import dev.cormorant.testkit.contract.SelectedDatabases;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * PostgreSQL that looks as if its tables were distributed, so that it gets the queries which are made for that. They are plain
 * SQL, and mean the same on one server.
 */
public final class StandalonePostgres implements ContractDatabase.Source {
    @Override
    public List<ContractDatabase.Kind> kinds() {
        return new SelectedDatabases()
                .kinds().stream()
                        .filter(kind -> kind.label().equals("postgres"))
                        .<ContractDatabase.Kind>map(Distributed::new)
                        .toList();
    }

    private record Distributed(ContractDatabase.Kind kind) implements ContractDatabase.Kind {
        @Override
        public String label() {
            return kind.label();
        }

        @Override
        public ContractDatabase open() {
            ContractDatabase database = kind.open();
            try (Connection connection = database.dataSource().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("CREATE FUNCTION citus_version() RETURNS text LANGUAGE sql RETURN 'none'");
                return database;
            } catch (SQLException e) {
                database.close();
                throw new IllegalStateException("could not pretend that " + label() + " is distributed", e);
            }
        }
    }
}
