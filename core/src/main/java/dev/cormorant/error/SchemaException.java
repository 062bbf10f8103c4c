package dev.cormorant.error;

import java.util.List;
import java.util.stream.Collectors;

/** The schema is wrong. Holds every problem at once, each with its place and its mend. */
public final class SchemaException extends CormorantException {
    private static final long serialVersionUID = 1L;

    private final List<String> problems;

    /** An exception for a non-empty list of problems. */
    public SchemaException(List<String> problems) {
        super(
                problems.stream()
                        .collect(Collectors.joining(
                                "\n  - ",
                                "The schema has " + problems.size() + " problem" + (problems.size() == 1 ? "" : "s")
                                        + ":\n  - ",
                                "")),
                null);
        this.problems = List.copyOf(problems);
    }

    /** The problems, one sentence each. */
    public List<String> problems() {
        return problems;
    }
}
