package dev.cormorant.example.explorer.pom;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.model.io.xpp3.MavenXpp3Reader;
import org.codehaus.plexus.util.xml.pull.XmlPullParserException;

/** Reads files of a Maven repository. */
public final class PomReader {

    private static final int LONGEST_REASON = 200;

    private PomReader() {}

    /**
     * Reads one file, and nothing else: no parent, and no entity that the file would like to have fetched. Elements
     * that Maven does not know are skipped, as Maven itself does in a repository.
     */
    public static PomResult read(Path path) {
        try (InputStream content = Files.newInputStream(path)) {
            return new PomBuilder(path, new MavenXpp3Reader().read(content, false)).build();
        } catch (IncompletePomException | IOException | XmlPullParserException e) {
            return new PomFailure(path, reason(e));
        } catch (RuntimeException e) {
            // The parser checks little: broken files end as an index out of bounds somewhere inside.
            return new PomFailure(path, e.getClass().getSimpleName() + ": " + reason(e));
        }
    }

    private static String reason(Exception e) {
        String message = e.getMessage();
        String line = message == null
                ? e.getClass().getSimpleName()
                : message.lines().map(String::strip).findFirst().orElse("");
        return line.length() > LONGEST_REASON ? line.substring(0, LONGEST_REASON) + "..." : line;
    }
}
