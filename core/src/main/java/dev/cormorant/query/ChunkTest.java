package dev.cormorant.query;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something done with the rows of a chunk that says whether to go on. */
@FunctionalInterface
public interface ChunkTest<R extends @Nullable Object, E extends Exception> {
    /** Does it; true to go on. */
    boolean test(List<R> rows) throws E;
}
