package dev.cormorant.testkit.contract;

import static dev.cormorant.testkit.parcel.Parcels.PARCELS;
import static dev.cormorant.testkit.parcel.Places.PLACES;
import static dev.cormorant.testkit.parcel.Shelves.SHELVES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cormorant.error.ValueOutOfRangeException;
import dev.cormorant.expression.Expression;
import dev.cormorant.expression.Selection;
import dev.cormorant.query.Query;
import dev.cormorant.schema.Schema;
import dev.cormorant.testkit.parcel.NewParcel;
import dev.cormorant.testkit.parcel.NewPlace;
import dev.cormorant.testkit.parcel.NewShelf;
import dev.cormorant.testkit.parcel.Parcels;
import dev.cormorant.testkit.parcel.Places;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Results of results that went wrong, as random programs found. */
public abstract class StrangeResultContract extends Contract {
    /** For subclasses. */
    protected StrangeResultContract() {}

    @Override
    protected Schema schema() {
        return Schema.of(PARCELS, PLACES, SHELVES);
    }

    private void places() {
        db().insertAll(List.of(
                NewPlace.name("a").c1(1).c2(9),
                NewPlace.name("b").c1(2).c2(1),
                NewPlace.name("c").c1(3).c2(5)));
    }

    @Test
    void theFirstOfEachIsFoundByTheColumnsOfTheTable() {
        places();
        assertThat(db().from(PLACES)
                        .distinctOn(PLACES.name.length())
                        .orderBy(PLACES.c2.asc())
                        .select(PLACES.name)
                        .list())
                .containsExactly("b");
        assertThat(db().from(PLACES)
                        .distinctOn(PLACES.name.length())
                        .orderBy(PLACES.c2.desc())
                        .select(PLACES.name)
                        .list())
                .containsExactly("a");
        assertThat(db().from(PLACES)
                        .distinctOn(PLACES.c2)
                        .orderBy(PLACES.c2.asc())
                        .select(Selection.of(PLACES.name, PLACES.c1, Arrays::asList))
                        .list())
                .hasToString("[[b, 2], [c, 3], [a, 1]]");
    }

    @Test
    void membersAreOrderedByTheColumnsOfTheTable() {
        places();
        Query<Places, Integer> least =
                db().from(PLACES).orderBy(PLACES.c2.asc()).limit(1).select(PLACES.c1);
        Query<Places, Integer> most =
                db().from(PLACES).orderBy(PLACES.c1.desc()).limit(1).select(PLACES.c2);
        assertThat(least.unionAll(most).list()).containsExactlyInAnyOrder(2, 5);
    }

    @Test
    void aKeyThatOverflowsIsOutOfRange() {
        db().insert(NewShelf.number(1L << 40));
        var squared = db().update(SHELVES).set(SHELVES.number, SHELVES.number.times(SHELVES.number));
        assertThatThrownBy(() -> squared.allRows().execute()).isInstanceOf(ValueOutOfRangeException.class);
        assertThat(db().from(SHELVES).select(SHELVES.number).list()).containsExactly(1L << 40);
    }

    @Test
    void theLeastIntegerHasNoCounterpart() {
        db().insert(NewParcel.code("a").floor(Short.MIN_VALUE).grams(Integer.MIN_VALUE));
        isRefused(PARCELS.floor.abs());
        isRefused(PARCELS.grams.abs());
    }

    private <T> void isRefused(Expression<Parcels, T> tooLarge) {
        Query<Parcels, T> query = db().from(PARCELS).select(tooLarge);
        assertThatThrownBy(query::list).isInstanceOf(ValueOutOfRangeException.class);
        assertThatThrownBy(() -> query.unionAll(query).list()).isInstanceOf(ValueOutOfRangeException.class);
    }
}
