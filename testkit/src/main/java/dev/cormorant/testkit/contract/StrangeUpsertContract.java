package dev.cormorant.testkit.contract;

import static dev.cormorant.testkit.parcel.Parcels.PARCELS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cormorant.error.UniqueViolationException;
import dev.cormorant.schema.Schema;
import dev.cormorant.testkit.parcel.NewParcel;
import dev.cormorant.testkit.parcel.Parcel;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Values that went wrong on their way into one statement, as random programs found. */
public abstract class StrangeUpsertContract extends Contract {
    /** For subclasses. */
    protected StrangeUpsertContract() {}

    @Override
    protected Schema schema() {
        return Schema.of(PARCELS);
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
    void aLongTextThatIsThereTwiceIsAUniqueViolation() {
        String note = "\"x".repeat(350);
        db().insert(NewParcel.code("a").note(note));
        assertThatThrownBy(() -> db().insert(NewParcel.code("b").note(note)))
                .isInstanceOf(UniqueViolationException.class);
    }
}
