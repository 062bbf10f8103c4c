package dev.cormorant.sql;

import java.util.Map;

/**
 * A statement of the user's own with all of its values, ready to be run.
 *
 * @param text the text, with parameters by name
 * @param bindings what is bound to each name
 */
public record SqlIntent(String text, Map<String, SqlBinding> bindings) {
    /** What is bound to a parameter of the text. */
    public SqlBinding binding(String parameter) {
        SqlBinding binding = bindings.get(parameter);
        if (binding == null) {
            throw new IllegalStateException("Nothing is bound to :" + parameter);
        }
        return binding;
    }
}
