package dev.cormorant.example.explorer.load;

import static dev.cormorant.example.explorer.TestRepository.dependencies;
import static dev.cormorant.example.explorer.TestRepository.dependency;
import static dev.cormorant.example.explorer.TestRepository.managed;
import static dev.cormorant.example.explorer.TestRepository.parent;
import static dev.cormorant.example.explorer.schema.Artifacts.ARTIFACTS;
import static dev.cormorant.example.explorer.schema.Dependencies.DEPENDENCIES;
import static dev.cormorant.example.explorer.schema.Developers.DEVELOPERS;
import static dev.cormorant.example.explorer.schema.LicenceUses.LICENCE_USES;
import static dev.cormorant.example.explorer.schema.Licences.LICENCES;
import static dev.cormorant.example.explorer.schema.Managements.MANAGEMENTS;
import static dev.cormorant.example.explorer.schema.Versions.VERSIONS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.cormorant.Database;
import dev.cormorant.example.explorer.TestRepository;
import dev.cormorant.example.explorer.pom.PomFailure;
import dev.cormorant.example.explorer.pom.PomFinder;
import dev.cormorant.example.explorer.schema.Developer;
import dev.cormorant.example.explorer.schema.Version;
import dev.cormorant.expression.Selection;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LoaderTest {
    @TempDir
    private Path directory;

    private TestRepository repository;
    private Database db;

    @BeforeEach
    void open() throws IOException {
        repository = new TestRepository(directory);
        db = repository.database();
    }

    @Test
    void filesThatAreNoPomsAreSkippedAndTheOthersLoaded() throws IOException, URISyntaxException {
        Path poms = Path.of(
                Objects.requireNonNull(LoaderTest.class.getResource("/poms")).toURI());

        LoadSummary load = Loader.load(db, PomFinder.find(poms), done -> {});

        assertThat(load.added()).isEqualTo(5);
        assertThat(load.skipped())
                .extracting(failure -> failure.path().getFileName().toString())
                .containsExactly(
                        "empty.pom",
                        "incomplete-dependency.pom",
                        "malformed.pom",
                        "no-version.pom",
                        "not-a-pom.pom",
                        "text.pom");
        Version birds = version("org.example", "birds", "1.2");
        assertThat(birds.known()).isTrue();
        assertThat(birds.packaging()).isEqualTo("bundle");
        assertThat(birds.title()).isEqualTo("Birds & birds");
        assertThat(listed())
                .contains(
                        "birds null eggs 3.1",
                        "birds TEST nests ${nests.version}",
                        "birds null managed-elsewhere null");
        assertThat(db.from(LICENCES).select(LICENCES.name).list())
                .containsExactlyInAnyOrder("Apache-2.0", "https://example.org/licence");
        assertThat(db.from(DEVELOPERS).list())
                .extracting(Developer::handle, Developer::name, Developer::email)
                .contains(tuple("ada", "Ada", "ada@example.org"), tuple("", "Nobody else", ""));
    }

    @Test
    void whatHasNotChangedIsNotWritten() throws IOException {
        repository.pom("g:a:1", parent("g:p:1"), dependencies("g:b:1", "g:c"), managed("g:c:2"));
        repository.load(db);

        LoadSummary again = repository.load(db);

        assertThat(again.unchanged()).isEqualTo(1);
        assertThat(again.added() + again.changed()).isZero();
        assertThat(again.rows()).isZero();
    }

    @Test
    void whatHasChangedReplacesWhatWasThere() throws IOException {
        repository.pom("g:a:1", dependencies("g:old:1", "g:kept:1"), managed("g:m:1"), "<packaging>war</packaging>");
        repository.pom("g:b:1", dependencies("g:old:1"));
        repository.load(db);
        long before = version("g", "a", "1").id();
        repository.pom("g:a:1", dependencies("g:kept:2", "g:new:1"), managed("g:m:2"), "<name>New</name>");

        LoadSummary load = repository.load(db);

        assertThat(load.changed()).isEqualTo(1);
        assertThat(load.unchanged()).isEqualTo(1);
        assertThat(version("g", "a", "1"))
                .returns(before, Version::id)
                .returns("jar", Version::packaging)
                .returns("New", Version::title);
        assertThat(listed()).containsExactlyInAnyOrder("a null kept 2", "a null new 1", "b null old 1");
        assertThat(db.from(MANAGEMENTS).select(MANAGEMENTS.requirement).list()).containsExactly("2");
    }

    @Test
    void aParentThatIsNotHereHasARowThatSaysSoUntilItComes() throws IOException {
        repository.pom("g:child:1", parent("g:parent:7"));
        repository.load(db);
        Version unknown = version("g", "parent", "7");
        assertThat(unknown.known()).isFalse();
        repository.pom("g:parent:7", "<packaging>pom</packaging>");

        repository.load(db);

        assertThat(version("g", "parent", "7"))
                .returns(unknown.id(), Version::id)
                .returns(true, Version::known)
                .returns("pom", Version::packaging);
        assertThat(version("g", "child", "1").parentId()).isEqualTo(unknown.id());
    }

    @Test
    void ofADependencyThatIsListedTwiceTheLastCounts() throws IOException {
        repository.pom(
                "g:a:1",
                "<dependencies>" + dependency("g:b:1", "") + dependency("g:b:2", "<classifier>tests</classifier>")
                        + dependency("g:b:3:test", "") + "</dependencies>");

        repository.load(db);

        assertThat(listed()).containsExactlyInAnyOrder("a TEST b 3", "a null b 2");
    }

    @Test
    void whatOnlyLooksSoundIsSkippedToo() throws IOException {
        repository.pom("g:itself:1", parent("g:itself:1"));
        Path first = repository.pom("g:twice:1");
        repository.file("twice-again.pom", Files.readString(first));

        LoadSummary load = repository.load(db);

        assertThat(load.added()).isEqualTo(1);
        assertThat(load.skipped())
                .extracting(PomFailure::reason)
                .containsExactly("inherits from itself", "describes g:twice:1, as twice-1.pom does");
    }

    @Test
    void scopesThatMavenDoesNotKnow() throws IOException {
        repository.pom("g:a:1", dependencies("g:b:1:${scope}", "g:c:1:RUNTIME"));

        repository.load(db);

        assertThat(listed()).containsExactlyInAnyOrder("a OTHER b 1", "a RUNTIME c 1");
    }

    @Test
    void aLicenceIsOneRowHoweverManyNameIt() throws IOException {
        String mit = "<licenses><license><name>MIT</name></license><license><name>MIT</name></license></licenses>";
        repository.pom("g:a:1", mit);
        repository.pom("g:b:1", mit);

        repository.load(db);

        assertThat(db.from(LICENCES).count()).isEqualTo(1);
        assertThat(db.from(LICENCE_USES).count()).isEqualTo(2);
    }

    @Test
    void thousandsOfRowsInTensOfStatements() throws IOException {
        int poms = 600;
        for (int i = 0; i < poms; i++) {
            repository.pom("g:a" + i + ":1", parent("g:p:1"), dependencies("g:a" + (i + 1) % poms, "g:common:1"));
        }
        List<Integer> progress = new ArrayList<>();

        LoadSummary load = Loader.load(db, PomFinder.find(repository.directory()), progress::add);

        assertThat(progress).containsExactly(256, 512, 600);
        assertThat(db.from(VERSIONS).count()).isEqualTo(poms + 1);
        assertThat(db.from(DEPENDENCIES).count()).isEqualTo(2L * poms);
        assertThat(load.rows()).isGreaterThan(2_400);
        assertThat(load.statements()).isLessThan(100);
    }

    @Test
    void twoLoadsAtOnce() throws IOException {
        for (int i = 0; i < 400; i++) {
            repository.pom("g:a" + i + ":1", parent("g:p" + i % 3 + ":1"), dependencies("g:common:1"));
        }
        List<Path> files = PomFinder.find(repository.directory());

        LoadSummary load = Loader.load(db, files, done -> {
            if (done == 256) {
                assertThat(Loader.load(repository.database(), files, other -> {})
                                .added())
                        .isEqualTo(144);
            }
        });

        assertThat(load.added()).isEqualTo(400);
        assertThat(db.from(VERSIONS).count()).isEqualTo(403);
        assertThat(db.from(DEPENDENCIES).count()).isEqualTo(400);
    }

    private List<String> listed() {
        return db.from(DEPENDENCIES)
                .select(Selection.of(
                        DEPENDENCIES.version.get(v -> v.artifact.get(a -> a.name)),
                        DEPENDENCIES.scope,
                        DEPENDENCIES.artifact.get(a -> a.name),
                        DEPENDENCIES.requirement,
                        (from, scope, to, requirement) -> from + " " + scope + " " + to + " " + requirement))
                .list();
    }

    private Version version(String group, String name, String number) {
        return db.from(VERSIONS)
                .where(
                        VERSIONS.artifact.has(ARTIFACTS.groupId.eq(group).and(ARTIFACTS.name.eq(name))),
                        VERSIONS.number.eq(number))
                .getOne();
    }
}
