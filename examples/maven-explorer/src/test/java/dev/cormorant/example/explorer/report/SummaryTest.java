package dev.cormorant.example.explorer.report;

import static dev.cormorant.example.explorer.TestRepository.dependencies;
import static dev.cormorant.example.explorer.TestRepository.parent;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cormorant.Database;
import dev.cormorant.example.explorer.TestRepository;
import dev.cormorant.example.explorer.report.Summary.Inherited;
import dev.cormorant.example.explorer.report.Summary.Published;
import dev.cormorant.example.explorer.report.Summary.Used;
import dev.cormorant.example.explorer.report.Summary.Wanted;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SummaryTest {
    @TempDir
    private Path directory;

    private TestRepository repository;

    @BeforeEach
    void open() throws IOException {
        repository = new TestRepository(directory);
    }

    @Test
    void whatStandsOut() throws IOException {
        repository.pom("g:a:1", parent("g:p:1"), dependencies("g:b:1:test", "g:c:1"));
        repository.pom(
                "g:a:2",
                parent("g:p:2"),
                dependencies("g:b:1"),
                "<licenses><license><name>MIT</name></license></licenses>");
        repository.pom("g:b:1", parent("g:a:2"));
        Summary summary = summary();

        assertThat(summary.mostWanted()).containsExactly(new Wanted("g", "b", 2, 1, 1), new Wanted("g", "c", 1, 0, 0));
        assertThat(summary.mostPublished()).containsExactly(new Published("g", "a", 2), new Published("g", "b", 1));
        assertThat(summary.mostInherited())
                .as("b inherits from p by a")
                .containsExactly(new Inherited("g", "p", 3), new Inherited("g", "a", 1));
        assertThat(summary.mostUsed()).containsExactly(new Used("MIT", 1));
        assertThat(summary.text())
                .contains("versions whose POMs were read", "g:b", "(none in the POM itself, but maybe in a parent's)");
    }

    @Test
    void parentsThatInheritFromEachOther() throws IOException {
        repository.pom("g:a:1", parent("g:b:1"));
        repository.pom("g:b:1", parent("g:a:1"));

        assertThat(summary().mostInherited()).containsExactly(new Inherited("g", "a", 2), new Inherited("g", "b", 2));
    }

    @Test
    void nothingStandsOutInAnEmptyDatabase() throws IOException {
        Summary summary = summary();

        assertThat(summary.text()).contains("Most depended on");
        assertThat(summary.example()).isEqualTo("group:artifact");
    }

    private Summary summary() throws IOException {
        Database db = repository.database();
        repository.load(db);
        return new Summary(db);
    }
}
