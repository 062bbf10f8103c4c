package dev.cormorant.guide.page;

import java.util.List;

/**
 * A part of a page, between two of its lines.
 *
 * @param page the page
 * @param from the index of its first line
 * @param lines its lines
 * @param language what it is: {@code java}, {@code sql}; empty for a part that is no fenced block
 * @param source where it comes from; null if the page does not say
 */
record Block(Page page, int from, List<String> lines, String language, Source source) {
    /** What {@code <!-- kind: reference -->} says. */
    record Source(String kind, String reference) {}

    boolean isFrom(String kind, String reference) {
        return source != null
                && source.kind().equals(kind)
                && source.reference().equals(reference);
    }

    String text() {
        return String.join("\n", lines);
    }

    /** The place of the block, in a form that an editor can open. */
    @Override
    public String toString() {
        return page + ":" + from + " " + (source == null ? language : source.kind() + " " + source.reference());
    }
}
