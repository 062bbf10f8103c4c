package dev.cormorant.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cormorant.Database;
import dev.cormorant.error.CheckViolationException;
import dev.cormorant.error.ConstraintViolationException;
import dev.cormorant.error.SchemaException;
import dev.cormorant.error.UniqueViolationException;
import dev.cormorant.schema.Column;
import dev.cormorant.schema.Schema;
import dev.cormorant.testkit.named.Named;
import dev.cormorant.testkit.named.NamedRow;
import dev.cormorant.testkit.named.NewNamedRow;
import dev.cormorant.testkit.random.HostileTexts;
import dev.cormorant.testkit.random.ReservedWords;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Whatever a schema may be called is a name: words that mean something to the database, in all letters, and the longest. What
 * no database takes is a problem of the schema.
 */
public abstract class HostileNameContract extends Contract {
    /** What the schema refuses. */
    private static final List<String> KEPT = List.of("excluded", "primary");

    private static final int COLUMNS = 60;
    private static final String LONG = "x".repeat(60);

    /** For subclasses. */
    protected HostileNameContract() {}

    /** Names that are no two the same, whatever the case. */
    private static List<String> names() {
        Set<String> seen = new HashSet<>();
        return Stream.concat(
                        ReservedWords.ALL.stream(),
                        Stream.of(LONG + "abc", LONG + "ABD", "_".repeat(63), "A" + "_".repeat(62)))
                .filter(name -> !KEPT.contains(name) && seen.add(name.toLowerCase(Locale.ROOT)))
                .toList();
    }

    private static String at(List<String> names, int i) {
        return names.get(i % names.size());
    }

    /** Every fourth word, and between them those of its constraints. */
    @Test
    void everyWordIsATableOrAConstraint() {
        List<String> names = names();
        for (int i = 0; i < names.size(); i += 4) {
            String unique = at(names, i + 1);
            String check = at(names, i + 2);
            String index = at(names, i + 3);
            works(
                    new Named()
                            .with(text -> text.named("text").unique(unique))
                            .with(text -> text.named("order").defaultsTo("none"))
                            .defined((self, t) -> {
                                t.check(check, self.text(1).ne("bad"));
                                t.index(index).on(self.text(1), self.text(0));
                            }),
                    at(names, i),
                    unique,
                    check);
        }
    }

    @Test
    void everyWordIsAColumn() {
        List<String> names =
                names().stream().filter(name -> !name.equalsIgnoreCase("id")).toList();
        for (int from = 0; from < names.size(); from += COLUMNS) {
            List<String> some = names.subList(from, Math.min(from + COLUMNS, names.size()));
            Named table = new Named();
            some.forEach(name -> table.with(text -> text.named(name)));
            Database db = Database.open(table.called("many"), database().dataSource());
            db.createMissing();
            NamedRow row = db.insert(NewNamedRow.of(table, some.toArray(new String[0])));
            assertThat(row.texts()).isEqualTo(some);
            for (int i = 0; i < some.size(); i++) {
                Column<Named, String> column = table.text(i);
                assertThat(db.from(table)
                                .where(column.eq(some.get(i)))
                                .orderBy(column.desc())
                                .select(column.upper())
                                .list())
                        .containsExactly(some.get(i).toUpperCase(Locale.ROOT));
                assertThat(db.update(table).set(table.given(i), "new").allRows().returning(column))
                        .containsExactly("new");
            }
            otherProgram().execute("DROP TABLE " + otherProgram().quoted("many"));
        }
    }

    @Test
    void whatADatabaseKeepsForItselfIsAProblemOfTheSchema() {
        for (String name : List.of("excluded", "Excluded", "sqlite_master", "SQLITE_x", "cormorant_job")) {
            assertThatThrownBy(() -> new Named().with(text -> text).called(name))
                    .isInstanceOf(SchemaException.class)
                    .hasMessageContaining("Named is called " + name);
        }
        for (String name : List.of("ctid", "XMIN", "xmax", "cmin", "cmax", "tableoid")) {
            assertThatThrownBy(() -> new Named().with(text -> text.named(name)).called("named"))
                    .isInstanceOf(SchemaException.class)
                    .hasMessageContaining("Named.text0 is called " + name);
        }
        for (String name : List.of("primary", "PRIMARY", "sqlite_x")) {
            assertThatThrownBy(() -> new Named().with(text -> text.unique(name)).called("named"))
                    .isInstanceOf(SchemaException.class)
                    .hasMessageContaining("a constraint or index is called " + name);
        }
    }

    @Test
    void whatIsNoNameIsAProblemOfTheSchema() {
        List<String> names = new ArrayList<>(HostileTexts.of(7, 500));
        names.addAll(
                List.of("", " ", "\0", "a\0b", "\u202Ea", "a b", "1a", "x".repeat(64), "\uD83D", "é", "a.b", "$a"));
        names.removeIf(name -> name.length() < 64 && name.matches("[A-Za-z_][A-Za-z0-9_]*"));
        for (String name : names) {
            refused(new Named().with(text -> text), name);
            refused(new Named().with(text -> text.named(name)), "named");
            refused(new Named().with(text -> text.unique(name)), "named");
            refused(
                    new Named()
                            .with(text -> text)
                            .defined((self, t) -> t.check(name, self.text(0).ne("x"))),
                    "named");
            refused(
                    new Named()
                            .with(text -> text)
                            .defined((self, t) -> t.index(name).on(self.text(0))),
                    "named");
        }
    }

    private static void refused(Named table, String name) {
        assertThatThrownBy(() -> table.called(name))
                .isInstanceOf(SchemaException.class)
                .hasMessageContaining("the name ");
    }

    /** Everything that a table is for. */
    private void works(Named table, String name, String unique, String check) {
        Schema schema = table.called(name);
        Database db = Database.open(schema, database().dataSource());
        assertThat(db.createMissing()).as(name).containsExactly(name);
        try {
            NamedRow row = db.insert(NewNamedRow.of(table, "a"));
            assertThat(row.texts()).as(name).containsExactly("a", "none");
            db.insert(NewNamedRow.of(table, "b", "c"));
            assertThat(db.from(table)
                            .where(table.text(0).eq("a"), table.text(1).eq("none"))
                            .orderBy(table.text(1).asc())
                            .list())
                    .containsExactly(row);
            assertThat(db.from(table)
                            .groupBy(table.text(1))
                            .select(table.text(1))
                            .list())
                    .containsExactlyInAnyOrder("none", "c");
            assertThat(db.upsert(NewNamedRow.of(table, "b", "d"))
                            .onConflict(table.text(0))
                            .doUpdate(table.given(1))
                            .returning())
                    .extracting(NamedRow::texts)
                    .containsExactly(List.of("b", "d"));
            assertViolates(db, UniqueViolationException.class, unique, NewNamedRow.of(table, "a"));
            assertViolates(db, CheckViolationException.class, check, NewNamedRow.of(table, "e", "bad"));
            assertThat(db.update(table)
                            .set(table.given(1), table.text(0))
                            .where(table.id.eq(row.id()))
                            .returning(table.text(1)))
                    .containsExactly("a");
            assertThat(db.delete(table).where(table.text(1).eq("a")).execute()).isEqualTo(1);
            assertThat(db.from(table).count()).isEqualTo(1);
            assertThat(db.createMissing()).as(name).isEmpty();
        } finally {
            otherProgram().execute("DROP TABLE " + otherProgram().quoted(name));
        }
    }

    private static void assertViolates(
            Database db, Class<? extends ConstraintViolationException> kind, String constraint, NewNamedRow row) {
        assertThatThrownBy(() -> db.insert(row))
                .isInstanceOfSatisfying(
                        kind,
                        violation -> assertThat(violation.constraint())
                                .as(violation.getMessage())
                                .contains(constraint));
    }
}
