package dev.cormorant.testkit.contract;

import static dev.cormorant.testkit.blog.AllTypes.ALL_TYPES;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cormorant.expression.Order;
import dev.cormorant.page.Cursor;
import dev.cormorant.page.Slice;
import dev.cormorant.query.Query;
import dev.cormorant.testkit.blog.AllType;
import dev.cormorant.testkit.blog.AllTypes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Random rows in random orders: walking from cursor to cursor meets each row once, whichever way, whatever happens meanwhile. */
public abstract class KeysetWalkContract extends Contract {
    private static final int ROWS = 40;
    private static final int ORDERS = 40;
    private static final int UNQUIET_WALKS = 6;

    /** For subclasses. */
    protected KeysetWalkContract() {}

    private Query<AllTypes, Long> ids(List<Order<AllTypes>> order) {
        Query<AllTypes, AllType> query = db().from(ALL_TYPES);
        for (Order<AllTypes> term : order) {
            query = query.orderBy(term);
        }
        return query.select(ALL_TYPES.id);
    }

    /** The rows as one statement orders them. */
    private List<Long> listed(List<Order<AllTypes>> order) {
        return new ArrayList<>(ids(order).limit(Long.MAX_VALUE).list());
    }

    private static List<Long> forwards(Query<AllTypes, Long> query, Random random) {
        List<Long> seen = new ArrayList<>();
        Slice<Long> slice = query.after(null, 1 + random.nextInt(9));
        seen.addAll(slice.rows());
        while (!slice.done()) {
            slice = query.after(slice.next().orElseThrow(), 1 + random.nextInt(9));
            seen.addAll(slice.rows());
        }
        return seen;
    }

    private static List<Long> backwards(Query<AllTypes, Long> query, Random random) {
        List<Long> seen = new ArrayList<>();
        Slice<Long> slice = query.before(null, 1 + random.nextInt(9));
        seen.addAll(0, slice.rows());
        while (!slice.done()) {
            slice = query.before(slice.previous().orElseThrow(), 1 + random.nextInt(9));
            seen.addAll(0, slice.rows());
        }
        return seen;
    }

    @Test
    void walkingMeetsEachRowOnceInOrder() {
        for (int seed = 0; seed < ORDERS; seed++) {
            Random random = new Random(seed);
            KeysetRows rows = new KeysetRows(random);
            if (seed % 10 == 0) {
                db().delete(ALL_TYPES).allRows().execute();
                db().insertAll(rows.rows(ROWS));
            }
            List<Order<AllTypes>> order = rows.order();
            List<Long> listed = listed(order);
            Query<AllTypes, Long> query = ids(order);
            assertThat(forwards(query, random))
                    .as("forwards, seed %d: %s", seed, order)
                    .isEqualTo(listed);
            assertThat(backwards(query, random))
                    .as("backwards, seed %d: %s", seed, order)
                    .isEqualTo(listed);
            List<Long> chunked = new ArrayList<>();
            query.chunk(1 + random.nextInt(9), chunked::addAll);
            assertThat(chunked).as("chunks, seed %d: %s", seed, order).isEqualTo(listed);
        }
    }

    @Test
    void turningRoundMeetsTheSameRows() {
        for (int seed = 100; seed < 110; seed++) {
            Random random = new Random(seed);
            KeysetRows rows = new KeysetRows(random);
            db().delete(ALL_TYPES).allRows().execute();
            db().insertAll(rows.rows(20));
            List<Order<AllTypes>> order = rows.order();
            List<Long> listed = listed(order);
            Query<AllTypes, Long> query = ids(order);
            Cursor middle = query.after(null, 12).next().orElseThrow();
            Slice<Long> before = query.before(middle, 5);
            assertThat(before.rows()).as("seed %d: %s", seed, order).isEqualTo(listed.subList(7, 12));
            assertThat(query.after(before.next().orElseThrow(), 5).rows()).isEqualTo(listed.subList(12, 17));
            assertThat(query.before(before.previous().orElseThrow(), 5).rows()).isEqualTo(listed.subList(2, 7));
            assertThat(query.between(
                            before.previous().orElseThrow(), before.next().orElseThrow()))
                    .isEqualTo(before.rows());
            assertThat(query.between(null, middle)).isEqualTo(listed.subList(0, 12));
            assertThat(query.between(middle, null)).isEqualTo(listed.subList(12, 20));
        }
    }

    @Test
    void aRowThatStaysIsMetOnceWhateverComesAndGoes() {
        for (int seed = 200; seed < 200 + UNQUIET_WALKS; seed++) {
            Random random = new Random(seed);
            KeysetRows rows = new KeysetRows(random);
            db().delete(ALL_TYPES).allRows().execute();
            db().insertAll(rows.rows(ROWS));
            List<Order<AllTypes>> order = rows.order();
            List<Long> staying = listed(order);
            boolean forwards = random.nextBoolean();
            List<Long> seen = new ArrayList<>();
            Query<AllTypes, Long> query = ids(order);
            Slice<Long> slice = forwards ? query.after(null, 4) : query.before(null, 4);
            seen.addAll(slice.rows());
            while (!slice.done()) {
                staying.removeAll(deleteSome(staying, random));
                db().insertAll(rows.rows(random.nextInt(2)));
                slice = forwards
                        ? query.after(slice.next().orElseThrow(), 4)
                        : query.before(slice.previous().orElseThrow(), 4);
                seen.addAll(forwards ? seen.size() : 0, slice.rows());
            }
            assertThat(seen)
                    .as("seed %d: %s", seed, order)
                    .doesNotHaveDuplicates()
                    .containsSubsequence(staying);
        }
    }

    private Set<Long> deleteSome(List<Long> of, Random random) {
        Set<Long> gone = new HashSet<>();
        for (int i = random.nextInt(3); i > 0 && !of.isEmpty(); i--) {
            gone.add(of.get(random.nextInt(of.size())));
        }
        db().delete(ALL_TYPES).where(ALL_TYPES.id.in(gone)).execute();
        return gone;
    }
}
