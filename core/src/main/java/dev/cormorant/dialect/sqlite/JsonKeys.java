package dev.cormorant.dialect.sqlite;

import dev.cormorant.type.Storage;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/** Keys as one JSON text, which SQLite reads faster than it parses and binds a place for each of them. */
final class JsonKeys {
    private static final int LENGTH_OF_KEY = 8;
    private static final char FIRST_PRINTABLE = ' ';

    private JsonKeys() {}

    /** Whether values of this storage come out of JSON as they are stored. */
    static boolean hold(Storage storage) {
        return switch (storage.kind()) {
            case SMALLINT, INTEGER, BIGINT, TEXT, VARCHAR, UUID -> true;
            default -> false;
        };
    }

    static void bind(PreparedStatement statement, int position, List<?> keys) throws SQLException {
        StringBuilder json = new StringBuilder(LENGTH_OF_KEY * keys.size());
        char separator = '[';
        for (Object key : keys) {
            json.append(separator);
            if (key instanceof Number number) {
                json.append(number.longValue());
            } else {
                text(json, key.toString());
            }
            separator = ',';
        }
        statement.setString(position, json.append(']').toString());
    }

    private static void text(StringBuilder json, String text) {
        json.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < FIRST_PRINTABLE) {
                json.append(String.format("\\u%04x", (int) c));
            } else {
                json.append(c == '"' || c == '\\' ? "\\" : "").append(c);
            }
        }
        json.append('"');
    }
}
