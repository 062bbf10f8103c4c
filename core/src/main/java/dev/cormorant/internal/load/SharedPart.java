package dev.cormorant.internal.load;

import dev.cormorant.type.Cells;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A part of a row to which several rows may lead: taken and made once for each of its keys, and the same object for all. */
final class SharedPart<R extends @Nullable Object> implements Part<R> {
    private final int[] keyAt;
    private final Part<R> part;
    private final Map<Object, Target> targets = new HashMap<>();

    SharedPart(int[] keyAt, Part<R> part) {
        this.keyAt = keyAt;
        this.part = part;
    }

    /** What was taken out of the row, then the object that is made of it. */
    private static final class Target {
        private @Nullable Object content;
        private boolean made;

        Target(@Nullable Object taken) {
            content = taken;
        }
    }

    @Override
    public @Nullable Object read(Cells cells) throws SQLException {
        Object key = RelatedKey.at(cells, keyAt);
        if (key == null) {
            return new Target(part.read(cells));
        }
        Target known = targets.get(key);
        if (known == null) {
            known = new Target(part.read(cells));
            targets.put(key, known);
        }
        return known;
    }

    @Override
    @SuppressWarnings("unchecked") // it was made by the part
    public @Nullable R finish(@Nullable Object taken) {
        Target target = (Target) Objects.requireNonNull(taken);
        if (!target.made) {
            target.content = part.finish(target.content);
            target.made = true;
        }
        return (R) target.content;
    }
}
