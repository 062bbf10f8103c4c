package dev.cormorant.example.explorer.report;

import dev.cormorant.example.explorer.schema.Scope;
import org.jspecify.annotations.Nullable;

/**
 * What a version decides about an artifact.
 *
 * @param number which version of it
 * @param scope what for
 */
record Decision(
        long versionId,
        long artifactId,
        @Nullable String number,
        @Nullable Scope scope) {
    boolean isImport() {
        return scope == Scope.IMPORT;
    }

    Decision withNumber(@Nullable String other) {
        return new Decision(versionId, artifactId, other, scope);
    }
}
