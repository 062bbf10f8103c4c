package dev.cormorant.example.explorer.pom;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.maven.model.Model;
import org.apache.maven.model.Parent;
import org.jspecify.annotations.Nullable;

/**
 * Replaces <code>${..}</code> by what the same file says, in Maven's order: its coordinates and texts under the names
 * <code>project.*</code> and <code>pom.*</code>, its properties, and its coordinates and texts without a prefix. What
 * only a parent, a profile or the environment knows stays as it is.
 */
final class Placeholders {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([^${}]+)}");

    /** Nothing that means well goes deeper. */
    private static final int DEEPEST = 50;

    /** Nor longer: a property that holds another one ten times, which holds another one ten times, fills any memory. */
    private static final int LONGEST = 100_000;

    private final Map<String, String> values;

    private final Map<String, String> resolved = new HashMap<>();

    private final Set<String> resolving = new HashSet<>();

    private Placeholders(Map<String, String> values) {
        this.values = values;
    }

    static Placeholders of(Model model) {
        Map<String, String> own = new HashMap<>();
        Parent parent = model.getParent();
        if (parent != null) {
            put(own, "groupId", parent.getGroupId());
            put(own, "version", parent.getVersion());
            put(own, "parent.groupId", parent.getGroupId());
            put(own, "parent.artifactId", parent.getArtifactId());
            put(own, "parent.version", parent.getVersion());
        }
        put(own, "groupId", model.getGroupId());
        put(own, "artifactId", model.getArtifactId());
        put(own, "version", model.getVersion());
        put(own, "packaging", model.getPackaging());
        put(own, "name", model.getName());
        put(own, "description", model.getDescription());
        put(own, "url", model.getUrl());

        Map<String, String> values = new HashMap<>(own);
        Properties properties = model.getProperties();
        properties.stringPropertyNames().forEach(name -> values.put(name, properties.getProperty(name)));
        own.forEach((name, value) -> {
            values.put("project." + name, value);
            values.put("pom." + name, value);
        });
        return new Placeholders(values);
    }

    private static void put(Map<String, String> values, String name, @Nullable String value) {
        if (value != null) {
            values.put(name, value);
        }
    }

    /** The text with everything replaced that is known. */
    String resolve(String text) {
        if (!text.contains("${")) {
            return text;
        }
        StringBuilder result = new StringBuilder();
        Matcher placeholder = PLACEHOLDER.matcher(text);
        while (placeholder.find()) {
            placeholder.appendReplacement(result, Matcher.quoteReplacement(valueOf(placeholder)));
        }
        placeholder.appendTail(result);
        return result.length() > LONGEST ? text : result.toString();
    }

    private String valueOf(Matcher placeholder) {
        String name = placeholder.group(1).strip();
        String done = resolved.get(name);
        if (done != null) {
            return done;
        }
        String value = values.get(name);
        if (value == null || resolving.size() == DEEPEST || !resolving.add(name)) {
            return placeholder.group();
        }
        try {
            String result = resolve(value);
            resolved.put(name, result);
            return result;
        } finally {
            resolving.remove(name);
        }
    }
}
