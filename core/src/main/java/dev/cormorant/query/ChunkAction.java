package dev.cormorant.query;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something done with the rows of a chunk. */
@FunctionalInterface
public interface ChunkAction<R extends @Nullable Object, E extends Exception> {
    /** Does it. */
    void run(List<R> rows) throws E;
}
