package dev.cormorant.example.explorer.report;

import dev.cormorant.example.explorer.schema.Scope;
import org.jspecify.annotations.Nullable;

/**
 * A dependency on the way.
 *
 * @param versionId whose it is
 * @param artifactId what it is on
 * @param number which version of that; null if nobody says so yet
 * @param scope what for; null if nobody says so yet
 */
record Link(
        long versionId,
        long artifactId,
        String groupId,
        String name,
        @Nullable String number,
        @Nullable Scope scope) {
    String artifact() {
        return groupId + ":" + name;
    }

    boolean isInherited() {
        return scope == null || scope.isInherited();
    }

    Link withNumber(@Nullable String other) {
        return new Link(versionId, artifactId, groupId, name, other, scope);
    }

    /** This one where it says itself, and otherwise what was decided. */
    Link or(Decision decision) {
        return new Link(
                versionId,
                artifactId,
                groupId,
                name,
                number == null ? decision.number() : number,
                scope == null ? decision.scope() : scope);
    }
}
