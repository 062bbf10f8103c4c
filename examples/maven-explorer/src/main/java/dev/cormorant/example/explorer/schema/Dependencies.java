package dev.cormorant.example.explorer.schema;

import static dev.cormorant.example.explorer.schema.Artifacts.ARTIFACTS;
import static dev.cormorant.example.explorer.schema.Versions.VERSIONS;
import static dev.cormorant.schema.ReferentialAction.CASCADE;

import dev.cormorant.expression.Predicate;
import dev.cormorant.schema.Definition;
import dev.cormorant.schema.Model;
import dev.cormorant.schema.Table;
import java.util.List;

/** That a version needs an artifact. What tells two dependencies of a version apart is what Maven goes by. */
@Model
public final class Dependencies extends Table<Dependencies, Dependency> {
    /** The table. */
    public static final Dependencies DEPENDENCIES = new Dependencies();

    public final Reference<Long> versionId =
            bigint().references(() -> VERSIONS.id).onDelete(CASCADE);
    public final Reference<Long> artifactId =
            bigint().references(() -> ARTIFACTS.id).onDelete(CASCADE).indexed();
    public final Defaulted<String> type = text().defaultsTo("jar");

    /** Which of several files of that type; empty for the main one. */
    public final Defaulted<String> classifier = text().defaultsTo("");

    /** Null where the POM does not say: a parent may, and otherwise it is COMPILE. */
    public final Nullable<Scope> scope = enumeration(Scope.class).nullable();

    public final Defaulted<Boolean> optional = bool().defaultsTo(false);

    /** The version, or the range of versions, as the POM has it; null where a parent decides. */
    public final Nullable<String> requirement = text().nullable();

    public final One<Versions, Version> version = belongsTo(() -> VERSIONS, versionId);
    public final One<Artifacts, Artifact> artifact = belongsTo(() -> ARTIFACTS, artifactId);

    @Override
    protected void define(Definition<Dependencies> t) {
        t.primaryKey(versionId, artifactId, type, classifier);
    }

    /**
     * Those that everybody inherits who uses the version, unless a parent decides otherwise: not its tests, and nothing
     * that it can do without.
     */
    public Predicate<Dependencies> areInherited() {
        return scope.isNull()
                .or(scope.in(List.of(Scope.COMPILE, Scope.RUNTIME)))
                .and(optional.eq(false));
    }
}
