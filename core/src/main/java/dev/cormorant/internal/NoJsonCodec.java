package dev.cormorant.internal;

import dev.cormorant.json.JsonCodec;
import dev.cormorant.json.JsonType;
import dev.cormorant.schema.Column;
import dev.cormorant.schema.Schema;
import dev.cormorant.schema.SchemaTable;

/** Stands where no codec is: a schema with JSON is refused then, but a query may still name a type that is JSON. */
enum NoJsonCodec implements JsonCodec {
    INSTANCE;

    /** This, for a schema that has no JSON. */
    static JsonCodec of(Schema schema) {
        for (SchemaTable table : schema.tables()) {
            for (Column<?, ?> column : table.table().columns()) {
                if (column.type().needsJson()) {
                    throw new IllegalStateException(column.label()
                            + " is JSON, and nothing here writes and reads it; add the dependency"
                            + " dev.cormorant:cormorant-jackson, or give a codec:"
                            + " Database.open(schema, dataSource, s -> s.json(codec))");
                }
            }
        }
        return INSTANCE;
    }

    @Override
    public String write(Object value, JsonType<?> type) {
        throw missing();
    }

    @Override
    public <T> T read(String text, JsonType<T> type) {
        throw missing();
    }

    private static IllegalStateException missing() {
        return new IllegalStateException("there is no JSON codec; add the dependency dev.cormorant:cormorant-jackson");
    }
}
