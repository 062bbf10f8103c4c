package dev.cormorant.testkit.random;

import dev.cormorant.Database;
import dev.cormorant.error.UnsupportedByDatabaseException;
import dev.cormorant.schema.SchemaTable;
import dev.cormorant.schema.Table;
import dev.cormorant.testkit.evaluator.Content;
import dev.cormorant.testkit.evaluator.Evaluator;
import dev.cormorant.testkit.evaluator.TooLargeException;
import dev.cormorant.testkit.evaluator.Verdict;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Runs programs on a database and on the evaluator, and tells the first difference. */
public final class Trial {
    private static final Clock CLOCK = Clock.fixed(RandomValues.now(), ZoneOffset.UTC);

    private final DataSource source;

    /** Trials on an empty database. */
    public Trial(DataSource source) {
        this.source = source;
    }

    /** What is different when a program runs; empty if the database does what it should. */
    public Optional<Difference> of(Program program) {
        Database db = Database.open(program.schema(), source, settings -> settings.clock(CLOCK));
        try {
            db.createMissing();
            Evaluator evaluator = new Evaluator(program.schema(), CLOCK);
            for (Step step : program.steps()) {
                Optional<Difference> difference = of(step, program, db, evaluator);
                if (difference.isPresent()) {
                    return difference;
                }
            }
            return Optional.empty();
        } finally {
            drop(program);
        }
    }

    @SuppressWarnings("unchecked") // an answer that is a list holds rows
    private static Optional<Difference> of(Step step, Program program, Database db, Evaluator evaluator) {
        Verdict verdict;
        try {
            verdict = step.verdict(db, evaluator);
        } catch (TooLargeException large) {
            return Optional.empty();
        }
        Object answer;
        try {
            answer = step.run(db);
        } catch (UnsupportedByDatabaseException refusal) {
            return contents(step, program, db, evaluator);
        } catch (RuntimeException failure) {
            return verdict.allowsFailure(failure)
                    ? contents(step, program, db, evaluator)
                    : Optional.of(new Difference(program, step, verdict.toString(), text(failure)));
        }
        if (!verdict.allowsAnswer(answer)) {
            return Optional.of(new Difference(program, step, verdict.toString(), String.valueOf(answer)));
        }
        if (!step.isWrite()) {
            return Optional.empty();
        }
        evaluator.succeeded();
        if (answer instanceof List<?> rows) {
            evaluator.adoptKeys(step.table(), (List<List<@Nullable Object>>) rows);
        }
        return contents(step, program, db, evaluator);
    }

    private static String text(RuntimeException failure) {
        Throwable cause = failure.getCause();
        return failure + (cause == null ? "" : " because of " + cause);
    }

    /** Whether the tables hold what they should. */
    private static Optional<Difference> contents(Step step, Program program, Database db, Evaluator evaluator) {
        for (SchemaTable table : program.schema().tables()) {
            Table<?, ?> written = (Table<?, ?>) table.table();
            List<List<@Nullable Object>> rows = rows(db, written);
            evaluator.adoptKeys(written, rows);
            Verdict expected = evaluator.rows(written);
            if (!expected.allowsAnswer(rows)) {
                return Optional.of(
                        new Difference(program, step, "after it, in " + table + ": " + expected, String.valueOf(rows)));
            }
        }
        return Optional.empty();
    }

    private static <S extends Table<S, R>, R> List<List<@Nullable Object>> rows(Database db, Table<S, R> table) {
        @SuppressWarnings("unchecked") // S is the class of the table itself
        S self = (S) table;
        return Content.of(table.shape(), db.from(self).list());
    }

    private void drop(Program program) {
        List<SchemaTable> children = new ArrayList<>(program.schema().tables());
        Collections.reverse(children);
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            String quote = connection.getMetaData().getIdentifierQuoteString();
            for (SchemaTable table : children) {
                statement.execute("DROP TABLE IF EXISTS " + quote + table.name() + quote);
            }
            if (!connection.getAutoCommit()) {
                connection.commit();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The tables of a program could not be dropped", e);
        }
    }
}
