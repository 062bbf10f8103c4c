package dev.cormorant.internal.load;

import dev.cormorant.internal.tree.Place;
import dev.cormorant.type.Cells;
import java.sql.SQLException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A row as a place that steps lead to and from. */
final class PlacePart implements Part<Place> {
    private final int[] identity;
    private final int[] key;

    /**
     * A part of these columns.
     *
     * @param identity where the columns stand that tell it from other rows
     * @param key where the columns stand by which steps lead from it
     */
    PlacePart(int[] identity, int[] key) {
        this.identity = identity;
        this.key = key;
    }

    @Override
    public Place read(Cells cells) throws SQLException {
        return new Place(RelatedKey.at(cells, identity), RelatedKey.at(cells, key));
    }

    @Override
    public Place finish(@Nullable Object taken) {
        return (Place) Objects.requireNonNull(taken);
    }
}
