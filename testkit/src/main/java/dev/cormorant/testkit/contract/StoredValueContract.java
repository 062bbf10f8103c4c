package dev.cormorant.testkit.contract;

import static dev.cormorant.testkit.blog.AllTypes.ALL_TYPES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cormorant.error.CodecException;
import dev.cormorant.schema.Column;
import dev.cormorant.testkit.blog.AllTypes;
import dev.cormorant.testkit.blog.SomeTypes;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What other programs leave behind: a database refuses it, or Cormorant names the column when it cannot be read. */
public abstract class StoredValueContract extends Contract {
    /** For subclasses. */
    protected StoredValueContract() {}

    private void isRefusedOrReported(Column<AllTypes, ?> column, String sql) {
        db().insert(SomeTypes.row("x"));
        try {
            otherProgram()
                    .execute("UPDATE " + otherProgram().name(ALL_TYPES) + " SET "
                            + otherProgram().name(column) + " = " + sql);
        } catch (IllegalStateException refused) {
            assertThat(db().from(ALL_TYPES).list()).hasSize(1);
            return;
        }
        if (!isStoredAs(column, sql)) {
            assertThat(db().from(ALL_TYPES).list())
                    .as("the database made another value of it")
                    .hasSize(1);
            return;
        }
        for (Runnable read : List.<Runnable>of(
                () -> db().from(ALL_TYPES).list(),
                () -> db().from(ALL_TYPES).select(column).list(),
                () -> db().update(ALL_TYPES).set(ALL_TYPES.text, "y").allRows().returning())) {
            assertThatThrownBy(read::run)
                    .as("%s = %s", column, sql)
                    .isInstanceOf(CodecException.class)
                    .hasMessageContaining(column.label());
        }
    }

    private boolean isStoredAs(Column<AllTypes, ?> column, String sql) {
        String stored = otherProgram()
                .column("SELECT " + otherProgram().name(column) + " FROM "
                        + otherProgram().name(ALL_TYPES))
                .get(0);
        return (stored == null ? "NULL" : stored).startsWith(sql.replace("'", ""));
    }

    @Test
    void aNumberThatIsNoTruthValue() {
        isRefusedOrReported(ALL_TYPES.bool, "2");
    }

    @Test
    void aNumberThatIsNoTruthValueWhereNullMayBe() {
        isRefusedOrReported(ALL_TYPES.maybeBool, "2");
    }

    @Test
    void aTextThatIsNoPointInTime() {
        isRefusedOrReported(ALL_TYPES.timestamp, "'yesterday'");
    }

    @Test
    void aTextThatIsNoDate() {
        isRefusedOrReported(ALL_TYPES.maybeDate, "'2026-02-30'");
    }

    @Test
    void aTextThatIsNoTime() {
        isRefusedOrReported(ALL_TYPES.time, "'25:00:00'");
    }

    @Test
    void aTextThatIsNoUuid() {
        isRefusedOrReported(ALL_TYPES.uuid, "'no uuid'");
    }

    @Test
    void aTextThatIsNoConstant() {
        isRefusedOrReported(ALL_TYPES.status, "'draft'");
    }

    @Test
    void aNumberThatIsTooLarge() {
        isRefusedOrReported(ALL_TYPES.smallint, "70000");
    }

    @Test
    void nullWhereThereIsNone() {
        isRefusedOrReported(ALL_TYPES.integer, "NULL");
    }
}
