package dev.cormorant.example.explorer.pom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PomReaderTest {

    @TempDir
    private Path directory;

    @Test
    void everythingThatAProjectSays() throws Exception {
        Path path = resource("normal.pom");

        assertThat(PomReader.read(path))
                .isEqualTo(new Pom(
                        path,
                        new Coordinates("org.example", "birds", "1.2"),
                        null,
                        "bundle",
                        "Birds & birds",
                        "All about birds.",
                        "https://example.org/birds",
                        List.of(new Licence("Apache-2.0", "https://www.apache.org/licenses/LICENSE-2.0.txt")),
                        List.of(
                                new Developer("ada", "Ada", "ada@example.org"),
                                new Developer(null, "Nobody else", null)),
                        List.of(
                                new Dependency("org.example", "eggs", "3.1", null, "jar", null, false),
                                new Dependency(
                                        "org.example", "nests", "${nests.version}", "test", "zip", "small", true),
                                new Dependency("org.example", "managed-elsewhere", null, null, "jar", null, false)),
                        List.of(new Dependency("org.example", "bill", "4", "import", "pom", null, false)),
                        Map.of("eggs.version", "3.1", "eggs.major", "3")));
    }

    @Test
    void groupAndVersionOfTheParent() throws Exception {
        Pom pom = read("inherited.pom");

        assertThat(pom.coordinates()).isEqualTo(new Coordinates("org.example", "child", "7"));
        assertThat(pom.parent()).isEqualTo(new Coordinates("org.example", "parent", "7"));
        assertThat(pom.packaging()).isEqualTo("jar");
        assertThat(pom.url()).isEqualTo("https://example.org/7/parent");
        assertThat(pom.name()).isNull();
    }

    @Test
    void propertiesInMavensOrder() throws Exception {
        Pom pom = read("properties.pom");

        assertThat(pom.coordinates().version()).isEqualTo("5-$1\\n");
        assertThat(pom.description())
                .as("a property hides ${version}, but not ${project.groupId}")
                .isEqualTo("UTF-8 property org.example");
        assertThat(pom.url()).as("unknown").isEqualTo("${unknown}/${env.HOME}");
        assertThat(pom.name()).as("a circle").isIn("${a}", "${b}");
    }

    @Test
    void propertiesThatGrowWithoutEndAreLeftAlone() throws IOException {
        StringBuilder properties = new StringBuilder("<p0>ha</p0>");
        for (int i = 1; i <= 60; i++) {
            properties.append("<p%d>${p%d}${p%d}</p%d>".formatted(i, i - 1, i - 1, i));
        }
        Path path = write(
                "<project><groupId>g</groupId><artifactId>a</artifactId><version>1</version><name>${p60}</name>"
                        + "<properties>" + properties + "</properties></project>",
                StandardCharsets.UTF_8);

        assertThat(pom(PomReader.read(path)).name()).isNotNull().hasSizeLessThan(200_000);
    }

    @Test
    void licencesWithoutName() throws Exception {
        assertThat(read("licence-without-name.pom").licences())
                .containsExactly(new Licence(null, "https://example.org/licence"), new Licence(null, null));
    }

    @Test
    void entitiesOfHtmlThatOldPomsUse() throws Exception {
        assertThat(read("html-entities.pom").name()).isEqualTo("© Smørrebrød 🐦");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "malformed.pom,             end tag",
                "text.pom,                  before start tag",
                "empty.pom,                 no data",
                "not-a-pom.pom,             no artifactId",
                "no-version.pom,            no version",
                "incomplete-dependency.pom, no artifactId of a dependency"
            })
    void aFileThatIsNoPomIsAResultToo(String name, String reason) throws Exception {
        Path path = resource(name);

        assertThat(PomReader.read(path)).asInstanceOf(type(PomFailure.class)).satisfies(failure -> {
            assertThat(failure.path()).isEqualTo(path);
            assertThat(failure.reason()).contains(reason).doesNotContain("\n");
        });
    }

    @Test
    void aFileThatIsGone() {
        assertThat(PomReader.read(directory.resolve("gone.pom"))).isInstanceOf(PomFailure.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "ISO-8859-15", "windows-1252", "Cp1252"})
    void theEncodingThatTheFileDeclares(String encoding) throws IOException {
        Charset charset = Charset.forName(encoding);
        String mark = encoding.equals("UTF-16LE") ? "\uFEFF" : "";

        assertThat(pom(PomReader.read(write(mark + project(encoding, "Müller €"), charset)))
                        .name())
                .isEqualTo("Müller €");
    }

    @Test
    void aByteOrderMark() throws IOException {
        Path path = write("\uFEFF" + project("UTF-8", "Müller €"), StandardCharsets.UTF_8);

        assertThat(pom(PomReader.read(path)).name()).isEqualTo("Müller €");
    }

    @Test
    void anEncodingThatDoesNotExist() throws IOException {
        assertThat(PomReader.read(write(project("klingon", "x"), StandardCharsets.UTF_8)))
                .isInstanceOf(PomFailure.class);
    }

    @Test
    void bytesThatAreNotInTheDeclaredEncodingDoNotStopTheRun() throws IOException {
        Path path = write(project("UTF-8", "Müller"), StandardCharsets.ISO_8859_1);

        assertThat(pom(PomReader.read(path)).name()).startsWith("M").endsWith("ller");
    }

    @Test
    void entitiesDoNotReadFiles() throws IOException {
        Path secret = Files.writeString(directory.resolve("secret"), "hush");
        Path path = write("""
                <?xml version="1.0"?>
                <!DOCTYPE project [<!ENTITY secret SYSTEM "%s">]>
                <project>
                  <groupId>g</groupId><artifactId>a</artifactId><version>1</version><name>&secret;</name>
                </project>
                """.formatted(secret.toUri()), StandardCharsets.UTF_8);

        assertThat(PomReader.read(path).toString()).doesNotContain("hush");
    }

    @Test
    void entitiesAndDocumentTypesAreNotFetched() throws IOException {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String address = "http://127.0.0.1:" + server.getLocalPort() + "/";
            Path path = write("""
                    <?xml version="1.0"?>
                    <!DOCTYPE project SYSTEM "%s" [<!ENTITY %% remote SYSTEM "%s"> %%remote;]>
                    <project><groupId>g</groupId><artifactId>a</artifactId><version>1</version></project>
                    """.formatted(address, address), StandardCharsets.UTF_8);

            assertThat(pom(PomReader.read(path)).coordinates()).isEqualTo(new Coordinates("g", "a", "1"));

            server.setSoTimeout(200);
            assertThatThrownBy(server::accept).isInstanceOf(SocketTimeoutException.class);
        }
    }

    private static String project(String encoding, String name) {
        return """
                <?xml version="1.0" encoding="%s"?>
                <project>
                  <groupId>g</groupId><artifactId>a</artifactId><version>1</version><name>%s</name>
                </project>
                """.formatted(encoding, name);
    }

    private Path write(String content, Charset charset) throws IOException {
        return Files.write(directory.resolve("file.pom"), content.getBytes(charset));
    }

    private static Pom read(String resource) throws URISyntaxException {
        return pom(PomReader.read(resource(resource)));
    }

    private static Pom pom(PomResult result) {
        assertThat(result).isInstanceOf(Pom.class);
        return (Pom) result;
    }

    private static Path resource(String name) throws URISyntaxException {
        URL url = Objects.requireNonNull(PomReaderTest.class.getResource("/poms/" + name), name);
        return Path.of(url.toURI());
    }
}
