package dev.cormorant.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cormorant.Database;
import dev.cormorant.dialect.Dialect;
import dev.cormorant.dialect.Dialects;
import dev.cormorant.driver.QueryEvent;
import dev.cormorant.schema.Schema;
import dev.cormorant.schema.SchemaTable;
import dev.cormorant.schema.Table;
import java.lang.reflect.Method;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterClassTemplateInvocationCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;
import org.junit.jupiter.api.extension.TestInstancePostProcessor;

/** A contract on one kind of database: its fresh database, and what holds around each of its cases. */
final class ContractRun
        implements TestInstancePostProcessor,
                InvocationInterceptor,
                AfterEachCallback,
                AfterClassTemplateInvocationCallback {
    private final ContractDatabase.Kind kind;
    private final List<QueryEvent> events = Collections.synchronizedList(new ArrayList<>());
    private @Nullable ContractDatabase database;
    private @Nullable Database db;
    private @Nullable Dialect dialect;

    ContractRun(ContractDatabase.Kind kind) {
        this.kind = kind;
    }

    ContractDatabase database() {
        return Objects.requireNonNull(database);
    }

    Database db() {
        return Objects.requireNonNull(db);
    }

    Dialect dialect() {
        return Objects.requireNonNull(dialect);
    }

    /** Another database of the same kind. */
    ContractDatabase openAnother() {
        return kind.open();
    }

    List<QueryEvent> during(Runnable action) {
        int before = events.size();
        action.run();
        return List.copyOf(events.subList(before, events.size()));
    }

    @Override
    public void postProcessTestInstance(Object instance, ExtensionContext context) {
        if (instance instanceof Contract contract) {
            open(contract.schema());
            empty(contract.schema());
            contract.use(this);
        }
    }

    private void open(Schema schema) {
        if (database != null) {
            return;
        }
        ContractDatabase fresh = kind.open();
        database = fresh;
        Database opened = Database.open(schema, fresh.dataSource());
        opened.createMissing();
        opened.onQuery(events::add);
        db = opened;
        try (Connection connection = fresh.dataSource().getConnection()) {
            dialect = Dialects.detect(connection);
        } catch (SQLException e) {
            throw new IllegalStateException("No connection to " + fresh.label(), e);
        }
    }

    /** Children were given after their parents. */
    private void empty(Schema schema) {
        List<SchemaTable> tables = new ArrayList<>(schema.tables());
        Collections.reverse(tables);
        db().run(tx -> {
            for (SchemaTable table : tables) {
                deleteAll(tx, (Table<?, ?>) table.table());
            }
        });
    }

    private static <S extends Table<S, R>, R> void deleteAll(dev.cormorant.Db on, Table<S, R> table) {
        @SuppressWarnings("unchecked") // S is the class of the table itself
        S self = (S) table;
        on.delete(self).allRows().execute();
    }

    @Override
    public void interceptTestMethod(
            Invocation<@Nullable Void> invocation, ReflectiveInvocationContext<Method> method, ExtensionContext context)
            throws Throwable {
        new Expectation(kind.label(), dialect().features()).judge(method.getExecutable(), invocation::proceed);
    }

    @Override
    public void interceptTestTemplateMethod(
            Invocation<@Nullable Void> invocation, ReflectiveInvocationContext<Method> method, ExtensionContext context)
            throws Throwable {
        interceptTestMethod(invocation, method, context);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        assertThat(database().borrowed())
                .as("connections that were not given back")
                .isZero();
    }

    @Override
    public void afterClassTemplateInvocation(ExtensionContext context) {
        if (database != null) {
            database.close();
        }
    }
}
