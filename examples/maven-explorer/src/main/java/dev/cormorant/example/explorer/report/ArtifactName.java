package dev.cormorant.example.explorer.report;

import org.jspecify.annotations.Nullable;

/**
 * An artifact that somebody asks about.
 *
 * @param number one of its versions; null if none was said
 */
public record ArtifactName(
        String groupId, String name, @Nullable String number) {
    /**
     * Takes {@code group:artifact} or {@code group:artifact:version} apart.
     *
     * @throws IllegalArgumentException if it is neither
     */
    public static ArtifactName parse(String text) {
        String[] parts = text.split(":", -1);
        boolean complete = parts.length == 2 || parts.length == 3;
        for (String part : parts) {
            complete &= !part.isBlank();
        }
        if (!complete) {
            throw new IllegalArgumentException("'" + text + "' is not of the form group:artifact[:version]");
        }
        return new ArtifactName(parts[0], parts[1], parts.length == 3 ? parts[2] : null);
    }

    /** Without the version. */
    String artifact() {
        return groupId + ":" + name;
    }
}
