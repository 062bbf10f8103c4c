package dev.cormorant.example.explorer.pom;

/**
 * What names an artifact.
 *
 * @param groupId who publishes it
 * @param artifactId what it is called there
 * @param version which one of them
 */
public record Coordinates(String groupId, String artifactId, String version) {

    /** As Maven prints it. */
    @Override
    public String toString() {
        return groupId + ":" + artifactId + ":" + version;
    }
}
