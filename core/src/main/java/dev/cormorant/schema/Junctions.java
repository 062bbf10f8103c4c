package dev.cormorant.schema;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The junctions of a table with others, each made when it is asked for first. Thread-safe. */
final class Junctions {
    private final ConcurrentMap<Between, Junction> known = new ConcurrentHashMap<>();

    private record Between(TableLike<?, ?> other, @Nullable String name) {}

    /** The junction with another table under a name, null for the derived one. */
    Junction with(TableLike<?, ?> other, @Nullable String name, Supplier<Junction> maker) {
        Between between = new Between(other, name);
        Junction junction = known.get(between);
        if (junction == null) {
            Junction made = maker.get();
            Junction earlier = known.putIfAbsent(between, made);
            junction = earlier == null ? made : earlier;
        }
        return junction;
    }
}
