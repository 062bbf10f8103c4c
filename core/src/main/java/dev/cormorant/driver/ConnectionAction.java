package dev.cormorant.driver;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Something done on a connection that somebody else opens and closes. */
@FunctionalInterface
public interface ConnectionAction<T extends @Nullable Object> {
    /** Does it. */
    T run(Link link) throws SQLException;
}
