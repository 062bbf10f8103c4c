package dev.cormorant.example.explorer.report;

import static dev.cormorant.example.explorer.schema.PomProperties.POM_PROPERTIES;

import dev.cormorant.Db;
import dev.cormorant.example.explorer.schema.PomProperty;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the names in POMs stand for: a version takes them from its own POM, then from its parent's, and so on. */
final class Vocabulary {
    private static final Pattern NAME = Pattern.compile("\\$\\{([^${}]+)}");

    /** Names that stand for each other end here. */
    private static final int DEEPEST = 10;

    private final Db db;
    private final Genealogy genealogy;
    private final Map<Long, Map<String, String>> known = new HashMap<>();

    Vocabulary(Db db, Genealogy genealogy) {
        this.db = db;
        this.genealogy = genealogy;
    }

    /** Reads the names of some versions. */
    void read(Collection<Long> versions) {
        for (PomProperty property : db.from(POM_PROPERTIES)
                .where(POM_PROPERTIES.versionId.in(versions))
                .list()) {
            known.computeIfAbsent(property.versionId(), version -> new HashMap<>())
                    .put(property.name(), property.value());
        }
    }

    /** A text of a version, with what its names stand for; names that nobody knows stay. */
    String resolve(String text, long version) {
        String resolved = text;
        for (int i = 0; i < DEEPEST && resolved.contains("${"); i++) {
            resolved = NAME.matcher(resolved)
                    .replaceAll(name -> Matcher.quoteReplacement(meaning(name.group(1), name.group(), version)));
        }
        return resolved;
    }

    private String meaning(String name, String otherwise, long version) {
        return genealogy.lineage(version).stream()
                .map(ancestor -> known.getOrDefault(ancestor, Map.of()).get(name))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(otherwise);
    }
}
