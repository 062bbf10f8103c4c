package dev.cormorant.internal.load;

import dev.cormorant.driver.Command;
import dev.cormorant.driver.Link;
import dev.cormorant.ir.TableId;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A connection that takes down the tables which are read on it. */
record ObservedLink(Link link, Set<TableId> tables) implements Link {
    @Override
    public Connection connection() {
        return link.connection();
    }

    @Override
    public <T extends @Nullable Object> T timed(Cancellation cancellation, Work<T> work) throws SQLException {
        return link.timed(cancellation, work);
    }

    @Override
    public void reads(Command command) {
        tables.addAll(command.reads());
    }
}
