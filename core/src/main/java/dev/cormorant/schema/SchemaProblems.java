package dev.cormorant.schema;

import dev.cormorant.error.SchemaException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Gathers what is wrong with a schema, so that everything is told at once, and each thing once. */
final class SchemaProblems {
    private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

    private final Set<String> problems = new LinkedHashSet<>();

    void add(String problem) {
        problems.add(problem);
    }

    void checkName(String name, String where) {
        if (!NAME.matcher(name).matches()) {
            add(where + ": the name \"" + name + "\" is not made of letters, digits and underscores; choose"
                    + " one that is");
        } else if (!NameLength.isFitting(name)) {
            add(where + ": the name " + name + " is longer than " + NameLength.LONGEST
                    + " bytes, which not every database keeps whole; choose a shorter one");
        }
    }

    void throwIfAny() {
        if (!problems.isEmpty()) {
            throw new SchemaException(List.copyOf(problems));
        }
    }
}
