package dev.cormorant.testkit.contract;

import static dev.cormorant.testkit.parcel.Parcels.PARCELS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cormorant.error.CodecException;
import dev.cormorant.error.ValueOutOfRangeException;
import dev.cormorant.expression.Expression;
import dev.cormorant.schema.Column;
import dev.cormorant.schema.Schema;
import dev.cormorant.schema.Settable;
import dev.cormorant.testkit.parcel.NewParcel;
import dev.cormorant.testkit.parcel.Parcels;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A number that is too large is refused where it is wanted: it is never cut, never made imprecise, never infinite. */
public abstract class OverflowContract extends Contract {
    /** For subclasses. */
    protected OverflowContract() {}

    @Override
    protected Schema schema() {
        return Schema.of(PARCELS);
    }

    private void isRefused(Expression<Parcels, ?> tooLarge) {
        assertThatThrownBy(() -> db().from(PARCELS).select(tooLarge).list())
                .isInstanceOf(ValueOutOfRangeException.class);
    }

    private <T> void cannotBeSet(Settable<Parcels, T> column, Expression<Parcels, T> tooLarge) {
        assertThatThrownBy(() ->
                        db().update(PARCELS).set(column, tooLarge).allRows().execute())
                .isInstanceOf(ValueOutOfRangeException.class);
    }

    @Test
    void narrowIntegersAreNotCut() {
        db().insert(NewParcel.code("a").floor(Short.MAX_VALUE).grams(Integer.MAX_VALUE));
        isRefused(PARCELS.floor.plus((short) 1));
        isRefused(PARCELS.grams.plus(1));
        isRefused(PARCELS.grams.times(Integer.MAX_VALUE));
        cannotBeSet(PARCELS.floor, PARCELS.floor.plus((short) 1));
        cannotBeSet(PARCELS.grams, PARCELS.grams.plus(1));
        assertThat(db().from(PARCELS).select(PARCELS.grams.minus(1)).list()).containsExactly(Integer.MAX_VALUE - 1);
    }

    @Test
    void longIntegersStayExact() {
        db().insert(NewParcel.code("a").stamps(Long.MAX_VALUE));
        isRefused(PARCELS.stamps.plus(1L));
        isRefused(PARCELS.stamps.plus(1L).minus(1L));
        isRefused(PARCELS.stamps.times(2L));
        cannotBeSet(PARCELS.stamps, PARCELS.stamps.plus(1L));
        assertThat(db().from(PARCELS).select(PARCELS.stamps.minus(1L)).list()).containsExactly(Long.MAX_VALUE - 1);
        assertThatThrownBy(() -> db().from(PARCELS)
                        .where(PARCELS.stamps.plus(1L).minus(PARCELS.stamps).ne(1L))
                        .count())
                .isInstanceOf(ValueOutOfRangeException.class);
    }

    @Test
    void whatIsDividedByZeroIsComputedBefore() {
        db().insert(NewParcel.code("a").stamps(Long.MAX_VALUE));
        Expression<Parcels, Long> none = PARCELS.stamps.minus(PARCELS.stamps);
        isRefused(PARCELS.stamps.plus(1L).dividedBy(none));
        isRefused(PARCELS.stamps.plus(1L).dividedBy(none).coalesce(1L));
        cannotBeSet(PARCELS.stamps, PARCELS.stamps.plus(1L).dividedBy(none).coalesce(1L));
        assertThat(db().from(PARCELS)
                        .select(PARCELS.stamps.dividedBy(0L).plus(1L))
                        .list())
                .containsExactly((Long) null);
    }

    @Test
    void decimalsDoNotGrow() {
        db().insert(NewParcel.code("a").price(new BigDecimal("999999.99")));
        cannotBeSet(PARCELS.price, PARCELS.price.plus(PARCELS.price));
    }

    @Test
    @KnownGap(value = "H2 stores infinity, and has no function that refuses it", on = "h2")
    void floatingPointStaysFinite() {
        db().insert(NewParcel.code("a").volume(Double.MAX_VALUE));
        isRefused(PARCELS.volume.times(2.0));
        cannotBeSet(PARCELS.volume, PARCELS.volume.plus(PARCELS.volume));
    }

    /** SQLite stores integers of 64 bits in each column of integers, if a program leaves the checks out. */
    @Test
    void whatAnotherProgramStoredIsNotCut() throws SQLException {
        db().insert(NewParcel.code("a"));
        for (Column<Parcels, ?> column : List.of(PARCELS.floor, PARCELS.grams)) {
            assertThat(isStored(column, Integer.MAX_VALUE + 5L)).isEqualTo(isSqlite());
            if (isSqlite()) {
                assertThatThrownBy(() -> db().find(PARCELS.code, "a"))
                        .isInstanceOf(CodecException.class)
                        .hasMessageContaining(column.label())
                        .hasMessageNotContaining(String.valueOf(Integer.MAX_VALUE + 5L));
                isStored(column, 1);
            }
        }
    }

    private boolean isSqlite() {
        return database().label().equals("sqlite");
    }

    private boolean isStored(Column<Parcels, ?> column, long value) throws SQLException {
        try (Connection connection = database().dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            ignoreChecks(statement, true);
            statement.executeUpdate("UPDATE " + otherProgram().name(PARCELS) + " SET "
                    + otherProgram().name(column) + " = " + value);
            ignoreChecks(statement, false);
            return true;
        } catch (SQLException refused) {
            return false;
        }
    }

    private void ignoreChecks(Statement statement, boolean ignored) throws SQLException {
        if (isSqlite()) {
            statement.execute("PRAGMA ignore_check_constraints = " + ignored);
        }
    }
}
