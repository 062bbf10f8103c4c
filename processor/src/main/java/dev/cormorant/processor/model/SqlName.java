package dev.cormorant.processor.model;

/** The name that a class or field has in the database unless it says another: its own in snake case. */
public final class SqlName {
    /** The longest name that every database keeps whole. */
    public static final int LONGEST = 63;

    private SqlName() {}

    /**
     * Camel case as snake case: a break before an upper-case letter that follows a lower-case letter or digit, or that
     * is followed by a lower-case letter. {@code userID} becomes {@code user_id}, {@code URLPath} {@code url_path}.
     */
    public static String of(String name) {
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
        return !Character.isUpperCase(name.charAt(i - 1))
                || (i + 1 < name.length() && Character.isLowerCase(name.charAt(i + 1)));
    }
}
