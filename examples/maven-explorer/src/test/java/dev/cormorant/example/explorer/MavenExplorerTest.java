package dev.cormorant.example.explorer;

import static dev.cormorant.example.explorer.TestRepository.dependencies;
import static dev.cormorant.example.explorer.TestRepository.parent;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MavenExplorerTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path directory;

    private TestRepository repository;

    @BeforeEach
    void open() throws IOException {
        repository = new TestRepository(directory);
        repository.pom("org.example:a:1", dependencies("org.example:b:1", "org.example:far:1"));
        repository.pom("org.example:b:1", dependencies("org.example:c:2"));
        repository.pom("org.example:b:2");
    }

    @Test
    void loadsUnlessToldOtherwiseThenReports() throws IOException {
        repository.file("torn.pom", "<project>");

        assertThat(run("--repository", repository.directory().toString())).isZero();

        assertThat(out.toString())
                .contains("3 POMs are new, 0 have changed, 0 say what they said before.")
                .contains("Read 4 files")
                .contains("Most depended on")
                .containsPattern("Skipped.*\\R.*torn\\.pom: .+")
                .contains("The database is " + repository.databaseFile())
                .contains("needs org.example:a");
        assertThat(err.toString()).contains("Read 4 of 4 POMs");
    }

    @Test
    void aSecondLoadSaysThatNothingHasChanged() {
        load();

        assertThat(run("load", "--repository", repository.directory().toString()))
                .isZero();

        assertThat(out.toString())
                .contains("Nothing has changed: 3 POMs say what they said before.")
                .contains("wrote 0 rows");
    }

    @Test
    void notAllOfIt() {
        assertThat(run("--limit", "2", "--repository", repository.directory().toString()))
                .isZero();

        assertThat(out.toString()).contains("2 POMs are new");
    }

    @Test
    void report() {
        load();

        assertThat(run("report")).isZero();

        assertThat(out.toString()).contains("org.example:far").doesNotContain("Read");
    }

    @Test
    void needs() {
        load();

        assertThat(run("needs", "org.example:a")).isZero();

        assertThat(out.toString().lines())
                .containsExactly(
                        "org.example:a:1 needs 3 artifacts, on 2 levels",
                        "  level  artifact         version  here  because of",
                        "      1  org.example:b    1        1     org.example:a",
                        "      1  org.example:far  1        -     org.example:a",
                        "      2  org.example:c    2        -     org.example:b",
                        "Found in 9 statements.");
    }

    @Test
    void nothingIsNeeded() {
        load();

        assertThat(run("needs", "org.example:b:2")).isZero();

        assertThat(out.toString()).contains("org.example:b:2 needs nothing else.");
    }

    @Test
    void versions() {
        load();

        assertThat(run("versions", "org.example:b")).isZero();

        assertThat(out.toString())
                .contains("org.example:b is here in 2 versions")
                .containsPattern("1 +jar +1 +0\\R")
                .containsPattern("2 +jar +0 +0\\R");
    }

    @Test
    void family() throws IOException {
        repository.pom("org.example:old:1");
        repository.pom("org.example:mid:1", parent("org.example:old:1"));
        repository.pom("org.example:young:1", parent("org.example:mid:1"));
        repository.pom("org.example:younger:2", parent("org.example:mid:1"));
        load();

        assertThat(run("family", "org.example:mid")).isZero();

        assertThat(out.toString().lines())
                .containsExactly(
                        "org.example:old:1",
                        "  org.example:mid:1  <--",
                        "    org.example:young:1",
                        "    org.example:younger:2");
    }

    @Test
    void search() throws IOException {
        repository.pom("org.example:reader:1", "<name>A JSON reader</name>");
        repository.pom("org.example:reader:2", "<name>A reader of JSON</name><description>Fast.</description>");
        repository.pom("org.example:writer:1", "<name>An XML writer</name>");
        repository.pom("org.example:user:1", dependencies("org.example:reader:2"));
        load();

        assertThat(run("search", "json", "read*")).isZero();

        assertThat(out.toString().lines())
                .containsExactly(
                        "Artifacts that speak of json read*: 1",
                        "  artifact            versions  dependents  title",
                        "  org.example:reader         2           1  A JSON reader");
    }

    @Test
    void nothingSpeaksOfIt() {
        load();

        assertThat(run("search", "xyzzy")).isZero();

        assertThat(out.toString()).contains("No artifact speaks of xyzzy.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--help",
                "load --help",
                "report --help",
                "needs --help",
                "versions --help",
                "family --help",
                "search --help"
            })
    void help(String arguments) {
        assertThat(MavenExplorer.run(new PrintWriter(out), new PrintWriter(err), arguments.split(" ")))
                .isZero();

        assertThat(out.toString()).contains("Usage: explorer");
        assertThat(err.toString()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "needs a,                 'a' is not of the form group:artifact[:version]",
                "needs a:b:c:d,           'a:b:c:d' is not of the form group:artifact[:version]",
                "needs,                   Missing required parameter: '<group:artifact[:version]>'",
                "needs org.example:bb,    There is no org.example:bb; near it there is org.example:",
                "needs org.example:b:3,   There is no version 3 of org.example:b; there is 1",
                "needs org.example:far,   the repository holds no POM of it",
                "versions x:y,            There is no x:y",
                "family x:y,              There is no x:y",
                "search,                  Missing required parameter: '<word>'",
                "load --limit 0,          --limit must be at least 1",
                "load --limit many,       'many' is not an int",
                "lode,                    'lode' is neither a command nor an option here",
                "--fast,                  '--fast' is neither a command nor an option here"
            })
    void badInputIsOneLineAndExitCode2(String arguments, String complaint) {
        load();

        assertThat(run(arguments.split(" "))).isEqualTo(2);

        assertThat(err.toString().lines()).singleElement().asString().contains(complaint);
    }

    @Test
    void anEmptyRepository() throws IOException {
        Path empty = Files.createDirectory(directory.resolve("empty"));

        assertThat(run("--repository", empty.toString())).isEqualTo(1);

        assertThat(err.toString().lines()).containsExactly("There is no POM in the repository " + empty);
        assertThat(repository.databaseFile()).doesNotExist();
    }

    @Test
    void noRepository() {
        assertThat(run("--repository", directory.resolve("nowhere").toString())).isEqualTo(1);

        assertThat(err.toString().lines())
                .singleElement()
                .asString()
                .contains("The repository cannot be read", "nowhere");
    }

    @ParameterizedTest
    @ValueSource(strings = {"report", "needs a:b", "versions a:b"})
    void noDatabaseYet(String arguments) {
        assertThat(run(arguments.split(" "))).isEqualTo(1);

        assertThat(err.toString().lines())
                .containsExactly("There is no database " + repository.databaseFile() + " yet; say load first");
        assertThat(repository.databaseFile()).doesNotExist();
    }

    @Test
    void aFileThatIsNoDatabase() throws IOException {
        Files.writeString(repository.databaseFile(), "This is no database. ".repeat(100));

        assertThat(run("report")).isEqualTo(1);
        assertThat(run("load", "--repository", repository.directory().toString()))
                .isEqualTo(1);

        assertThat(err.toString().lines())
                .hasSize(2)
                .allSatisfy(line -> assertThat(line).startsWith("The database cannot be opened: "));
    }

    @Test
    void aDatabaseThatIsNotOurs() throws SQLException {
        change("CREATE TABLE artifacts (something text)");

        assertThat(run("report")).isEqualTo(1);

        assertThat(err.toString().lines())
                .singleElement()
                .asString()
                .startsWith("The database cannot be used: ")
                .endsWith("choose another one by --database.");
    }

    @Test
    void aDirectoryIsNoDatabase() throws IOException {
        Files.createDirectory(repository.databaseFile());

        assertThat(run("report")).isEqualTo(1);

        assertThat(err.toString().lines()).singleElement().asString().startsWith("The database cannot be opened: ");
    }

    @ParameterizedTest
    @CsvSource({
        "IMMEDIATE, 'The database is in use by another program; try again when it is done.'",
        "EXCLUSIVE, The database cannot be opened: [SQLITE_BUSY]"
    })
    void aDatabaseThatIsInUse(String lock, String complaint) throws SQLException, IOException {
        load();
        repository.pom("org.example:new:1");
        try (Connection other = connect();
                Statement statement = other.createStatement()) {
            statement.execute("BEGIN " + lock);

            assertThat(run("load", "--repository", repository.directory().toString()))
                    .isEqualTo(1);
        }

        assertThat(err.toString().lines()).singleElement().asString().contains(complaint);
    }

    private void change(String sql) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + repository.databaseFile());
    }

    private void load() {
        assertThat(run("load", "--repository", repository.directory().toString()))
                .isZero();
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
    }

    /** Runs a command on the database of the test. */
    private int run(String... arguments) {
        String[] all = new String[arguments.length + 2];
        System.arraycopy(arguments, 0, all, 0, arguments.length);
        all[arguments.length] = "--database";
        all[arguments.length + 1] = repository.databaseFile().toString();
        return MavenExplorer.run(buffered(out), buffered(err), all);
    }

    /** As the real ones are. */
    private static PrintWriter buffered(StringWriter writer) {
        return new PrintWriter(new BufferedWriter(writer), true);
    }
}
