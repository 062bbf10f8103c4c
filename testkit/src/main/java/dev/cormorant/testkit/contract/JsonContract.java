package dev.cormorant.testkit.contract;

import static dev.cormorant.change.Nothing.nothing;
import static dev.cormorant.testkit.types.Documents.DOCUMENTS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cormorant.dialect.Feature;
import dev.cormorant.error.CodecException;
import dev.cormorant.error.InvalidValueException;
import dev.cormorant.expression.Expression;
import dev.cormorant.expression.Predicate;
import dev.cormorant.json.JsonArray;
import dev.cormorant.json.JsonNull;
import dev.cormorant.json.JsonObject;
import dev.cormorant.json.JsonValue;
import dev.cormorant.schema.Column;
import dev.cormorant.schema.Schema;
import dev.cormorant.testkit.types.Document;
import dev.cormorant.testkit.types.Documents;
import dev.cormorant.testkit.types.NewDocument;
import dev.cormorant.testkit.types.Prefs;
import dev.cormorant.testkit.types.TypeSchemas;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** JSON documents: what goes in comes out, and paths find what is in them. Needs a JSON codec on the class path. */
public abstract class JsonContract extends Contract {
    private static final Prefs DARK = Prefs.of("dark");

    /** For subclasses. */
    protected JsonContract() {}

    @Override
    protected Schema schema() {
        return TypeSchemas.JSON;
    }

    private Document any(JsonValue value) {
        return db().insert(NewDocument.prefs(DARK).any(value));
    }

    private List<Long> found(Predicate<Documents> condition) {
        return db().from(DOCUMENTS)
                .where(condition)
                .orderBy(DOCUMENTS.id.asc())
                .select(DOCUMENTS.id)
                .list();
    }

    @Test
    void valuesOfAClass() {
        for (Prefs prefs : List.of(
                DARK,
                new Prefs("", Integer.MIN_VALUE, -0.1, false, List.of(), "x"),
                new Prefs("it's \"ä😀\" \\ \n\t\u0001 ? :x {}[]", 0, 1e300, true, List.of("", "null"), "\\u0000"))) {
            Document row = db().insert(NewDocument.prefs(prefs));
            assertThat(row.prefs()).isEqualTo(prefs);
            assertThat(row.maybePrefs()).isNull();
            assertThat(db().get(DOCUMENTS.id, row.id())).isEqualTo(row);
            assertThat(db().update(DOCUMENTS)
                            .set(DOCUMENTS.maybePrefs, prefs)
                            .where(DOCUMENTS.id.eq(row.id()))
                            .returning())
                    .extracting(Document::maybePrefs)
                    .containsExactly(prefs);
        }
        assertThat(db().update(DOCUMENTS).unset(DOCUMENTS.maybePrefs).allRows().returning())
                .extracting(Document::maybePrefs)
                .containsOnlyNulls();
        assertThat(db().from(DOCUMENTS).where(DOCUMENTS.maybePrefs.isNull()).count())
                .isEqualTo(3);
    }

    @Test
    void aRepeatedQuestionIsPlannedOnce() {
        List<Supplier<Predicate<Documents>>> questions = List.of(
                () -> DOCUMENTS.prefs.path("theme").asText().eq("dark"),
                () -> DOCUMENTS.prefs.path("size").asLong().gt(1L),
                () -> DOCUMENTS.prefs.path("ratio").asDouble().lt(0.5),
                () -> DOCUMENTS.prefs.path("loud").asBool().eq(true));
        questions.forEach(question -> {
            found(question.get());
            long misses = db().planCache().misses();
            found(question.get());
            assertThat(db().planCache().misses()).isEqualTo(misses);
        });
    }

    @Test
    void manyRowsThatAreNotWantedBack() {
        Prefs odd = new Prefs("it's \"ä😀\" \\ \n\t", 1, 0.5, false, List.of("\\N"), null);
        db().insertAll(Collections.nCopies(100, NewDocument.prefs(odd).words(List.of("a\tb"))), nothing());
        assertThat(db().from(DOCUMENTS).list())
                .hasSize(100)
                .allMatch(row -> row.prefs().equals(odd) && List.of("a\tb").equals(row.words()));
    }

    @Test
    void listsAndMaps() {
        Document row = db().insert(
                        NewDocument.prefs(DARK).words(List.of("a", "", "ä😀")).counts(Map.of("x", 1, "y z", -2)));
        assertThat(row.words()).containsExactly("a", "", "ä😀");
        assertThat(row.counts()).isEqualTo(Map.of("x", 1, "y z", -2));
        assertThat(db().get(DOCUMENTS.id, row.id())).isEqualTo(row);
        assertThat(db().insert(NewDocument.prefs(DARK).words(List.of()).counts(Map.of())))
                .returns(List.of(), Document::words)
                .returns(Map.of(), Document::counts);
    }

    @Test
    void documentsOfAnyForm() {
        for (JsonValue value : List.of(
                JsonValue.of("x"),
                JsonValue.of(""),
                JsonValue.of(true),
                JsonValue.of(Long.MIN_VALUE),
                JsonValue.of(0.1),
                JsonValue.of(new BigDecimal("12345678901234567890.123456789")),
                JsonArray.of(),
                JsonArray.of(JsonNull.NULL, JsonValue.of(1), JsonArray.of(JsonValue.of("ä😀"))),
                JsonObject.empty(),
                JsonObject.of("b", JsonValue.of(1.50)).with("a", JsonNull.NULL).with("", JsonObject.empty()))) {
            Document row = any(value);
            assertThat(row.any()).isEqualTo(value);
            assertThat(db().get(DOCUMENTS.id, row.id())).isEqualTo(row);
        }
    }

    @Test
    void theDatabaseKnowsADefault() {
        Document ours = db().insert(NewDocument.prefs(DARK));
        String prefs = otherProgram().name(DOCUMENTS.prefs);
        String table = otherProgram().name(DOCUMENTS);
        otherProgram().execute("INSERT INTO " + table + " (" + prefs + ") SELECT " + prefs + " FROM " + table);
        assertThat(db().from(DOCUMENTS).list())
                .hasSize(2)
                .allMatch(row -> row.withId(ours.id()).equals(ours));
    }

    @Test
    void upsertsArriveAsTheyAre() {
        for (JsonValue any : List.of(JsonValue.of("a\""), JsonObject.of("n", JsonValue.of(5)))) {
            Document row = db().upsert(NewDocument.prefs(DARK).code("x").any(any))
                    .onConflict(DOCUMENTS.code)
                    .doUpdate(DOCUMENTS.prefs, DOCUMENTS.any)
                    .returning()
                    .get(0);
            assertThat(row).returns(DARK, Document::prefs).returns(any, Document::any);
            assertThat(db().from(DOCUMENTS).list()).containsExactly(row);
        }
    }

    @Test
    void pathsAreValues() {
        Document row = db().insert(NewDocument.prefs(DARK));
        List<Predicate<Documents>> all = List.of(
                DOCUMENTS.prefs.path("theme").asText().eq("dark"),
                DOCUMENTS.prefs.path("theme").asText().in(List.of("light", "dark")),
                DOCUMENTS.prefs.path("theme").asText().startsWith("da"),
                DOCUMENTS.prefs.path("theme").asText().upper().eq("DARK"),
                DOCUMENTS.prefs.path("size").asLong().eq(12L),
                DOCUMENTS.prefs.path("size").asLong().plus(1L).between(13L, 13L),
                DOCUMENTS.prefs.path("zoom").asDouble().gt(1.4),
                DOCUMENTS.prefs.path("size").asDouble().eq(12.0),
                DOCUMENTS.prefs.path("beta").asBool().eq(true),
                DOCUMENTS.prefs.path("tags").at(1).asText().eq("b"),
                DOCUMENTS.prefs.path("tags").at(2).asText().isNull(),
                DOCUMENTS.prefs.path("tags").exists(),
                Predicate.not(DOCUMENTS.prefs.path("tags").at(2).exists()),
                Predicate.not(DOCUMENTS.prefs.path("theme", "deeper").exists()),
                DOCUMENTS.prefs.path().exists());
        for (int i = 0; i < all.size(); i++) {
            assertThat(found(all.get(i))).as("condition %s", i).containsExactly(row.id());
        }
        assertThat(found(DOCUMENTS.prefs.path("theme").asText().eq("Dark"))).isEmpty();
        assertThat(found(DOCUMENTS.prefs.path("theme").asText().eq("dark "))).isEmpty();
        assertThat(db().from(DOCUMENTS)
                        .orderBy(
                                DOCUMENTS.prefs.path("theme").asText().desc(),
                                DOCUMENTS.prefs.path("size").asLong().asc())
                        .select(DOCUMENTS.prefs.path("theme").asText())
                        .list())
                .containsExactly("dark");
    }

    @Test
    void aSingleValueIsNoArrayOfItself() {
        any(JsonObject.of("n", JsonValue.of(1)));
        assertThat(only(DOCUMENTS.any.path("n").at(0).asLong())).isNull();
        assertThat(found(DOCUMENTS.any.path("n").at(0).exists())).isEmpty();
        assertThat(found(DOCUMENTS.any.path().at(0).exists())).isEmpty();
        assertThat(found(DOCUMENTS.any.path("n", "n").exists())).isEmpty();
        db().delete(DOCUMENTS).allRows().execute();
        any(JsonValue.of(1));
        assertThat(found(DOCUMENTS.any.path("n").exists())).isEmpty();
    }

    @Test
    void textsComeOutAsTheyWentIn() {
        for (String text :
                List.of("", " ", "it's", "\"", "\\", "ä😀", "a\nb\r\t\u0001", "null", "true", "5", "/", "\b\f")) {
            Document row = any(JsonObject.of("t", JsonValue.of(text)));
            Expression<Documents, String> path = DOCUMENTS.any.path("t").asText();
            assertThat(db().from(DOCUMENTS)
                            .where(DOCUMENTS.id.eq(row.id()), path.eq(text))
                            .select(path)
                            .list())
                    .as("<%s>", text)
                    .containsExactly(text);
        }
    }

    @Test
    void whatIsOfAnotherTypeIsNull() {
        JsonObject document = JsonObject.of("text", JsonValue.of("5"))
                .with("truth", JsonValue.of("true"))
                .with("bool", JsonValue.of(true))
                .with("long", JsonValue.of(5))
                .with("fraction", JsonValue.of(1.5))
                .with("huge", JsonValue.of(new BigDecimal("12345678901234567890")))
                .with("null", JsonNull.NULL)
                .with("array", JsonArray.of(JsonValue.of(1)))
                .with("object", JsonObject.of("a", JsonValue.of("b")));
        any(document);
        for (String member : List.of("truth", "bool", "null", "array", "object", "text", "missing")) {
            assertThat(only(DOCUMENTS.any.path(member).asLong())).as(member).isNull();
            assertThat(only(DOCUMENTS.any.path(member).asDouble())).as(member).isNull();
        }
        for (String member : List.of("bool", "long", "fraction", "huge", "null", "array", "object", "missing")) {
            assertThat(only(DOCUMENTS.any.path(member).asText())).as(member).isNull();
        }
        for (String member : List.of("text", "truth", "long", "null", "array", "object", "missing")) {
            assertThat(only(DOCUMENTS.any.path(member).asBool())).as(member).isNull();
        }
        assertThat(only(DOCUMENTS.any.path("fraction").asLong())).isNull();
        assertThat(only(DOCUMENTS.any.path("huge").asLong())).isNull();
        assertThat(only(DOCUMENTS.any.path("huge").asDouble()))
                .isEqualTo(new BigDecimal("12345678901234567890").doubleValue());
        assertThat(only(DOCUMENTS.any.path("object", "a").asText())).isEqualTo("b");
        assertThat(only(DOCUMENTS.any.path("array").at(0).asLong())).isEqualTo(1L);
        assertThat(only(DOCUMENTS.any.path("array", "a").asLong())).isNull();
        assertThat(only(DOCUMENTS.any.path("object").at(0).asText())).isNull();
        assertThat(only(DOCUMENTS.maybePrefs.path("theme").asText())).isNull();
        assertThat(found(DOCUMENTS.any.path("null").exists())).hasSize(1);
        assertThat(found(DOCUMENTS.any.path("missing").exists())).isEmpty();
        assertThat(found(DOCUMENTS.maybePrefs.path("theme").exists())).isEmpty();
    }

    private <T> T only(Expression<Documents, T> expression) {
        return db().from(DOCUMENTS).select(expression).list().get(0);
    }

    @Test
    void longNumbersAreExact() {
        for (long number : new long[] {Long.MIN_VALUE, Long.MAX_VALUE, (1L << 53) + 1, 0, -1}) {
            db().delete(DOCUMENTS).allRows().execute();
            any(JsonObject.of("n", JsonValue.of(number)));
            assertThat(only(DOCUMENTS.any.path("n").asLong())).isEqualTo(number);
            assertThat(found(DOCUMENTS.any.path("n").asLong().eq(number))).hasSize(1);
        }
    }

    @Test
    void stepsAreNamesAndNothingElse() {
        List<String> names = List.of(
                "a b",
                "a.b",
                "a'b",
                "$",
                "[0]",
                "*",
                "?",
                ":x",
                "ä",
                "😀",
                "'); DROP TABLE documents; --",
                "`",
                "A",
                "",
                "0",
                "{}");
        JsonObject document = JsonObject.empty();
        for (String name : names) {
            document = document.with(name, JsonValue.of("value of " + name));
        }
        any(document);
        for (String name : names) {
            assertThat(only(DOCUMENTS.any.path(name).asText())).as(name).isEqualTo("value of " + name);
        }
        assertThat(only(DOCUMENTS.any.path("a", "b").asText())).isNull();
        for (String name : List.of("a\"b", "a\\b", "a\nb", "\0")) {
            assertThatThrownBy(() -> DOCUMENTS.any.path(name))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("Documents.any");
        }
        assertThatThrownBy(() -> DOCUMENTS.any.path().at(-1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("at(-1)");
    }

    @Test
    @Requires(Feature.JSON_EQUALITY)
    void wholeDocumentsAreEqualIfTheySayTheSame() {
        Document row = any(JsonObject.of("a", JsonValue.of(1)).with("b", JsonValue.of("x")));
        JsonValue turned = JsonObject.of("b", JsonValue.of("x")).with("a", JsonValue.of(1));
        assertThat(found(DOCUMENTS.any.eq(turned))).containsExactly(row.id());
        assertThat(found(DOCUMENTS.any.isNotDistinctFrom(turned))).containsExactly(row.id());
        assertThat(found(DOCUMENTS.any.ne(turned))).isEmpty();
        assertThat(found(DOCUMENTS.any.isDistinctFrom(turned))).isEmpty();
        assertThat(found(DOCUMENTS.any.ne(JsonObject.empty()))).containsExactly(row.id());
        assertThat(found(DOCUMENTS.prefs.eq(DARK))).containsExactly(row.id());
        assertThat(found(DOCUMENTS.prefs.eq(Prefs.of("Dark")))).isEmpty();
        assertThat(found(DOCUMENTS.maybePrefs.ne(DARK))).as("null is unknown").isEmpty();
        assertThat(found(DOCUMENTS.maybePrefs.isDistinctFrom(DARK))).containsExactly(row.id());
    }

    @Test
    @Requires(Feature.JSON_CONTAINMENT)
    void aDocumentContainsAnother() {
        Document row = db().insert(NewDocument.prefs(DARK));
        assertThat(found(DOCUMENTS.prefs.path().contains(JsonObject.of("theme", JsonValue.of("dark")))))
                .containsExactly(row.id());
        assertThat(found(DOCUMENTS.prefs.path("tags").contains(JsonArray.of(JsonValue.of("b")))))
                .containsExactly(row.id());
        assertThat(found(DOCUMENTS.prefs.path("size").contains(JsonValue.of(12))))
                .containsExactly(row.id());
        assertThat(found(DOCUMENTS.prefs.path("tags").contains(JsonArray.of(JsonValue.of("c")))))
                .isEmpty();
        assertThat(found(DOCUMENTS.prefs.path().contains(JsonObject.of("theme", JsonValue.of("Dark")))))
                .isEmpty();
        assertThat(found(DOCUMENTS.prefs.path("missing").contains(JsonValue.of(1))))
                .isEmpty();
    }

    @Test
    void aJsonNullOfAnotherProgramIsNull() {
        Document row = db().insert(NewDocument.prefs(DARK).any(JsonValue.of(1)));
        store(DOCUMENTS.any, "null");
        assertThat(db().get(DOCUMENTS.id, row.id()).any()).isNull();
        assertThat(db().from(DOCUMENTS).select(DOCUMENTS.any).list()).containsExactly((JsonValue) null);
        assertThatThrownBy(() -> any(JsonNull.NULL))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("Documents.any")
                .hasMessageContaining("null");
    }

    private void store(Column<Documents, ?> column, String json) {
        OtherProgram program = otherProgram();
        program.execute("UPDATE " + program.name(DOCUMENTS) + " SET " + program.name(column) + " = " + jsonWord() + "'"
                + json + "'");
    }

    /** Where a text would become a JSON string, a literal says that it is JSON. */
    private String jsonWord() {
        return db().ddl().stream().anyMatch(statement -> statement.contains("DEFAULT JSON '")) ? "JSON " : "";
    }

    @Test
    void whatIsOfAnotherFormIsReportedWithItsRow() {
        Document row = db().insert(NewDocument.prefs(DARK));
        for (String other : List.of("[]", "{\"size\": \"s3cret\"}", "5", "{\"theme\": \"x\", \"unknown\": 1}")) {
            store(DOCUMENTS.prefs, other);
            assertThatThrownBy(() -> db().from(DOCUMENTS).list())
                    .as(other)
                    .isInstanceOfSatisfying(CodecException.class, e -> {
                        assertThat(e.column()).isEqualTo("Documents.prefs");
                        assertThat(e.key()).isEqualTo(Map.of("Documents.id", row.id()));
                        assertThat(e).hasMessageContaining("Documents.prefs").hasMessageNotContaining("s3cret");
                    });
        }
    }

    @Test
    void whatIsNoJsonCannotBeStored() {
        db().insert(NewDocument.prefs(DARK));
        assertThatThrownBy(() -> store(DOCUMENTS.any, "{\"a\":")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aZeroCharacterIsRefusedBeforeAnySql() {
        assertThat(statements(() -> assertThatThrownBy(() -> any(JsonValue.of("a\0b")))
                        .isInstanceOf(CodecException.class)
                        .hasStackTraceContaining("U+0000")))
                .isEmpty();
        assertThat(any(JsonValue.of("a\\u0000b")).any()).isEqualTo(JsonValue.of("a\\u0000b"));
    }

    @Test
    void whatNeedsAnOrderIsAMistake() {
        for (ThrowingCallable mistake : List.<ThrowingCallable>of(
                () -> DOCUMENTS.prefs.gt(DARK),
                () -> DOCUMENTS.prefs.in(List.of(DARK)),
                () -> DOCUMENTS.prefs.desc(),
                () -> DOCUMENTS.prefs.min(),
                () -> DOCUMENTS.prefs.contains("x"),
                () -> DOCUMENTS.prefs.containsAll(DARK),
                () -> DOCUMENTS.id.path("a"))) {
            assertThatThrownBy(mistake)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("Documents.");
        }
    }

    @Test
    void onePlanServesEveryDocument() {
        assertThat(sql(() -> {
                    found(DOCUMENTS.prefs.path("theme").asText().eq("a"));
                    found(DOCUMENTS.prefs.path("theme").asText().eq("b"));
                }))
                .hasSize(2)
                .allMatch(text -> !text.contains("'a'"));
    }
}
