package dev.cormorant.render;

import java.util.List;

/** A statement's text, and for each {@code ?} in it, from left to right, what is bound there. */
public record RenderedSql(String text, List<BindSlot> slots) {
    /** Copies the list. */
    public RenderedSql {
        slots = List.copyOf(slots);
    }
}
