package dev.cormorant.example.explorer.load;

import static dev.cormorant.change.Nothing.nothing;
import static dev.cormorant.example.explorer.schema.Credits.CREDITS;
import static dev.cormorant.example.explorer.schema.Dependencies.DEPENDENCIES;
import static dev.cormorant.example.explorer.schema.LicenceUses.LICENCE_USES;
import static dev.cormorant.example.explorer.schema.Managements.MANAGEMENTS;
import static dev.cormorant.example.explorer.schema.PomProperties.POM_PROPERTIES;
import static dev.cormorant.example.explorer.schema.Versions.VERSIONS;

import dev.cormorant.Tx;
import dev.cormorant.example.explorer.pom.Coordinates;
import dev.cormorant.example.explorer.pom.Pom;
import dev.cormorant.example.explorer.schema.NewCredit;
import dev.cormorant.example.explorer.schema.NewDependency;
import dev.cormorant.example.explorer.schema.NewLicenceUse;
import dev.cormorant.example.explorer.schema.NewManagement;
import dev.cormorant.example.explorer.schema.NewPomProperty;
import dev.cormorant.example.explorer.schema.NewVersion;
import dev.cormorant.example.explorer.schema.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Writes some hundred POMs that are new or have changed: a few statements for each table, however many POMs. */
final class Batch {
    private final Tx tx;
    private final Stored stored;
    private final List<ReadPom> poms;

    Batch(Tx tx, Stored stored, List<ReadPom> poms) {
        this.tx = tx;
        this.stored = stored;
        this.poms = poms;
    }

    void write() {
        stored.requireArtifacts(tx, all().flatMap(ReadPom::artifacts).toList());
        stored.requireVersions(tx, all().flatMap(ReadPom::parents).toList());
        writeVersions();
        forget();
        writeDependencies();
        writeManagements();
        writeProperties();
        writeLicences();
        writeDevelopers();
    }

    private Stream<ReadPom> all() {
        return poms.stream();
    }

    private void writeVersions() {
        List<NewVersion> rows = all().map(this::version).toList();
        stored.addVersions(tx.upsertAll(VERSIONS, rows)
                .onConflict(VERSIONS.artifactId, VERSIONS.number)
                .doUpdate(
                        VERSIONS.known,
                        VERSIONS.fingerprint,
                        VERSIONS.parentId,
                        VERSIONS.packaging,
                        VERSIONS.title,
                        VERSIONS.description,
                        VERSIONS.url)
                .returning());
    }

    private NewVersion version(ReadPom read) {
        Pom pom = read.pom();
        Coordinates coordinates = pom.coordinates();
        return NewVersion.artifactId(stored.artifact(ArtifactKey.of(coordinates)))
                .number(coordinates.version())
                .known(true)
                .fingerprint(read.fingerprint())
                .parentId(pom.parent() == null ? null : stored.version(pom.parent()))
                .packaging(pom.packaging())
                .title(pom.name())
                .description(pom.description())
                .url(pom.url());
    }

    /** What the versions said of others before, if they were here: we ask nobody, another program may have read them. */
    private void forget() {
        List<Long> versions =
                all().map(ReadPom::coordinates).map(stored::version).toList();
        tx.delete(DEPENDENCIES).where(DEPENDENCIES.versionId.in(versions)).execute();
        tx.delete(MANAGEMENTS).where(MANAGEMENTS.versionId.in(versions)).execute();
        tx.delete(POM_PROPERTIES).where(POM_PROPERTIES.versionId.in(versions)).execute();
        tx.delete(LICENCE_USES).where(LICENCE_USES.versionId.in(versions)).execute();
        tx.delete(CREDITS).where(CREDITS.versionId.in(versions)).execute();
    }

    private void writeDependencies() {
        List<NewDependency> rows = new ArrayList<>();
        for (ReadPom read : poms) {
            long version = stored.version(read.coordinates());
            read.dependencies()
                    .forEach((key, dependency) -> rows.add(NewDependency.versionId(version)
                            .artifactId(stored.artifact(key.artifact()))
                            .type(key.type())
                            .classifier(key.classifier())
                            .scope(Scope.of(dependency.scope()))
                            .optional(dependency.optional())
                            .requirement(dependency.version())));
        }
        tx.insertAll(rows, nothing());
    }

    private void writeManagements() {
        List<NewManagement> rows = new ArrayList<>();
        for (ReadPom read : poms) {
            long version = stored.version(read.coordinates());
            read.managed()
                    .forEach((key, dependency) -> rows.add(NewManagement.versionId(version)
                            .artifactId(stored.artifact(key.artifact()))
                            .type(key.type())
                            .classifier(key.classifier())
                            .requirement(dependency.version())
                            .scope(Scope.of(dependency.scope()))));
        }
        tx.insertAll(rows, nothing());
    }

    private void writeProperties() {
        List<NewPomProperty> rows = new ArrayList<>();
        for (ReadPom read : poms) {
            long version = stored.version(read.coordinates());
            read.pom()
                    .properties()
                    .forEach((name, value) -> rows.add(
                            NewPomProperty.versionId(version).name(name).value(value)));
        }
        tx.insertAll(rows, nothing());
    }

    private void writeLicences() {
        stored.requireLicences(tx, all().flatMap(ReadPom::licences).toList());
        List<NewLicenceUse> rows = new ArrayList<>();
        for (ReadPom read : poms) {
            long version = stored.version(read.coordinates());
            read.licences()
                    .forEach(name -> rows.add(NewLicenceUse.versionId(version).licenceId(stored.licence(name))));
        }
        tx.insertAll(rows, nothing());
    }

    private void writeDevelopers() {
        stored.requireDevelopers(tx, all().flatMap(ReadPom::developers).toList());
        List<NewCredit> rows = new ArrayList<>();
        for (ReadPom read : poms) {
            long version = stored.version(read.coordinates());
            read.developers()
                    .forEach(key -> rows.add(NewCredit.versionId(version).developerId(stored.developer(key))));
        }
        tx.insertAll(rows, nothing());
    }
}
