package dev.cormorant.internal.load;

import dev.cormorant.internal.tree.Place;
import dev.cormorant.type.Cells;
import java.sql.SQLException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A row as a place that steps lead to and from.
 *
 * @param identity where the columns stand that tell it from other rows
 * @param key where the columns stand by which steps lead from it
 */
record PlacePart(int[] identity, int[] key) implements Part<Place> {
    @Override
    public Place read(Cells cells) throws SQLException {
        return new Place(RelatedKey.at(cells, identity), RelatedKey.at(cells, key));
    }

    @Override
    public Place finish(@Nullable Object taken) {
        return (Place) Objects.requireNonNull(taken);
    }
}
