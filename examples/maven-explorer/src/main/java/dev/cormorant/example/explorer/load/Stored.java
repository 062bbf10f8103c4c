package dev.cormorant.example.explorer.load;

import static dev.cormorant.example.explorer.schema.Artifacts.ARTIFACTS;
import static dev.cormorant.example.explorer.schema.Developers.DEVELOPERS;
import static dev.cormorant.example.explorer.schema.Licences.LICENCES;
import static dev.cormorant.example.explorer.schema.Versions.VERSIONS;

import dev.cormorant.Db;
import dev.cormorant.Tx;
import dev.cormorant.example.explorer.pom.Coordinates;
import dev.cormorant.example.explorer.schema.Artifact;
import dev.cormorant.example.explorer.schema.Developer;
import dev.cormorant.example.explorer.schema.Licence;
import dev.cormorant.example.explorer.schema.NewArtifact;
import dev.cormorant.example.explorer.schema.NewDeveloper;
import dev.cormorant.example.explorer.schema.NewLicence;
import dev.cormorant.example.explorer.schema.NewVersion;
import dev.cormorant.example.explorer.schema.Version;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the database holds already: which id has what, and which version was read how. It is read once, in four
 * statements, and kept up to date from then on, so that writing asks for nothing.
 *
 * <p>Rows that are missing are upserted, not inserted: another program may have made them meanwhile. Such an upsert sets
 * a column to the value that it has, because only rows that it wrote come back with their ids.
 */
final class Stored {
    private final Ids<ArtifactKey, Artifact> artifacts =
            new Ids<>(row -> new ArtifactKey(row.groupId(), row.name()), Artifact::id);
    private final Ids<VersionKey, Version> versions =
            new Ids<>(row -> new VersionKey(row.artifactId(), row.number()), Version::id);
    private final Ids<String, Licence> licences = new Ids<>(Licence::name, Licence::id);
    private final Ids<DeveloperKey, Developer> developers =
            new Ids<>(row -> new DeveloperKey(row.handle(), row.name(), row.email()), Developer::id);
    private final Map<Long, UUID> fingerprints = new HashMap<>();

    private Stored() {}

    static Stored in(Db db) {
        Stored stored = new Stored();
        stored.artifacts.add(db.from(ARTIFACTS).list());
        stored.addVersions(db.from(VERSIONS).list());
        stored.licences.add(db.from(LICENCES).list());
        stored.developers.add(db.from(DEVELOPERS).list());
        return stored;
    }

    /** What the POM of a version said when it was read last; null if it never was. */
    @Nullable
    UUID fingerprint(Coordinates coordinates) {
        Long artifact = artifacts.find(ArtifactKey.of(coordinates));
        Long version = artifact == null ? null : versions.find(new VersionKey(artifact, coordinates.version()));
        return version == null ? null : fingerprints.get(version);
    }

    long artifact(ArtifactKey key) {
        return artifacts.of(key);
    }

    long version(Coordinates coordinates) {
        return versions.of(key(coordinates));
    }

    long licence(String name) {
        return licences.of(name);
    }

    long developer(DeveloperKey key) {
        return developers.of(key);
    }

    void addVersions(Collection<Version> rows) {
        versions.add(rows);
        rows.forEach(row -> {
            if (row.fingerprint() != null) {
                fingerprints.put(row.id(), row.fingerprint());
            }
        });
    }

    void requireArtifacts(Tx tx, Collection<ArtifactKey> keys) {
        artifacts.require(keys, missing -> {
            List<NewArtifact> rows = missing.stream()
                    .map(key -> NewArtifact.groupId(key.groupId()).name(key.name()))
                    .toList();
            return tx.upsertAll(ARTIFACTS, rows)
                    .onConflict(ARTIFACTS.groupId, ARTIFACTS.name)
                    .doUpdate(ARTIFACTS.name)
                    .returning();
        });
    }

    /** Versions of which nothing is known but that a POM names them; their artifacts have rows. */
    void requireVersions(Tx tx, Collection<Coordinates> named) {
        versions.require(named.stream().map(this::key).toList(), missing -> {
            List<NewVersion> rows = missing.stream()
                    .map(key -> NewVersion.artifactId(key.artifactId()).number(key.number()))
                    .toList();
            return tx.upsertAll(VERSIONS, rows)
                    .onConflict(VERSIONS.artifactId, VERSIONS.number)
                    .doUpdate(VERSIONS.number)
                    .returning();
        });
    }

    void requireLicences(Tx tx, Collection<String> names) {
        licences.require(names, missing -> {
            List<NewLicence> rows = missing.stream().map(NewLicence::name).toList();
            return tx.upsertAll(LICENCES, rows)
                    .onConflict(LICENCES.name)
                    .doUpdate(LICENCES.name)
                    .returning();
        });
    }

    void requireDevelopers(Tx tx, Collection<DeveloperKey> keys) {
        developers.require(keys, missing -> {
            List<NewDeveloper> rows = missing.stream()
                    .map(key -> NewDeveloper.row()
                            .handle(key.handle())
                            .name(key.name())
                            .email(key.email()))
                    .toList();
            return tx.upsertAll(DEVELOPERS, rows)
                    .onConflict(DEVELOPERS.handle, DEVELOPERS.name, DEVELOPERS.email)
                    .doUpdate(DEVELOPERS.name)
                    .returning();
        });
    }

    private VersionKey key(Coordinates coordinates) {
        return new VersionKey(artifacts.of(ArtifactKey.of(coordinates)), coordinates.version());
    }
}
