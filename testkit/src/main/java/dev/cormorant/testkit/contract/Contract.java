package dev.cormorant.testkit.contract;

import dev.cormorant.Database;
import dev.cormorant.driver.QueryEvent;
import dev.cormorant.schema.Schema;
import dev.cormorant.testkit.blog.Blog;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.ClassTemplate;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A behaviour that holds on every database. Each class has a fresh database of each kind; its tables are emptied before
 * each case, and no connection may be out after one.
 */
@ClassTemplate
@ExtendWith(ContractExtension.class)
@RunOn(SelectedDatabases.class)
public abstract class Contract {
    private @Nullable ContractRun run;

    /** For subclasses. */
    protected Contract() {}

    /** The schema that the cases work on. */
    protected Schema schema() {
        return Blog.SCHEMA;
    }

    /** The schema on the database under test, its tables there and empty. */
    protected final Database db() {
        return run().db();
    }

    /** The database under test, below everything that Cormorant does. */
    protected final ContractDatabase database() {
        return run().database();
    }

    /** The same database as other programs see it. */
    protected final OtherProgram otherProgram() {
        return new OtherProgram(run().database().dataSource(), schema());
    }

    /** The statements that run while something is done, in order. */
    protected final List<QueryEvent> statements(Runnable action) {
        return run().during(action);
    }

    /** The texts of the statements that run while something is done, in order. */
    protected final List<String> sql(Runnable action) {
        return statements(action).stream().map(QueryEvent::sql).toList();
    }

    final void use(ContractRun it) {
        run = it;
    }

    final ContractRun run() {
        return Objects.requireNonNull(run, "a contract is run by JUnit");
    }
}
