package dev.cormorant.testkit.contract;

import static dev.cormorant.testkit.types.Vectors.VECTORS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cormorant.Database;
import dev.cormorant.dialect.Feature;
import dev.cormorant.error.CodecException;
import dev.cormorant.error.InvalidValueException;
import dev.cormorant.error.UnsupportedByDatabaseException;
import dev.cormorant.testkit.types.NewVectorRow;
import dev.cormorant.testkit.types.TypeSchemas;
import dev.cormorant.testkit.types.VectorRow;
import dev.cormorant.type.Vector;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Vectors, where a database can hold them; elsewhere a schema with one is refused when it is opened. */
public abstract class VectorContract extends Contract {
    /** For subclasses. */
    protected VectorContract() {}

    private Database open() {
        Database db = Database.open(TypeSchemas.VECTORS, database().dataSource());
        db.createMissing();
        db.delete(VECTORS).allRows().execute();
        return db;
    }

    @Test
    void aDatabaseWithoutVectorsSaysWhatToInstall() {
        if (run().dialect().features().has(Feature.VECTORS)) {
            assertThat(open().from(VECTORS).exists()).isFalse();
            return;
        }
        assertThatThrownBy(this::open)
                .isInstanceOf(UnsupportedByDatabaseException.class)
                .hasMessageContaining("Vectors.vector")
                .hasMessageContaining("pgvector")
                .hasMessageContaining("CREATE EXTENSION vector");
    }

    @Test
    @Requires(Feature.VECTORS)
    void whatGoesInComesOut() {
        Database db = open();
        for (Vector vector : List.of(
                Vector.of(0, 0, 0),
                Vector.of(0.1f, -1 / 3f, 16_777_216f),
                Vector.of(Float.MAX_VALUE, -Float.MAX_VALUE, Float.MIN_NORMAL))) {
            VectorRow row = db.insert(NewVectorRow.vector(vector).maybeVector(vector));
            assertThat(row.vector()).isEqualTo(vector);
            assertThat(row.maybeVector()).isEqualTo(vector);
            assertThat(db.get(VECTORS.id, row.id())).isEqualTo(row);
            assertThat(db.from(VECTORS).where(VECTORS.vector.eq(vector)).list()).containsExactly(row);
            assertThat(db.from(VECTORS)
                            .where(VECTORS.vector.ne(vector), VECTORS.id.eq(row.id()))
                            .exists())
                    .isFalse();
        }
    }

    @Test
    @Requires(Feature.VECTORS)
    void upsertsArriveAsTheyAre() {
        Database db = open();
        for (Vector vector : List.of(Vector.of(1, 2, 3), Vector.of(-1, 0, 0.5f))) {
            VectorRow row = db.upsert(NewVectorRow.vector(vector).code("x"))
                    .onConflict(VECTORS.code)
                    .doUpdate(VECTORS.vector)
                    .returning()
                    .get(0);
            assertThat(row.vector()).isEqualTo(vector);
            assertThat(db.from(VECTORS).list()).containsExactly(row);
        }
    }

    @Test
    @Requires(Feature.VECTORS)
    void nullsAndDefaults() {
        Database db = open();
        VectorRow row = db.insert(NewVectorRow.vector(Vector.of(1, 2, 3)));
        assertThat(row.maybeVector()).isNull();
        assertThat(row.initial()).isEqualTo(Vector.of(0.5f, -1e-20f));
        OtherProgram program = new OtherProgram(database().dataSource(), TypeSchemas.VECTORS);
        String columns = program.name(VECTORS.vector);
        program.execute("INSERT INTO " + program.name(VECTORS) + " (" + columns + ") SELECT " + columns + " FROM "
                + program.name(VECTORS));
        assertThat(db.from(VECTORS).list())
                .hasSize(2)
                .allMatch(each -> each.withId(row.id()).equals(row));
        db.update(VECTORS)
                .set(VECTORS.maybeVector, Vector.of(3, 2, 1))
                .allRows()
                .execute();
        assertThat(db.update(VECTORS).unset(VECTORS.maybeVector).allRows().returning())
                .extracting(VectorRow::maybeVector)
                .containsOnlyNulls();
    }

    @Test
    @Requires(Feature.VECTORS)
    void anotherLengthIsRefused() {
        Database db = open();
        assertThatThrownBy(() -> db.insert(NewVectorRow.vector(Vector.of(1, 2))))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("Vectors.vector: the vector has 2 dimensions, the column has 3");
        assertThatThrownBy(() -> VECTORS.vector.eq(Vector.of(1, 2, 3, 4)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("4 dimensions");
        assertThatThrownBy(() -> VECTORS.vector.asc()).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @Requires(Feature.VECTORS)
    void whatOthersStoreIsRefusedOrReported() {
        Database db = open();
        VectorRow row = db.insert(NewVectorRow.vector(Vector.of(1, 2, 3)));
        OtherProgram program = new OtherProgram(database().dataSource(), TypeSchemas.VECTORS);
        try {
            program.execute(
                    "UPDATE " + program.name(VECTORS) + " SET " + program.name(VECTORS.vector) + " = X'00000000'");
        } catch (IllegalStateException refused) {
            assertThat(db.from(VECTORS).list()).containsExactly(row);
            return;
        }
        assertThatThrownBy(() -> db.from(VECTORS).list()).isInstanceOfSatisfying(CodecException.class, e -> {
            assertThat(e.column()).isEqualTo("Vectors.vector");
            assertThat(e.key()).isEqualTo(Map.of("Vectors.id", row.id()));
        });
    }
}
