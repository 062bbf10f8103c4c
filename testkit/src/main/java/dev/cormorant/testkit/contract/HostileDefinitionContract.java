package dev.cormorant.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.cormorant.Database;
import dev.cormorant.dialect.Feature;
import dev.cormorant.error.CheckViolationException;
import dev.cormorant.error.InvalidValueException;
import dev.cormorant.error.SchemaException;
import dev.cormorant.schema.Settable;
import dev.cormorant.testkit.named.Named;
import dev.cormorant.testkit.named.NamedRow;
import dev.cormorant.testkit.named.NewNamedRow;
import dev.cormorant.testkit.random.HostileTexts;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Texts that stand in definitions, where no value can be bound: defaults, checks, constants and comments are as they were said. */
public abstract class HostileDefinitionContract extends Contract {
    private static final List<String> TEXTS = HostileTexts.of(11, 300);
    private static final int COLUMNS = 50;
    private static final List<String> UNSTORABLE = List.of("a\0b", "\0", "\uD83D", "x\uDE00");

    /** For subclasses. */
    protected HostileDefinitionContract() {}

    @AfterEach
    void dropTables() {
        otherProgram().execute("DROP TABLE IF EXISTS " + otherProgram().quoted("named"));
    }

    private Database open(Named table) {
        Database db = Database.open(table.called("named"), database().dataSource());
        dropTables();
        db.createMissing();
        return db;
    }

    private static List<List<String>> blocks() {
        List<List<String>> blocks = new ArrayList<>();
        for (int from = 0; from < TEXTS.size(); from += COLUMNS) {
            blocks.add(TEXTS.subList(from, Math.min(from + COLUMNS, TEXTS.size())));
        }
        return blocks;
    }

    @Test
    void defaultsAreWhatOtherProgramsInsertToo() {
        for (List<String> some : blocks()) {
            Named table = new Named();
            table.with(text -> text.named("first"));
            some.forEach(value ->
                    table.with(text -> text.named("c" + some.indexOf(value)).defaultsTo(value)));
            Database db = open(table);
            db.insert(NewNamedRow.of(table, "ours"));
            otherProgram()
                    .execute("INSERT INTO %s (%s) VALUES ('theirs')"
                            .formatted(
                                    otherProgram().quoted("named"),
                                    otherProgram().quoted("first")));
            List<NamedRow> rows = db.from(table).list();
            assertThat(rows).hasSize(2);
            for (NamedRow row : rows) {
                assertThat(row.texts().subList(1, row.texts().size())).isEqualTo(some);
            }
        }
    }

    @Test
    void checksCompareWithWhatTheySay() {
        for (List<String> some : blocks()) {
            Named table = new Named();
            some.forEach(value ->
                    table.with(text -> text.named("c" + some.indexOf(value)).defaultsTo("fine")));
            table.defined((self, t) -> {
                for (int i = 0; i < some.size(); i++) {
                    t.check("c" + i + "_differs", self.text(i).ne(some.get(i)));
                }
            });
            Database db = open(table);
            db.insert(NewNamedRow.of(table, "x'x"));
            for (int i = 0; i < some.size(); i++) {
                Settable<Named, String> column = table.given(i);
                String bad = some.get(i);
                String name = "c" + i + "_differs";
                assertThatThrownBy(() ->
                                db.update(table).set(column, bad).allRows().execute())
                        .as(bad)
                        .isInstanceOfSatisfying(
                                CheckViolationException.class,
                                violation -> assertThat(violation.constraint()).contains(name));
                db.update(table).set(column, bad + "!").allRows().execute();
            }
        }
    }

    @Test
    void constantsAreStoredAndNothingElse() {
        Named table = new Named().withOneOf("word", TEXTS);
        Database db = open(table);
        TEXTS.forEach(text ->
                assertThat(db.insert(NewNamedRow.of(table, text)).texts()).containsExactly(text));
        assertThat(db.from(table).orderBy(table.id.asc()).select(table.text(0)).list())
                .isEqualTo(TEXTS);
        assertThatThrownBy(() -> db.insert(NewNamedRow.of(table, "no constant")))
                .isInstanceOf(InvalidValueException.class);
        assertThat(catchThrowable(() -> otherProgram()
                        .execute("INSERT INTO %s (%s) VALUES ('no constant')"
                                .formatted(
                                        otherProgram().quoted("named"),
                                        otherProgram().quoted("word")))))
                .isNotNull();
    }

    /** Of characters beyond U+FFFF MariaDB keeps a question mark: its dictionary holds no others. */
    @Test
    void commentsAreWhatWasSaid() throws SQLException {
        for (List<String> all : blocks()) {
            List<String> some = all.stream()
                    .filter(text -> text.codePointCount(0, text.length()) == text.length())
                    .toList();
            Named table = new Named();
            some.forEach(value ->
                    table.with(text -> text.named("c" + some.indexOf(value)).comment(value)));
            open(table);
            boolean kept = run().dialect().features().has(Feature.COMMENTS);
            assertThat(comments()).isEqualTo(kept ? some : List.of());
        }
    }

    private List<String> comments() throws SQLException {
        List<String> comments = new ArrayList<>();
        try (Connection connection = database().dataSource().getConnection();
                ResultSet columns = connection.getMetaData().getColumns(connection.getCatalog(), null, "named", "c%")) {
            while (columns.next()) {
                if (columns.getString("REMARKS") != null) {
                    comments.add(columns.getString("REMARKS"));
                }
            }
        }
        return comments;
    }

    @Test
    void whatNoDatabaseHoldsIsAProblemWhereItIsSaid() {
        for (String bad : UNSTORABLE) {
            refused(() -> open(new Named().with(text -> text.defaultsTo(bad))));
            refused(() -> open(new Named().with(text -> text.comment(bad))));
            refused(() -> open(new Named().withOneOf("word", List.of("a", bad))));
            refused(() -> open(new Named()
                    .with(text -> text)
                    .defined((self, t) -> t.check("c", self.text(0).ne(bad)))));
        }
    }

    private static void refused(Runnable call) {
        assertThat(catchThrowable(call::run))
                .isInstanceOfAny(SchemaException.class, IllegalArgumentException.class, InvalidValueException.class);
    }
}
