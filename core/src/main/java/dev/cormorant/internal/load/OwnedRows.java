package dev.cormorant.internal.load;

import dev.cormorant.type.Cells;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Goes through related rows, those of a parent one after the other. One more than wanted tells that a parent has more. */
final class OwnedRows {
    private final int width;
    private final Wanted wanted;
    private final RelatedLists<?> lists;
    private @Nullable Object owner;
    private long ofOwner;
    private boolean cut;

    /**
     * The rows of a statement.
     *
     * @param width how many columns in front tell the parent
     * @param wanted how many rows of each parent are wanted
     * @param lists hears which parents have more
     */
    OwnedRows(int width, Wanted wanted, RelatedLists<?> lists) {
        this.width = width;
        this.wanted = wanted;
        this.lists = lists;
    }

    /** What is done with a related row and the key of its parent. */
    @FunctionalInterface
    interface Row {
        void take(Object owner, Cells cells) throws SQLException;
    }

    /** Does it with each row that is wanted; the number of them. */
    int each(ResultSet rows, Cells cells, Row row) throws SQLException {
        int count = 0;
        while (rows.next()) {
            Object key = RelatedKey.behind(owner, cells, width);
            ofOwner = key.equals(owner) ? ofOwner + 1 : 1;
            owner = key;
            if (ofOwner <= wanted.rows()) {
                row.take(key, cells);
                count++;
            } else {
                lists.cut(key);
                cut = true;
            }
        }
        return count;
    }

    boolean areCutByDefault() {
        return cut && wanted.byDefault();
    }
}
