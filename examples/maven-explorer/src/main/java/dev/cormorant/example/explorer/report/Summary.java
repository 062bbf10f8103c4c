package dev.cormorant.example.explorer.report;

import static dev.cormorant.example.explorer.schema.Artifacts.ARTIFACTS;
import static dev.cormorant.example.explorer.schema.Dependencies.DEPENDENCIES;
import static dev.cormorant.example.explorer.schema.Developers.DEVELOPERS;
import static dev.cormorant.example.explorer.schema.Licences.LICENCES;
import static dev.cormorant.example.explorer.schema.Managements.MANAGEMENTS;
import static dev.cormorant.example.explorer.schema.Versions.VERSIONS;

import dev.cormorant.Db;
import dev.cormorant.example.explorer.schema.Scope;
import dev.cormorant.expression.Selection;
import java.util.List;

/** What stands out in a repository. */
public final class Summary {
    private static final int ROWS = 12;

    /** UNION leaves out what it has met, so that parents that inherit from each other come to an end. */
    private static final String DESCENDANTS = """
            WITH RECURSIVE line (ancestor_id, version_id) AS (
                SELECT parent_id, id FROM versions WHERE parent_id IS NOT NULL
                UNION
                SELECT versions.parent_id, line.version_id
                FROM line JOIN versions ON versions.id = line.ancestor_id
                WHERE versions.parent_id IS NOT NULL
            )
            SELECT artifacts.group_id, artifacts.name, count(DISTINCT line.version_id) AS descendants
            FROM line
            JOIN versions ON versions.id = line.ancestor_id
            JOIN artifacts ON artifacts.id = versions.artifact_id
            GROUP BY artifacts.id, artifacts.group_id, artifacts.name
            ORDER BY descendants DESC, artifacts.group_id, artifacts.name
            LIMIT :rows
            """;

    private final Db db;

    /** The summary of what a database holds. */
    public Summary(Db db) {
        this.db = db;
    }

    record Wanted(String groupId, String name, long times, long forTests, long versionsHere) {}

    record Published(String groupId, String name, long versions) {}

    record Inherited(String groupId, String name, long descendants) {}

    record Used(String licence, long versions) {}

    /** All of it, as text. */
    public String text() {
        return String.join(System.lineSeparator(), totals(), wanted(), published(), inherited(), licences());
    }

    /** The artifact with most dependencies: a good one to ask more about. */
    public String example() {
        return db.from(VERSIONS)
                .where(VERSIONS.known.eq(true))
                .orderBy(VERSIONS.inheritedDependencies().count().desc())
                .select(Selection.of(
                        VERSIONS.artifact.get(a -> a.groupId),
                        VERSIONS.artifact.get(a -> a.name),
                        (group, name) -> group + ":" + name))
                .findFirst()
                .orElse("group:artifact");
    }

    private String totals() {
        long known = db.from(VERSIONS).where(VERSIONS.known.eq(true)).count();
        return new TextTable("The repository", "what", "how many")
                .row("artifacts that it holds or speaks of", db.from(ARTIFACTS).count())
                .row("versions whose POMs were read", known)
                .row("parents whose POMs were not", db.from(VERSIONS).count() - known)
                .row("dependencies", db.from(DEPENDENCIES).count())
                .row(
                        "versions that a POM decides for others",
                        db.from(MANAGEMENTS).count())
                .row("licences, by name", db.from(LICENCES).count())
                .row("developers", db.from(DEVELOPERS).count())
                .toString();
    }

    /** The artifacts that most POMs list as a dependency. */
    List<Wanted> mostWanted() {
        return db.from(ARTIFACTS)
                .where(ARTIFACTS.dependents.isNotEmpty())
                .orderBy(ARTIFACTS.dependents.count().desc(), ARTIFACTS.groupId.asc(), ARTIFACTS.name.asc())
                .limit(ROWS)
                .select(Selection.of(
                        ARTIFACTS.groupId,
                        ARTIFACTS.name,
                        ARTIFACTS.dependents.count(),
                        ARTIFACTS
                                .dependents
                                .where(DEPENDENCIES.scope.eq(Scope.TEST))
                                .count(),
                        ARTIFACTS.knownVersions().count(),
                        Wanted::new))
                .list();
    }

    private String wanted() {
        TextTable table = new TextTable("Most depended on", "artifact", "listed", "for tests", "versions here");
        for (Wanted row : mostWanted()) {
            table.row(row.groupId() + ":" + row.name(), row.times(), row.forTests(), row.versionsHere());
        }
        return table.toString();
    }

    /** The artifacts of which the repository holds most versions. */
    List<Published> mostPublished() {
        return db.from(ARTIFACTS)
                .where(ARTIFACTS.versions.some(VERSIONS.known.eq(true)))
                .orderBy(ARTIFACTS.knownVersions().count().desc(), ARTIFACTS.groupId.asc(), ARTIFACTS.name.asc())
                .limit(ROWS)
                .select(Selection.of(
                        ARTIFACTS.groupId,
                        ARTIFACTS.name,
                        ARTIFACTS.knownVersions().count(),
                        Published::new))
                .list();
    }

    private String published() {
        TextTable table = new TextTable("Here in most versions", "artifact", "versions");
        mostPublished().forEach(row -> table.row(row.groupId() + ":" + row.name(), row.versions()));
        return table.toString();
    }

    /** The artifacts that most POMs inherit from, over all generations and whichever version of the artifact it is. */
    List<Inherited> mostInherited() {
        return db.sql(DESCENDANTS).bind("rows", ROWS).list(Inherited.class);
    }

    private String inherited() {
        TextTable table = new TextTable("Most inherited from, over all generations", "parent", "descendants");
        mostInherited().forEach(row -> table.row(row.groupId() + ":" + row.name(), row.descendants()));
        return table.toString();
    }

    /** The licences that most POMs name. */
    List<Used> mostUsed() {
        return db.from(LICENCES)
                .where(LICENCES.uses.isNotEmpty())
                .orderBy(LICENCES.uses.count().desc(), LICENCES.name.asc())
                .limit(ROWS)
                .select(Selection.of(LICENCES.name, LICENCES.uses.count(), Used::new))
                .list();
    }

    private String licences() {
        long without = db.from(VERSIONS)
                .where(VERSIONS.known.eq(true), VERSIONS.licences.isEmpty())
                .count();
        TextTable table = new TextTable("Licences, as the POMs call them", "licence", "versions");
        mostUsed().forEach(row -> table.row(row.licence(), row.versions()));
        return table.row("(none in the POM itself, but maybe in a parent's)", without)
                .toString();
    }
}
