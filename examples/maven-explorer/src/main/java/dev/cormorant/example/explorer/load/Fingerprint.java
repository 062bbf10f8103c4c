package dev.cormorant.example.explorer.load;

import dev.cormorant.example.explorer.pom.Pom;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;

/** Tells whether a POM says what it said before. */
final class Fingerprint {
    private Fingerprint() {}

    /** The same for all that say the same, in whichever file; another one if anything differs that is stored. */
    static UUID of(Pom pom) {
        Object[] parts = {
            pom.coordinates(),
            pom.parent(),
            pom.packaging(),
            pom.name(),
            pom.description(),
            pom.url(),
            pom.licences(),
            pom.developers(),
            pom.dependencies(),
            pom.managed(),
            pom.properties()
        };
        return UUID.nameUUIDFromBytes(Arrays.toString(parts).getBytes(StandardCharsets.UTF_8));
    }
}
