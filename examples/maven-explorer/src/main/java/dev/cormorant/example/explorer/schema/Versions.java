package dev.cormorant.example.explorer.schema;

import static dev.cormorant.example.explorer.schema.Artifacts.ARTIFACTS;
import static dev.cormorant.example.explorer.schema.Credits.CREDITS;
import static dev.cormorant.example.explorer.schema.Dependencies.DEPENDENCIES;
import static dev.cormorant.example.explorer.schema.LicenceUses.LICENCE_USES;
import static dev.cormorant.example.explorer.schema.Managements.MANAGEMENTS;
import static dev.cormorant.schema.ReferentialAction.CASCADE;
import static dev.cormorant.schema.ReferentialAction.SET_NULL;

import dev.cormorant.expression.Selection;
import dev.cormorant.schema.Definition;
import dev.cormorant.schema.Model;
import dev.cormorant.schema.RelatedRows;
import dev.cormorant.schema.Table;
import java.util.UUID;

/**
 * One version of an artifact. A POM may inherit from a version that the repository does not hold: that one has a row too,
 * which is not {@link #known} and says nothing but its number.
 */
@Model
public final class Versions extends Table<Versions, Version> {
    /** The table. */
    public static final Versions VERSIONS = new Versions();

    public final Identity<Long> id = identity();
    public final Reference<Long> artifactId =
            bigint().references(() -> ARTIFACTS.id).onDelete(CASCADE);
    public final Required<String> number = text();

    /** Whether its POM was read. */
    public final Defaulted<Boolean> known = bool().defaultsTo(false);

    /** What its POM said when it was read, as a hash: another one means that the POM has changed. */
    public final Nullable<UUID> fingerprint = uuid().nullable();

    /** The version that its POM inherits from. */
    public final Nullable<Long> parentId =
            bigint().references(() -> VERSIONS.id).nullable().onDelete(SET_NULL).indexed();

    public final Nullable<String> packaging = text().nullable();
    public final Nullable<String> title = text().nullable();
    public final Nullable<String> description = text().nullable();
    public final Nullable<String> url = text().nullable();

    public final One<Artifacts, Artifact> artifact = belongsTo(() -> ARTIFACTS, artifactId);
    public final Maybe<Versions, Version> parent = belongsTo(() -> VERSIONS, parentId);
    public final Many<Versions, Version> children = hasMany(() -> VERSIONS, v -> v.parentId);
    public final Many<Dependencies, Dependency> dependencies = hasMany(() -> DEPENDENCIES, d -> d.versionId);
    public final Many<Managements, Management> managements = hasMany(() -> MANAGEMENTS, m -> m.versionId);
    public final Many<LicenceUses, LicenceUse> licences = hasMany(() -> LICENCE_USES, u -> u.versionId);
    public final Many<Credits, Credit> developers = hasMany(() -> CREDITS, c -> c.versionId);

    /** A version as people write it: {@code group:artifact:version}. */
    public Selection<Versions, String> coordinates() {
        return Selection.of(
                artifact.get(a -> a.groupId),
                artifact.get(a -> a.name),
                number,
                (group, name, version) -> group + ":" + name + ":" + version);
    }

    /** The dependencies of everybody who uses the version: not those of its tests, and none that is optional. */
    public RelatedRows<Versions, Dependencies, Dependency> inheritedDependencies() {
        return dependencies.where(DEPENDENCIES.areInherited());
    }

    @Override
    protected void define(Definition<Versions> t) {
        t.unique("one_version_of_a_number").on(artifactId, number);
        t.searchIndex("versions_search").on(title, description);
        t.check("versions_are_numbered", number.ne(""));
        t.check("no_version_inherits_from_itself", parentId.ne(id));
        t.check(
                "known_versions_were_read",
                known.eq(true).and(fingerprint.isNotNull()).or(known.eq(false).and(fingerprint.isNull())));
    }
}
