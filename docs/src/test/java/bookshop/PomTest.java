package bookshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The POM of the README names the versions that the tests use. */
class PomTest {
    private static final Pattern ARTIFACT =
            Pattern.compile("<artifactId>([^<]+)</artifactId>\\s*<version>([^<]+)</version>");

    @Test
    void versionsAreThoseOfTheBuild() throws IOException {
        String build = Files.readString(Path.of("../pom.xml"));
        Matcher artifact = ARTIFACT.matcher(Files.readString(Path.of("src/test/readme/pom.xml")));

        int seen = 0;
        for (; artifact.find(); seen++) {
            String version = artifact.group(2);
            switch (artifact.group(1)) {
                case "bookshop" -> {}
                case "cormorant-core", "cormorant-processor" ->
                    assertThat(build)
                            .contains(
                                    "<artifactId>cormorant-parent</artifactId>\n  <version>" + version + "</version>");
                case "h2" -> assertThat(build).contains("<h2.version>" + version + "<");
                case "slf4j-simple" -> assertThat(build).contains("<slf4j.version>" + version + "<");
                default ->
                    assertThat(build)
                            .contains("<artifactId>" + artifact.group(1) + "</artifactId>\n          <version>"
                                    + version);
            }
        }
        assertThat(seen).isEqualTo(6);
    }
}
