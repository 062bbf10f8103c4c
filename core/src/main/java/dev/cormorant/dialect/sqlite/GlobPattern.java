package dev.cormorant.dialect.sqlite;

/** A pattern of LIKE as one of GLOB. */
final class GlobPattern {
    private GlobPattern() {}

    static String of(String like) {
        StringBuilder glob = new StringBuilder();
        for (int i = 0; i < like.length(); i++) {
            char c = like.charAt(i);
            switch (c) {
                case '%' -> glob.append('*');
                case '_' -> glob.append('?');
                case '\\' -> {
                    i++;
                    literal(i < like.length() ? like.charAt(i) : c, glob);
                }
                default -> literal(c, glob);
            }
        }
        return glob.toString();
    }

    private static void literal(char c, StringBuilder glob) {
        if (c == '*' || c == '?' || c == '[') {
            glob.append('[').append(c).append(']');
        } else {
            glob.append(c);
        }
    }
}
