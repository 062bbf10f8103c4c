package dev.cormorant.testkit.contract;

import static dev.cormorant.testkit.types.Keys.KEYS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cormorant.Database;
import dev.cormorant.error.CodecException;
import dev.cormorant.error.ForeignKeyViolationException;
import dev.cormorant.schema.Schema;
import dev.cormorant.testkit.types.Key;
import dev.cormorant.testkit.types.NewKey;
import dev.cormorant.testkit.types.TypeSchemas;
import dev.cormorant.type.Ulid;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Keys that are made in Java: UUIDs and ULIDs. */
public abstract class MadeKeyContract extends Contract {
    private static final Instant NOON = Instant.parse("2026-01-31T12:00:00.123Z");

    /** For subclasses. */
    protected MadeKeyContract() {}

    @Override
    protected Schema schema() {
        return TypeSchemas.TYPES;
    }

    private Database at(Instant time) {
        return Database.open(schema(), database().dataSource(), s -> s.clock(Clock.fixed(time, ZoneOffset.UTC)));
    }

    @Test
    void keysAreMadeOfTheClocksTime() {
        Key row = at(NOON).insert(NewKey.row());
        assertThat(row.id().version()).isEqualTo(7);
        assertThat(row.id().variant()).isEqualTo(2);
        assertThat(row.id().getMostSignificantBits() >>> 16).isEqualTo(NOON.toEpochMilli());
        assertThat(row.chance().version()).isEqualTo(4);
        assertThat(row.ulid().instant()).isEqualTo(NOON);
        assertThat(db().get(KEYS.id, row.id())).isEqualTo(row);
        assertThat(db().get(KEYS.ulid, row.ulid())).isEqualTo(row);
    }

    @Test
    void keysGrowWithinAMillisecondToo() {
        Database db = at(NOON.plusSeconds(1));
        List<Key> rows = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            rows.addAll(db.insertAll(IntStream.range(0, 1_000)
                    .mapToObj(number -> NewKey.row().number(rows.size() + number))
                    .toList()));
        }
        rows.sort(Comparator.comparingInt(Key::number));
        assertThat(rows).extracting(row -> row.id().toString()).isSorted().doesNotHaveDuplicates();
        assertThat(rows).extracting(Key::ulid).isSorted().doesNotHaveDuplicates();
        assertThat(db().from(KEYS).orderBy(KEYS.ulid.asc()).select(KEYS.number).list())
                .as("texts sort as ULIDs do")
                .isSorted();
        assertThat(db().from(KEYS).orderBy(KEYS.id.asc()).select(KEYS.number).list())
                .isSorted();
    }

    @Test
    void aGivenKeyWins() {
        UUID id = UUID.fromString("01234567-89ab-4def-8123-456789abcdef");
        Ulid ulid = Ulid.parse("01arz3ndektsv4rrffq69g5fav");
        assertThat(db().insert(NewKey.row().id(id).chance(id).ulid(ulid)))
                .returns(id, Key::id)
                .returns(id, Key::chance)
                .returns(ulid, Key::ulid);
        assertThat(db().find(KEYS.ulid, ulid)).isPresent();
    }

    @Test
    void ulidsAreStoredInUpperCase() {
        Ulid ulid = Ulid.parse("01arz3ndektsv4rrffq69g5fav");
        db().insert(NewKey.row().ulid(ulid));
        assertThat(otherProgram()
                        .column("SELECT " + otherProgram().name(KEYS.ulid) + " FROM "
                                + otherProgram().name(KEYS)))
                .containsExactly("01ARZ3NDEKTSV4RRFFQ69G5FAV");
    }

    @Test
    void theEdgesOfUlids() {
        for (String text : List.of("00000000000000000000000000", "7ZZZZZZZZZZZZZZZZZZZZZZZZZ")) {
            Key row = db().insert(NewKey.row().ulid(Ulid.parse(text)));
            assertThat(row.ulid()).hasToString(text);
            assertThat(db().from(KEYS).where(KEYS.ulid.in(List.of(row.ulid()))).list())
                    .containsExactly(row);
        }
    }

    @Test
    void othersReferToThem() {
        Key parent = db().insert(NewKey.row());
        Key child = db().insert(NewKey.row().parent(parent.ulid()));
        assertThat(db().from(KEYS).where(KEYS.parent.eq(parent.ulid())).list()).containsExactly(child);
        assertThatThrownBy(() -> db().insert(NewKey.row().parent(new Ulid(1, 1))))
                .isInstanceOf(ForeignKeyViolationException.class);
    }

    @Test
    void aStoredTextThatIsNoUlidIsReported() {
        for (String wrong : List.of("8ZZZZZZZZZZZZZZZZZZZZZZZZZ", "0000000000000000000000000U", "short")) {
            Key row = db().insert(NewKey.row());
            otherProgram()
                    .execute("UPDATE " + otherProgram().name(KEYS) + " SET "
                            + otherProgram().name(KEYS.ulid) + " = '" + wrong + "'");
            assertThatThrownBy(() -> db().from(KEYS).list()).isInstanceOfSatisfying(CodecException.class, e -> {
                assertThat(e.column()).isEqualTo("Keys.ulid");
                assertThat(e.key()).isEqualTo(Map.of("Keys.id", row.id()));
            });
            db().delete(KEYS).allRows().execute();
        }
    }

    @Test
    void manyAtOnceAreAllDifferent() {
        List<Key> rows = Collections.synchronizedList(new ArrayList<>());
        IntStream.range(0, 8)
                .parallel()
                .forEach(i -> rows.addAll(db().insertAll(IntStream.range(0, 50)
                        .mapToObj(n -> NewKey.row())
                        .toList())));
        assertThat(rows).extracting(Key::ulid).doesNotHaveDuplicates();
        assertThat(rows).hasSize(400);
    }
}
