package dev.cormorant.error;

import java.util.List;

/** Rows that should be a tree lead back to themselves; the keys tell them. */
public final class CycleFoundException extends CormorantException {
    private static final long serialVersionUID = 1L;

    private final String relation;
    private final transient List<Object> keys;

    /** An exception with a message for people, for a relation that leads along rows with these keys back to the first. */
    public CycleFoundException(String message, String relation, List<?> keys) {
        super(message, null);
        this.relation = relation;
        this.keys = List.copyOf(keys);
    }

    /** The relation, as {@code Categories.children}. */
    public String relation() {
        return relation;
    }

    /**
     * The keys of the rows, in the order of the steps, each once; the last one leads to the first. A key of several columns is
     * a list of their values. Empty in a copy that was serialized.
     */
    public List<Object> keys() {
        return keys == null ? List.of() : keys;
    }
}
