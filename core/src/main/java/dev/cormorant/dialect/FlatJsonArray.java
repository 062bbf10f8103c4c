package dev.cormorant.dialect;

import java.util.ArrayList;
import java.util.List;

/** Reads the text of a JSON array of single values: the content of each, strings without their quotes and escapes. */
final class FlatJsonArray {
    private final String text;
    private int at;

    private FlatJsonArray(String text) {
        this.text = text;
    }

    static List<String> elements(String text) {
        return new FlatJsonArray(text).read();
    }

    private List<String> read() {
        List<String> elements = new ArrayList<>();
        skip('[');
        if (next() != ']') {
            elements.add(element());
            while (next() == ',') {
                at++;
                elements.add(element());
            }
        }
        skip(']');
        if (!text.substring(at).isBlank()) {
            throw malformed();
        }
        return elements;
    }

    private void skip(char expected) {
        if (next() != expected) {
            throw malformed();
        }
        at++;
    }

    /** The next character that is no blank. */
    private char next() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return current();
    }

    private char current() {
        if (at >= text.length()) {
            throw malformed();
        }
        return text.charAt(at);
    }

    private String element() {
        if (next() == '"') {
            return string();
        }
        int start = at;
        while (",] \t\r\n".indexOf(current()) < 0) {
            at++;
        }
        String word = text.substring(start, at);
        if (word.isEmpty() || word.equals("null") || "[{".indexOf(word.charAt(0)) >= 0) {
            throw malformed();
        }
        return word;
    }

    private String string() {
        StringBuilder content = new StringBuilder();
        at++;
        while (current() != '"') {
            char c = text.charAt(at++);
            content.append(c == '\\' ? escaped() : c);
        }
        at++;
        return content.toString();
    }

    private char escaped() {
        char c = current();
        at++;
        return switch (c) {
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'u' -> {
                if (at + 4 > text.length()) {
                    throw malformed();
                }
                at += 4;
                yield (char) Integer.parseInt(text.substring(at - 4, at), 16);
            }
            default -> c;
        };
    }

    private static IllegalArgumentException malformed() {
        return new IllegalArgumentException("the stored text is no JSON array of single values");
    }
}
