package dev.cormorant.example.explorer.report;

import static dev.cormorant.example.explorer.TestRepository.dependencies;
import static dev.cormorant.example.explorer.TestRepository.dependency;
import static dev.cormorant.example.explorer.TestRepository.managed;
import static dev.cormorant.example.explorer.TestRepository.parent;
import static dev.cormorant.example.explorer.schema.Artifacts.ARTIFACTS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cormorant.Database;
import dev.cormorant.example.explorer.TestRepository;
import dev.cormorant.example.explorer.load.Meter;
import dev.cormorant.example.explorer.schema.Artifact;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NeedsTest {
    @TempDir
    private Path directory;

    private TestRepository repository;

    @BeforeEach
    void open() throws IOException {
        repository = new TestRepository(directory);
    }

    @Test
    void whatItNeedsAndWhatThatNeedsRoundACircle() throws IOException {
        repository.pom("g:a:1", dependencies("g:b:1"));
        repository.pom("g:b:1", dependencies("g:c:1"));
        repository.pom("g:c:1", dependencies("g:a:1", "g:d:1"));

        assertThat(needs("a", "1")).containsExactly("1 b 1 1 < a", "2 c 1 1 < b", "3 d 1 null < c");
    }

    @Test
    void neitherTestsNorWhatIsOptional() throws IOException {
        repository.pom(
                "g:a:1",
                "<dependencies>" + dependency("g:b:1:test", "") + dependency("g:c:1:provided", "")
                        + dependency("g:d:1:runtime", "") + dependency("g:e:1", "<optional>true</optional>")
                        + "</dependencies>");

        assertThat(needs("a", "1")).containsExactly("1 d 1 null < a");
    }

    @Test
    void theNearestVersionWins() throws IOException {
        repository.pom("g:a:1", dependencies("g:b:1", "g:c:1"));
        repository.pom("g:b:1", dependencies("g:c:2"));
        repository.pom("g:c:1", dependencies("g:old:1"));
        repository.pom("g:c:2", dependencies("g:new:1"));

        assertThat(needs("a", "1")).containsExactly("1 b 1 1 < a", "1 c 1 1 < a", "2 old 1 null < c");
    }

    @Test
    void aVersionThatIsNotHereIsStoodForByTheNewest() throws IOException {
        repository.pom("g:a:1", dependencies("g:b:[1,)"));
        repository.pom("g:b:1.9");
        repository.pom("g:b:1.10");

        assertThat(needs("a", "1")).containsExactly("1 b [1,) 1.10 < a");
    }

    @Test
    void whatParentsDecide() throws IOException {
        repository.pom("g:a:1", parent("g:parent:1"), dependencies("g:b", "g:c", "g:d", "g:e"), managed("g:c:1"));
        repository.pom("g:parent:1", parent("g:grandparent:1"), managed("g:b:1", "g:c:2"));
        repository.pom("g:grandparent:1", managed("g:b:2", "g:d:3"));

        assertThat(needs("a", "1"))
                .containsExactly("1 b 1 null < a", "1 c 1 null < a", "1 d 3 null < a", "1 e null null < a");
    }

    @Test
    void whatImportedPomsDecide() throws IOException {
        repository.pom("g:a:1", parent("g:parent:1"), dependencies("g:b", "g:c"));
        repository.pom("g:parent:1", managed("g:bill:1:import", "g:c:1"));
        repository.pom("g:bill:1", parent("g:billparent:1"), managed("g:c:2", "g:bill:1:import"));
        repository.pom("g:billparent:1", managed("g:b:2"));

        assertThat(needs("a", "1")).containsExactly("1 b 2 null < a", "1 c 1 null < a");
    }

    @Test
    void theScopeThatParentsDecide() throws IOException {
        repository.pom("g:a:1", parent("g:parent:1"), dependencies("g:b", "g:c:1", "g:d:1:runtime"));
        repository.pom("g:parent:1", managed("g:b:1:test", "g:c:2:provided", "g:d:2:test"));

        assertThat(needs("a", "1")).containsExactly("1 d 1 null < a");
    }

    @Test
    void namesThatParentsGive() throws IOException {
        repository.pom(
                "g:a:1",
                parent("g:parent:1"),
                dependencies("g:b:${b}", "g:c", "g:d:${nobody}"),
                "<properties><minor>2</minor></properties>");
        repository.pom(
                "g:parent:1",
                managed("g:c:${c}", "g:bill:${bill}:import"),
                "<properties><b>1.${minor}</b><minor>1</minor><c>${d}</c><d>${c}</d><bill>1</bill></properties>");

        assertThat(needs("a", "1")).hasSize(3).contains("1 b 1.1 null < a", "1 d ${nobody} null < a");
    }

    @Test
    void aStatementForEachLevelHoweverWideItIs() throws IOException {
        for (int i = 0; i < 50; i++) {
            repository.pom("g:b" + i + ":1", dependencies("g:c" + i + ":1"));
        }
        String[] all = new String[50];
        for (int i = 0; i < 50; i++) {
            all[i] = "g:b" + i + ":1";
        }
        repository.pom("g:a:1", dependencies(all));
        Database db = loaded();
        Artifact artifact = artifact(db, "a");
        Meter meter = new Meter();
        db.onQuery(meter);

        assertThat(Needs.of(db, artifact, "1")).hasSize(100);
        assertThat(meter.statements()).isLessThanOrEqualTo(1 + 3 * 2);
    }

    private List<String> needs(String name, String number) throws IOException {
        Database db = loaded();
        return Needs.of(db, artifact(db, name), number).stream()
                .map(need -> "%d %s %s %s < %s"
                        .formatted(need.level(), need.artifact(), need.wanted(), need.here(), need.by())
                        .replace("g:", ""))
                .toList();
    }

    private Database loaded() throws IOException {
        Database db = repository.database();
        repository.load(db);
        return db;
    }

    private static Artifact artifact(Database db, String name) {
        return db.from(ARTIFACTS).where(ARTIFACTS.name.eq(name)).getOne();
    }
}
