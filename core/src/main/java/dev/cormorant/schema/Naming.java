package dev.cormorant.schema;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * How the names of classes and fields become the names of tables and columns, where these do not say their own.
 *
 * <pre>{@code
 * Schema SCHEMA = Schema.of(USERS, POSTS).naming(Naming.camel());
 * Schema LEGACY = Schema.of(RECORDS).naming(name -> "crm_" + Naming.snake().nameOf(name));
 * }</pre>
 */
@FunctionalInterface
public interface Naming {
    /** The name in the database of a class or field of this name. It gives the same for the same. */
    String nameOf(String javaName);

    /**
     * {@code authorId} is {@code author_id}: what holds where nothing is said. A word begins at an upper-case letter that
     * follows a lower-case letter or digit, or that is followed by a lower-case letter: {@code URLPath} is {@code url_path}.
     */
    static Naming snake() {
        return Naming::inSnakeCase;
    }

    /** {@code author_id} is {@code authorId}, {@code URLPath} is {@code urlPath}. */
    static Naming camel() {
        return name -> {
            String pascal = inPascalCase(name);
            return pascal.substring(0, 1).toLowerCase(Locale.ROOT) + pascal.substring(1);
        };
    }

    /** {@code authorId} is {@code AuthorId}. */
    static Naming pascal() {
        return Naming::inPascalCase;
    }

    /** Names stay as they are. */
    static Naming preserve() {
        return name -> name;
    }

    private static String inPascalCase(String name) {
        String joined = Arrays.stream(inSnakeCase(name).split("_+"))
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining());
        return joined.isEmpty() ? name : joined;
    }

    private static String inSnakeCase(String name) {
        StringBuilder text = new StringBuilder(name.length() + 4);
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (Character.isUpperCase(c) && i > 0 && name.charAt(i - 1) != '_' && breaksAt(name, i)) {
                text.append('_');
            }
            text.append(Character.toLowerCase(c));
        }
        return text.toString();
    }

    private static boolean breaksAt(String name, int i) {
        boolean lowerFollows = i + 1 < name.length() && Character.isLowerCase(name.charAt(i + 1));
        return lowerFollows || !Character.isUpperCase(name.charAt(i - 1));
    }
}
