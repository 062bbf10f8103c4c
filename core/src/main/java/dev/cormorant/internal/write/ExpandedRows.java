package dev.cormorant.internal.write;

import dev.cormorant.error.TooManyRowsException;
import dev.cormorant.schema.TableLike;

/** Counts the rows whose keys a write takes, so that it takes no more than a setting says. */
final class ExpandedRows {
    private final WriteSession session;
    private final String verb;
    private long number;

    /** None yet. */
    ExpandedRows(WriteSession session, String verb) {
        this.session = session;
        this.verb = verb;
    }

    /** @throws TooManyRowsException if there are too many with these */
    void admit(TableLike<?, ?> table, int more) {
        number += more;
        if (!session.rules().admits(number)) {
            throw new TooManyRowsException(session.executor()
                    .told(verb + " " + table + ": the " + verb + " takes more than "
                            + session.rules().maxExpandedRows()
                            + " rows by their keys, the setting maxExpandedRows, since Cormorant does what is to become of"
                            + " others that refer to them; " + verb + " fewer at a time by limit(n), or raise the"
                            + " setting"));
        }
    }
}
