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
        Database db = opened(program);
        try {
            db.createMissing();
            return new Run(program, db, opened(program.toTell())).difference();
        } finally {
            drop(program);
        }
    }

    private Database opened(Program program) {
        return Database.open(program.schema(), source, settings -> settings.clock(CLOCK));
    }

    /** A program on a database, beside the form of it that an evaluator is told. */
    private static final class Run {
        private final Program program;
        private final Program told;
        private final Database db;
        private final Database toTell;
        private final Evaluator evaluator;

        private Run(Program program, Database db, Database toTell) {
            this.program = program;
            this.told = program.toTell();
            this.db = db;
            this.toTell = toTell;
            this.evaluator = new Evaluator(told.schema(), CLOCK);
        }

        private Optional<Difference> difference() {
            for (int i = 0; i < program.steps().size(); i++) {
                Optional<Difference> difference =
                        of(program.steps().get(i), told.steps().get(i));
                if (difference.isPresent()) {
                    return difference;
                }
            }
            return Optional.empty();
        }

        @SuppressWarnings("unchecked") // an answer that is a list holds rows
        private Optional<Difference> of(Step step, Step toldStep) {
            Verdict verdict;
            try {
                verdict = toldStep.verdict(toTell, step.isWrite() ? evaluator : told.seen(evaluator));
            } catch (TooLargeException | UnsupportedByDatabaseException notAsked) {
                return Optional.empty();
            }
            Object answer;
            try {
                answer = step.run(db);
            } catch (UnsupportedByDatabaseException refusal) {
                return contents(step);
            } catch (RuntimeException failure) {
                return verdict.allowsFailure(failure)
                        ? contents(step)
                        : Optional.of(new Difference(program, step, verdict.toString(), text(failure)));
            }
            if (!verdict.allowsAnswer(answer)) {
                return Optional.of(new Difference(program, step, verdict.toString(), String.valueOf(answer)));
            }
            if (!step.isWrite()) {
                return Optional.empty();
            }
            evaluator.succeeded();
            if (answer instanceof List<?> rows && toldStep.answersRows()) {
                evaluator.adoptKeys(toldStep.table(), (List<List<@Nullable Object>>) rows);
            }
            return contents(step);
        }

        /** Whether the tables hold what they should. */
        private Optional<Difference> contents(Step step) {
            for (int i = 0; i < program.tables().size(); i++) {
                Table<?, ?> table = program.tables().get(i);
                Table<?, ?> toldTable = told.tables().get(i);
                List<List<@Nullable Object>> rows = rows(db, table);
                evaluator.adoptKeys(toldTable, rows);
                Verdict expected = evaluator.rows(toldTable);
                if (!expected.allowsAnswer(rows)) {
                    String what = "after it, in " + table + ": " + expected;
                    return Optional.of(new Difference(program, step, what, String.valueOf(rows)));
                }
            }
            return Optional.empty();
        }
    }

    private static String text(RuntimeException failure) {
        Throwable cause = failure.getCause();
        return failure + (cause == null ? "" : " because of " + cause);
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
                // the index is a table of its own on SQLite
                String index = ((RandomTable<?>) table.table()).searchIndex();
                statement.execute("DROP TABLE IF EXISTS " + quote + index + quote);
            }
            if (!connection.getAutoCommit()) {
                connection.commit();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The tables of a program could not be dropped", e);
        }
    }
}
