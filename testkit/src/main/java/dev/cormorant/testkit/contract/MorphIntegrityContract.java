package dev.cormorant.testkit.contract;

import static dev.cormorant.change.Change.change;
import static dev.cormorant.change.Nothing.nothing;
import static dev.cormorant.change.Upsert.excluded;
import static dev.cormorant.testkit.press.Articles.ARTICLES;
import static dev.cormorant.testkit.press.Cities.CITIES;
import static dev.cormorant.testkit.press.Hints.HINTS;
import static dev.cormorant.testkit.press.Letters.LETTERS;
import static dev.cormorant.testkit.press.Pins.PINS;
import static dev.cormorant.testkit.press.Stamps.STAMPS;
import static dev.cormorant.testkit.press.Topics.TOPICS;
import static dev.cormorant.testkit.press.Writers.WRITERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.cormorant.Database;
import dev.cormorant.error.ForeignKeyViolationException;
import dev.cormorant.error.ReferenceSide;
import dev.cormorant.error.RetryableException;
import dev.cormorant.error.TooManyRowsException;
import dev.cormorant.schema.Schema;
import dev.cormorant.testkit.press.Letter;
import dev.cormorant.testkit.press.NewArticle;
import dev.cormorant.testkit.press.NewCity;
import dev.cormorant.testkit.press.NewHint;
import dev.cormorant.testkit.press.NewLetter;
import dev.cormorant.testkit.press.NewPin;
import dev.cormorant.testkit.press.NewStamp;
import dev.cormorant.testkit.press.NewTopic;
import dev.cormorant.testkit.press.NewWriter;
import dev.cormorant.testkit.press.Press;
import dev.cormorant.testkit.press.Topic;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What no foreign key of a database holds to, Cormorant does: a row that leads to one of several tables leads to a row that is
 * there, and when that goes, it does what was said.
 */
public abstract class MorphIntegrityContract extends Contract {
    private long article;
    private long topic;

    /** For subclasses. */
    protected MorphIntegrityContract() {}

    @Override
    protected Schema schema() {
        return Press.SCHEMA;
    }

    @BeforeEach
    void press() {
        long rome = db().insert(NewCity.name("Rome")).id();
        long ann = db().insert(NewWriter.name("Ann").cityId(rome)).id();
        article = db().insert(NewArticle.title("One").writerId(ann)).id();
        db().insert(NewTopic.name("unused"));
        topic = db().insert(NewTopic.name("art")).id();
    }

    private Letter letter(String type, long id) {
        return db().insert(NewLetter.text("x").aboutType(type).aboutId(id));
    }

    private static void isMissing(ThrowingCallable write) {
        ForeignKeyViolationException missing = catchThrowableOfType(ForeignKeyViolationException.class, write);
        assertThat(missing).isNotNull();
        assertThat(missing.side()).contains(ReferenceSide.MISSING_PARENT);
        assertThat(missing.table()).contains("Letters");
        assertThat(missing.columns()).containsExactly("aboutType", "aboutId");
    }

    @Test
    void anInsertLeadsToARowThatIsThere() {
        letter("Article", article);
        letter("Topic", topic);
        isMissing(() -> letter("Article", 4711));
        isMissing(() -> letter("Article", topic + 4711));
        isMissing(() -> db().insertAll(List.of(
                NewLetter.text("a").aboutType("Article").aboutId(article),
                NewLetter.text("b").aboutType("Topic").aboutId(4711))));
        isMissing(() ->
                db().insertAll(List.of(NewLetter.text("c").aboutType("Topic").aboutId(4711)), nothing()));
        isMissing(() -> db().upsertAll(
                        LETTERS, List.of(NewLetter.text("d").aboutType("Topic").aboutId(4711)))
                .onAnyConflict()
                .doNothing()
                .execute());
        assertThat(db().from(LETTERS).count()).isEqualTo(2);
    }

    @Test
    void theKeyIsOfTheTableThatIsNamed() {
        long first = db().from(TOPICS).select(TOPICS.id.min()).getOne();
        db().insertAll(List.of(NewTopic.name("b"), NewTopic.name("c"), NewTopic.name("d")), nothing());
        long last = db().from(TOPICS).select(TOPICS.id.max()).getOne();
        assertThat(first).isLessThan(last);
        letter("Topic", last);
        isMissing(() -> letter("Article", last));
    }

    @Test
    void anUpdateLeadsToARowThatIsThere() {
        Letter letter = letter("Article", article);
        assertThat(db().update(LETTERS)
                        .set(LETTERS.aboutType, "Topic")
                        .set(LETTERS.aboutId, topic)
                        .where(LETTERS.id.eq(letter.id()))
                        .execute())
                .isEqualTo(1);
        isMissing(() -> db().update(LETTERS)
                .set(LETTERS.aboutType, "Topic")
                .set(LETTERS.aboutId, 4711L)
                .where(LETTERS.id.eq(letter.id()))
                .execute());
        isMissing(() -> db().update(LETTERS)
                .set(LETTERS.aboutType, "Topic")
                .set(LETTERS.aboutId, 4711L)
                .where(LETTERS.id.eq(letter.id()))
                .returning());
        isMissing(() -> db().update(LETTERS, new Letter(letter.id(), "y", "Article", 4711)));
        isMissing(() -> db().updateAll(
                        LETTERS,
                        List.of(change(LETTERS.id, letter.id())
                                .set(LETTERS.aboutType, "Article")
                                .set(LETTERS.aboutId, 4711L)))
                .execute());
        assertThat(db().get(LETTERS.id, letter.id())).isEqualTo(new Letter(letter.id(), "x", "Topic", topic));
        assertThat(db().update(LETTERS).set(LETTERS.text, "z").allRows().execute())
                .isEqualTo(1);
    }

    @Test
    void anUpsertLeadsToARowThatIsThere() {
        Letter letter = letter("Article", article);
        isMissing(() -> db().upsert(
                        NewLetter.text("y").aboutType("Topic").aboutId(4711).withKey(letter.id()))
                .onConflict(LETTERS.id)
                .doUpdate(u -> u.set(LETTERS.aboutType, excluded(LETTERS.aboutType))
                        .set(LETTERS.aboutId, excluded(LETTERS.aboutId)))
                .execute());
        assertThat(db().upsert(NewLetter.text("y")
                                .aboutType("Topic")
                                .aboutId(topic)
                                .withKey(letter.id()))
                        .onConflict(LETTERS.id)
                        .doUpdate(u -> u.set(LETTERS.aboutType, excluded(LETTERS.aboutType))
                                .set(LETTERS.aboutId, excluded(LETTERS.aboutId)))
                        .execute())
                .isEqualTo(1);
        assertThat(db().get(LETTERS.id, letter.id()).aboutType()).isEqualTo("Topic");
    }

    @Test
    void bothColumnsAreSetTogether() {
        assertThat(sql(() -> {
                    assertThatThrownBy(() -> db().update(LETTERS)
                                    .set(LETTERS.aboutId, topic)
                                    .allRows()
                                    .execute())
                            .isInstanceOf(IllegalArgumentException.class)
                            .hasMessage("Letters.about leads to the row that Letters.aboutType and Letters.aboutId name"
                                    + " together, which has to be there; set both, to values");
                    assertThatThrownBy(() -> db().update(LETTERS)
                                    .set(LETTERS.aboutType, "Topic")
                                    .set(LETTERS.aboutId, LETTERS.id)
                                    .allRows()
                                    .execute())
                            .isInstanceOf(IllegalArgumentException.class);
                }))
                .isEmpty();
    }

    @Test
    void aRowIsNotDeletedWhileOthersLeadToIt() {
        letter("Topic", topic);
        ForeignKeyViolationException still = catchThrowableOfType(
                ForeignKeyViolationException.class,
                () -> db().delete(TOPICS).where(TOPICS.name.eq("art")).execute());
        assertThat(still.side()).contains(ReferenceSide.STILL_REFERENCED);
        assertThat(still.table()).contains("Letters");
        assertThat(db().from(TOPICS).count()).isEqualTo(2);
        assertThat(db().delete(TOPICS).where(TOPICS.name.eq("unused")).execute())
                .isEqualTo(1);
        db().delete(LETTERS).allRows().execute();
        assertThat(db().delete(TOPICS).allRows().returning())
                .extracting(Topic::name)
                .containsExactly("art");
    }

    @Test
    void rowsOfOtherTablesWithTheSameKeyDoNotCount() {
        long both = db().insert(NewTopic.name("same").withKey(article + 1000)).id();
        long rome = db().from(CITIES).select(CITIES.id).getOne();
        long ann = db().from(WRITERS).select(WRITERS.id).getOne();
        assertThat(rome).isPositive();
        db().insert(NewArticle.title("same").writerId(ann).withKey(both));
        letter("Article", both);
        assertThat(db().delete(TOPICS).where(TOPICS.id.eq(both)).execute()).isEqualTo(1);
    }

    @Test
    void rowsAreDeletedWithThoseToWhichTheyLead() {
        Letter first = letter("Article", article);
        db().insert(NewHint.text("on article").onType("Article").onId(article));
        db().insert(NewHint.text("on letter").onType("Letter").onId(first.id()));
        long onAdvice = db().insert(NewHint.text("on topic").onType("Topic").onId(topic))
                .id();
        db().insert(NewHint.text("on advice").onType("Hint").onId(onAdvice));
        db().delete(TOPICS).where(TOPICS.id.eq(topic)).execute();
        assertThat(db().from(HINTS).orderBy(HINTS.id.asc()).select(HINTS.text).list())
                .containsExactly("on article", "on letter");
        db().deleteAll(LETTERS.id, List.of(first.id()));
        assertThat(db().from(HINTS).select(HINTS.text).list()).containsExactly("on article");
    }

    @Test
    void circlesOfRowsGoTogether() {
        long one = db().insert(NewHint.text("one").onType("Topic").onId(topic)).id();
        long two = db().insert(NewHint.text("two").onType("Hint").onId(one)).id();
        db().update(HINTS)
                .set(HINTS.onType, "Hint")
                .set(HINTS.onId, two)
                .where(HINTS.id.eq(one))
                .execute();
        assertThat(db().delete(HINTS).where(HINTS.id.eq(one)).execute()).isEqualTo(1);
        assertThat(db().from(HINTS).count()).isZero();
    }

    @Test
    void rowsLeadNowhereWhenTheOthersAreGone() {
        long pin = db().insert(NewPin.row().onType("Topic").onId(topic)).id();
        db().insert(NewPin.row().onType("Article").onId(article));
        db().delete(TOPICS).where(TOPICS.id.eq(topic)).limit(5).execute();
        assertThat(db().get(PINS.id, pin).onType()).isNull();
        assertThat(db().get(PINS.id, pin).onId()).isNull();
        assertThat(db().from(PINS).where(PINS.onType.isNotNull()).count()).isEqualTo(1);
    }

    @Test
    void aRestrictionRefusesAtOnce() {
        long letter = letter("Topic", topic).id();
        db().insert(NewStamp.onType("Letter").onId(letter));
        assertThatThrownBy(() -> db().delete(LETTERS).allRows().execute())
                .isInstanceOf(ForeignKeyViolationException.class);
        db().delete(STAMPS).allRows().execute();
        assertThat(db().delete(LETTERS).allRows().execute()).isEqualTo(1);
    }

    @Test
    void nothingIsDoneIfOneRowMayNotGo() {
        letter("Topic", topic);
        db().insert(NewPin.row().onType("Topic").onId(topic));
        assertThatThrownBy(() -> db().delete(TOPICS).allRows().execute())
                .isInstanceOf(ForeignKeyViolationException.class);
        assertThat(db().from(PINS).where(PINS.onType.isNotNull()).count()).isEqualTo(1);
        db().run(tx -> {
            assertThatThrownBy(() -> tx.delete(TOPICS).allRows().execute())
                    .isInstanceOf(ForeignKeyViolationException.class);
            tx.delete(LETTERS).allRows().execute();
            assertThat(tx.delete(TOPICS).allRows().execute()).isEqualTo(2);
        });
        assertThat(db().from(PINS).where(PINS.onType.isNull()).count()).isEqualTo(1);
    }

    private Database taking(long rows) {
        return Database.open(Press.SCHEMA, database().dataSource(), s -> s.maxExpandedRows(rows));
    }

    @Test
    void aDeleteTakesNoMoreRowsByTheirKeysThanASettingSays() {
        long pin = db().insert(NewPin.row().onType("Topic").onId(topic)).id();
        for (String text : List.of("a", "b", "c")) {
            db().insert(NewHint.text(text).onType("Topic").onId(topic));
        }
        assertThatThrownBy(() -> taking(3)
                        .named("tidy")
                        .delete(TOPICS)
                        .where(TOPICS.id.eq(topic))
                        .execute())
                .isInstanceOf(TooManyRowsException.class)
                .hasMessageStartingWith(
                        "tidy: delete Hints: the delete takes more than 3 rows by their keys, the setting"
                                + " maxExpandedRows");
        assertThat(db().from(HINTS).count()).isEqualTo(3);
        assertThat(db().get(PINS.id, pin).onType()).isEqualTo("Topic");
        assertThat(taking(4).delete(TOPICS).where(TOPICS.id.eq(topic)).execute())
                .isEqualTo(1);
        assertThat(db().from(HINTS).count()).isZero();
        assertThat(taking(0).delete(TOPICS).allRows().execute()).isEqualTo(1);
        assertThatThrownBy(() -> taking(-1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anOutcomeTellsWhatWasDone() {
        long first = db().insert(NewHint.text("a").onType("Topic").onId(topic)).id();
        db().insert(NewHint.text("b").onType("Hint").onId(first));
        db().insert(NewPin.row().onType("Topic").onId(topic));
        assertThat(db().delete(TOPICS).allRows().outcome().toString())
                .startsWith("2 rows\n")
                .contains("cormorant: delete Hints where Hints.on leads to a deleted row of Topics, 1 row")
                .contains("cormorant: delete Hints where Hints.on leads to a deleted row of Hints, 1 row")
                .contains("cormorant: set Pins.onType and Pins.onId to null where Pins.on leads to a deleted row of"
                        + " Topics, 1 row")
                .doesNotContain("refuse");
    }

    @Test
    void aPlanTellsWhatWouldBeDone() {
        assertThat(db().delete(TOPICS).allRows().plan().toString())
                .contains("refuse while Letters.about leads to a deleted row of Topics")
                .contains("delete Hints where Hints.on leads to a deleted row of Topics")
                .contains("set Pins.onType and Pins.onId to null where Pins.on leads to a deleted row of Topics");
    }

    @Test
    void manyRowsAreCheckedByOneStatement() {
        List<NewLetter> letters = List.of(
                NewLetter.text("a").aboutType("Article").aboutId(article),
                NewLetter.text("b").aboutType("Article").aboutId(article),
                NewLetter.text("c").aboutType("Topic").aboutId(topic));
        long asked = sql(() -> db().insertAll(letters)).stream()
                .filter(text -> text.startsWith("SELECT") && !text.contains("INSERT"))
                .count();
        assertThat(asked).isEqualTo(2);
        assertThat(db().from(ARTICLES).count()).isEqualTo(1);
    }

    @Test
    void rivalsLeaveNoRowThatLeadsNowhere() throws Exception {
        Database db = db();
        for (int round = 0; round < 20; round++) {
            long contested = db.insert(NewTopic.name("contested " + round)).id();
            List<Runnable> deeds = List.of(
                    () -> db.insert(NewLetter.text("x").aboutType("Topic").aboutId(contested)),
                    () -> db.delete(TOPICS).where(TOPICS.id.eq(contested)).execute());
            List<Boolean> done = Rivals.atOnce(deeds, deed -> {
                try {
                    deed.run();
                    return true;
                } catch (ForeignKeyViolationException | RetryableException late) {
                    return false;
                }
            });
            assertThat(done).contains(true);
            long there = db.from(TOPICS).where(TOPICS.id.eq(contested)).count();
            long letters = db.from(LETTERS)
                    .where(LETTERS.about.is(TOPICS), LETTERS.aboutId.eq(contested))
                    .count();
            assertThat(letters).isLessThanOrEqualTo(there);
        }
    }
}
