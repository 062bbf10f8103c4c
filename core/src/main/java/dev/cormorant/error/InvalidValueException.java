package dev.cormorant.error;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Values were refused before any SQL: too long, out of range, not storable, against a validator of their column. A write
 * tells all of them at once.
 */
public final class InvalidValueException extends CormorantException {
    private static final long serialVersionUID = 1L;

    private final ArrayList<InvalidValue> problems;

    /** An exception with a message for people, for a value that is written nowhere. */
    public InvalidValueException(String message) {
        super(message, null);
        this.problems = new ArrayList<>();
    }

    /** An exception for the values of a write, with a message for people. */
    public InvalidValueException(String message, List<InvalidValue> problems) {
        super(message, null);
        this.problems = new ArrayList<>(problems);
    }

    /** Every value that was refused, row by row; empty if the value stood in a condition or in SQL of your own. */
    public List<InvalidValue> problems() {
        return List.copyOf(problems);
    }

    /** What is wrong, by the names of the columns' fields; of all rows. For a form: {@code e.messages().get("email")}. */
    public Map<String, List<String>> messages() {
        Map<String, List<String>> messages = new LinkedHashMap<>();
        problems.forEach(problem -> messages.computeIfAbsent(problem.column(), column -> new ArrayList<>())
                .add(problem.message()));
        return messages;
    }
}
