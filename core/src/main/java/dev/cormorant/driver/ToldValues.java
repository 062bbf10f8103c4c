package dev.cormorant.driver;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Values of a statement as texts for people: not too long, and not too many. */
final class ToldValues {
    private static final int MOST = 50;
    private static final int LONGEST = 80;

    private ToldValues() {}

    static List<String> of(@Nullable Object[] values) {
        List<String> told = new ArrayList<>();
        for (int i = 0; i < values.length && i < MOST; i++) {
            told.add(text(values[i]));
        }
        if (values.length > MOST) {
            told.add("and " + (values.length - MOST) + " more");
        }
        return told;
    }

    private static String text(@Nullable Object value) {
        if (value instanceof byte[] bytes) {
            return bytes.length + " bytes";
        }
        if (value instanceof String text) {
            return "'" + shortened(text) + "'";
        }
        return shortened(String.valueOf(value));
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) > LONGEST
                ? text.substring(0, text.offsetByCodePoints(0, LONGEST)) + ".."
                : text;
    }
}
