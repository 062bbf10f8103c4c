package dev.cormorant.testkit.contract;

import static dev.cormorant.testkit.parcel.Parcels.PARCELS;
import static dev.cormorant.testkit.parcel.Postmarks.POSTMARKS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cormorant.error.CheckViolationException;
import dev.cormorant.error.UniqueViolationException;
import dev.cormorant.schema.Schema;
import dev.cormorant.testkit.parcel.NewParcel;
import dev.cormorant.testkit.parcel.NewPostmark;
import dev.cormorant.testkit.parcel.Parcel;
import dev.cormorant.testkit.parcel.Postmark;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Values that went wrong on their way into one statement, as random programs found. */
public abstract class StrangeUpsertContract extends Contract {
    /** For subclasses. */
    protected StrangeUpsertContract() {}

    @Override
    protected Schema schema() {
        return Schema.of(PARCELS, POSTMARKS);
    }

    @Test
    void bytesArriveAsTheyAre() {
        byte[] bytes = {0, -1, -128, 39};
        List<Parcel> rows = db().upsert(NewParcel.code("a").seal(bytes))
                .onConflict(PARCELS.code)
                .doUpdate(PARCELS.seal)
                .returning();
        assertThat(rows).singleElement().returns(bytes, Parcel::seal);
        db().upsert(NewParcel.code("a").seal(new byte[] {-2}))
                .onConflict(PARCELS.code)
                .doUpdate(PARCELS.seal)
                .execute();
        assertThat(db().from(PARCELS).select(PARCELS.seal).list()).containsExactly(new byte[] {-2});
    }

    @Test
    void timesThatAreStoredAlikeAreOneKey() {
        Instant at = Instant.parse("2026-01-31T10:00:00.000001Z");
        byte[] one = {1};
        byte[] two = {2};
        List<NewPostmark> rows = List.of(
                NewPostmark.at(at.plusNanos(1)).print(one),
                NewPostmark.at(at.plusNanos(2)).print(two));
        assertThatThrownBy(() -> db().upsertAll(POSTMARKS, rows)
                        .onConflict(POSTMARKS.at)
                        .doUpdate(POSTMARKS.print)
                        .execute())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("row 1")
                .hasMessageContaining("lastWins()");
        assertThat(db().upsertAll(POSTMARKS, rows)
                        .onConflict(POSTMARKS.at)
                        .lastWins()
                        .doUpdate(POSTMARKS.print)
                        .returning())
                .containsExactly(new Postmark(at, null, two));
        assertThat(db().from(POSTMARKS).select(POSTMARKS.print).list()).containsExactly(two);
    }

    @Test
    void timesOfDayThatAreStoredAlikeAreOneKey() {
        Instant at = Instant.parse("2026-01-31T10:00:00Z");
        LocalTime noon = LocalTime.NOON;
        byte[] print = {1};
        List<NewPostmark> rows = List.of(
                NewPostmark.at(at).print(print).collected(noon.plusNanos(3)),
                NewPostmark.at(at.plusSeconds(1)).print(print).collected(noon.plusNanos(4)));
        assertThatThrownBy(() -> db().upsertAll(POSTMARKS, rows)
                        .onConflict(POSTMARKS.collected)
                        .doNothing()
                        .execute())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("lastWins()");
    }

    @Test
    void aCheckAgainstNoBytesHolds() {
        Instant at = Instant.parse("2026-01-31T10:00:00Z");
        assertThatThrownBy(() -> db().insert(NewPostmark.at(at).print(new byte[0])))
                .isInstanceOfSatisfying(
                        CheckViolationException.class,
                        e -> assertThat(e.constraint()).contains("printed"));
        db().insert(NewPostmark.at(at).print(new byte[1]));
    }

    @Test
    void aLongTextThatIsThereTwiceIsAUniqueViolation() {
        String note = "\"x".repeat(350);
        db().insert(NewParcel.code("a").note(note));
        assertThatThrownBy(() -> db().insert(NewParcel.code("b").note(note)))
                .isInstanceOf(UniqueViolationException.class);
    }
}
