package dev.cormorant.dialect;

import dev.cormorant.error.UnsupportedByDatabaseException;
import java.util.Set;

/**
 * What a database can do.
 *
 * @param database its name in messages
 * @param version the version that this was decided for
 * @param supported what it can do
 * @param maxBinds the most values that one statement can carry
 * @param maxListSize the most elements that one list among them can have
 * @param maxIndexedDimensions the most dimensions that an index of vectors can have
 */
public record Features(
        String database,
        Version version,
        Set<Feature> supported,
        int maxBinds,
        int maxListSize,
        int maxIndexedDimensions) {
    /** What a database can do that has no indexes of vectors, and so no bound for them. */
    public Features(String database, Version version, Set<Feature> supported, int maxBinds, int maxListSize) {
        this(database, version, supported, maxBinds, maxListSize, Integer.MAX_VALUE);
    }

    /** Copies the set. */
    public Features {
        supported = Set.copyOf(supported);
    }

    /** Whether the database can do this. */
    public boolean has(Feature feature) {
        return supported.contains(feature);
    }

    /** The refusal of something that the database cannot do; the remedy is a clause that names a way out. */
    public UnsupportedByDatabaseException refusal(String what, String remedy) {
        return new UnsupportedByDatabaseException(database + " " + version + " has no " + what + "; " + remedy);
    }
}
