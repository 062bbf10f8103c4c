package dev.cormorant.example.explorer.pom;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The one thing in Maven's {@code settings.xml} that matters here. */
final class MavenSettings {

    private static final Pattern ENVIRONMENT = Pattern.compile("\\$\\{env\\.([^}]+)}");

    private MavenSettings() {}

    /** The content of {@code <settings><localRepository>}, or null if there is none. */
    static @Nullable String localRepository(Path file, Path home) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try (InputStream content = Files.newInputStream(file)) {
            String text = localRepository(factory.createXMLStreamReader(content));
            return text == null || text.isBlank() ? null : resolve(text.strip(), home);
        } catch (XMLStreamException e) {
            throw new IOException("Cannot read " + file + ": " + e.getMessage(), e);
        }
    }

    private static @Nullable String localRepository(XMLStreamReader xml) throws XMLStreamException {
        int depth = 0;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
                if (depth == 2 && xml.getLocalName().equals("localRepository")) {
                    return xml.getElementText();
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
        }
        return null;
    }

    private static String resolve(String text, Path home) {
        return ENVIRONMENT
                .matcher(text)
                .replaceAll(variable -> Matcher.quoteReplacement(environment(variable.group(1), variable.group())))
                .replace("${user.home}", home.toString());
    }

    private static String environment(String name, String otherwise) {
        String value = System.getenv(name);
        return value == null ? otherwise : value;
    }
}
