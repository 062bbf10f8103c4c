package dev.cormorant.json;

/** The JSON null inside a document. A whole document that is null is no value: its column is SQL NULL. */
public enum JsonNull implements JsonValue {
    NULL;

    @Override
    public String toString() {
        return "null";
    }
}
