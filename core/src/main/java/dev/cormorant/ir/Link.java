package dev.cormorant.ir;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One step of the way from a row to related ones: to the rows of a table in which some columns equal columns of the row
 * before.
 *
 * @param near the columns of the row before
 * @param far the columns of the rows it leads to, in the same order
 * @param where which of these rows it leads to; null for all
 * @param first to which single one of these rows it leads; null for all
 */
public record Link(
        List<? extends ColumnId> near,
        List<? extends ColumnId> far,
        @Nullable Expr where,
        @Nullable First first) {
    public Link {
        near = List.copyOf(near);
        far = List.copyOf(far);
    }

    /** A step to all of the rows. */
    public static Link of(List<? extends ColumnId> near, List<? extends ColumnId> far) {
        return new Link(near, far, null, null);
    }

    /** The same step to those of the rows that match too. Which row is the first is decided before, and it may not match. */
    public Link and(@Nullable Expr condition) {
        return first == null
                ? new Link(near, far, Logical.both(where, condition), null)
                : new Link(near, far, where, first.and(condition));
    }

    /** The table that it leads to. */
    public TableId table() {
        return far.get(0).table();
    }

    /**
     * The first of several rows.
     *
     * @param key the primary key, which tells it from the others
     * @param order the order whose first row it is
     * @param matching what is asked of it then, without which there is no row; null for nothing
     */
    public record First(
            List<? extends ColumnId> key,
            List<SortKey> order,
            @Nullable Expr matching) {
        public First {
            key = List.copyOf(key);
            order = List.copyOf(order);
        }

        /** The first row, whatever it holds. */
        public First(List<? extends ColumnId> key, List<SortKey> order) {
            this(key, order, null);
        }

        private First and(@Nullable Expr condition) {
            return new First(key, order, Logical.both(matching, condition));
        }
    }
}
