package dev.cormorant.internal.load;

import dev.cormorant.internal.page.Cursors;
import dev.cormorant.internal.page.Placed;
import dev.cormorant.internal.page.Side;
import dev.cormorant.page.Cursor;
import dev.cormorant.page.Slice;
import dev.cormorant.query.Excerpt;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads rows from cursor to cursor. */
final class Paging<R extends @Nullable Object> {
    private final OrderedRows<R> all;
    private final Cursors cursors;

    Paging(OrderedRows<R> all, Cursors cursors) {
        this.all = all;
        this.cursors = cursors;
    }

    Slice<R> after(@Nullable Cursor from, int size) {
        Excerpt<Placed<R>> read = all.after(cursors.place(from), size);
        List<Placed<R>> rows = read.rows();
        Optional<Cursor> next = read.more() ? behind(rows, null) : Optional.empty();
        Optional<Cursor> previous = from == null ? Optional.empty() : inFrontOf(rows, from);
        return new Slice<>(unplaced(rows), next, previous, !read.more());
    }

    Slice<R> before(@Nullable Cursor to, int size) {
        Excerpt<Placed<R>> read = all.before(cursors.place(to), size);
        List<Placed<R>> rows = new ArrayList<>(read.rows());
        Collections.reverse(rows);
        Optional<Cursor> next = to == null ? Optional.empty() : behind(rows, to);
        Optional<Cursor> previous = read.more() ? inFrontOf(rows, null) : Optional.empty();
        return new Slice<>(unplaced(rows), next, previous, !read.more());
    }

    /** The place in front of rows; where there is none, the one that they were looked for at. */
    private Optional<Cursor> inFrontOf(List<Placed<R>> rows, @Nullable Cursor given) {
        return rows.isEmpty()
                ? Optional.ofNullable(given)
                : Optional.of(cursors.cursor(rows.get(0).at(Side.BEFORE)));
    }

    /** The place behind rows; where there is none, the one that they were looked for at. */
    private Optional<Cursor> behind(List<Placed<R>> rows, @Nullable Cursor given) {
        return rows.isEmpty()
                ? Optional.ofNullable(given)
                : Optional.of(cursors.cursor(rows.get(rows.size() - 1).at(Side.AFTER)));
    }

    static <R extends @Nullable Object> List<R> unplaced(List<Placed<R>> rows) {
        List<R> selected = new ArrayList<>(rows.size());
        rows.forEach(row -> selected.add(row.row()));
        return Collections.unmodifiableList(selected);
    }
}
