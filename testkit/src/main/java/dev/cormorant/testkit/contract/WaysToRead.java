package dev.cormorant.testkit.contract;

import static dev.cormorant.testkit.theatre.Houses.HOUSES;
import static dev.cormorant.testkit.theatre.Plays.PLAYS;

import dev.cormorant.Db;
import dev.cormorant.page.Slice;
import dev.cormorant.query.Query;
import dev.cormorant.schema.RelatedSlices;
import dev.cormorant.testkit.theatre.House;
import dev.cormorant.testkit.theatre.Houses;
import dev.cormorant.testkit.theatre.Play;
import dev.cormorant.testkit.theatre.Plays;
import dev.cormorant.testkit.theatre.Ways;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What can be read over the relations of the theatre, of rows that are not hidden themselves. */
final class WaysToRead {
    private WaysToRead() {}

    /** Two things that were read. */
    record Pair(@Nullable Object one, @Nullable Object other) {}

    /** Something that is read over relations. */
    interface Form {
        Object read(Db db, Ways to);
    }

    /** All of them, by what they are. */
    static Map<String, Form> all() {
        Map<String, Form> forms = new LinkedHashMap<>();
        RelatedForms.addTo(forms);
        AskedForms.addTo(forms);
        return forms;
    }

    static Query<Houses, House> houses(Db db) {
        return db.from(HOUSES).where(HOUSES.hidden.eq(false)).orderBy(HOUSES.id.asc());
    }

    static Query<Plays, Play> plays(Db db) {
        return db.from(PLAYS).where(PLAYS.hidden.eq(false)).orderBy(PLAYS.id.asc());
    }

    /** The rows of slices of related rows, read to the end. */
    static <S, E> List<E> toTheEnd(Db db, RelatedSlices<S, ?, E> slices, Slice<E> first) {
        List<E> all = new ArrayList<>(first.rows());
        for (Slice<E> at = first; !at.done(); all.addAll(at.rows())) {
            at = db.next(slices, at.next().orElseThrow());
        }
        return all;
    }

    /** The rows of a query, read in slices. */
    static <E> List<E> toTheEnd(Query<?, E> query) {
        List<E> all = new ArrayList<>();
        Slice<E> at = query.after(null, 2);
        all.addAll(at.rows());
        while (!at.done()) {
            at = query.after(at.next().orElseThrow(), 2);
            all.addAll(at.rows());
        }
        return all;
    }
}
