package dev.cormorant.internal.load;

import dev.cormorant.internal.tree.Place;
import dev.cormorant.internal.tree.Step;
import dev.cormorant.type.Cells;
import java.sql.SQLException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A step to a row, with what is asked for of it; the first so many columns tell the row before. */
record StepPart<E extends @Nullable Object>(int width, PlacePart place, Part<E> content) implements Part<Step<E>> {
    /** A step whose content is not finished. */
    private record Taken(Object from, Place place, @Nullable Object content) {}

    @Override
    public Object read(Cells cells) throws SQLException {
        Object from = Objects.requireNonNull(RelatedKey.at(cells, 0, width));
        return new Taken(from, place.read(cells), content.read(cells));
    }

    @Override
    public Step<E> finish(@Nullable Object taken) {
        Taken step = (Taken) Objects.requireNonNull(taken);
        return new Step<>(step.from, step.place, content.finish(step.content));
    }
}
