package dev.cormorant.internal.plan;

import java.util.HashSet;
import java.util.Set;

/** The names of the sources of one statement; no two are the same. */
final class Aliases {
    private final Set<String> taken = new HashSet<>();

    /** The wanted name, or the first free one after it. */
    String next(String wanted) {
        String name = wanted;
        for (int i = 2; !taken.add(name); i++) {
            name = wanted + "_" + i;
        }
        return name;
    }
}
