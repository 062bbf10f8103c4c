package dev.cormorant.render;

import java.util.List;

/**
 * A statement's text, and what goes with it to the driver.
 *
 * @param slots for each {@code ?} in the text, from left to right, what is bound there
 * @param written the columns of the written rows for which the driver is asked; none where the text itself says what comes back
 */
public record RenderedSql(String text, List<BindSlot> slots, List<String> written) {
    /** Copies the lists. */
    public RenderedSql {
        slots = List.copyOf(slots);
        written = List.copyOf(written);
    }
}
