package dev.cormorant.example.explorer.load;

import dev.cormorant.example.explorer.pom.Developer;
import java.util.Objects;

/** What tells developers apart: all that a POM says of them, the empty text for what it leaves out. */
record DeveloperKey(String handle, String name, String email) {
    private static final DeveloperKey NOBODY = new DeveloperKey("", "", "");

    static DeveloperKey of(Developer developer) {
        return new DeveloperKey(
                Objects.requireNonNullElse(developer.id(), ""),
                Objects.requireNonNullElse(developer.name(), ""),
                Objects.requireNonNullElse(developer.email(), ""));
    }

    boolean isSomebody() {
        return !equals(NOBODY);
    }
}
