package dev.cormorant.json;

import dev.cormorant.error.Argument;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Values by their names. The order of the names is kept, and does not count. */
public record JsonObject(Map<String, JsonValue> members) implements JsonValue {
    private static final JsonObject EMPTY = new JsonObject(Map.of());

    /** Copies the map, in its order. */
    public JsonObject {
        Argument.notNull(members, "JsonObject", "map of members");
        Argument.noneNull(members.keySet(), "JsonObject", "name");
        Argument.noneNull(members.values(), "JsonObject", "value");
        members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
    }

    /** An object without members. */
    public static JsonObject empty() {
        return EMPTY;
    }

    /** An object with one member; {@link #with} adds more. */
    public static JsonObject of(String name, JsonValue value) {
        return EMPTY.with(name, value);
    }

    /** The same object with a member, in the place of one of this name if there is one. */
    public JsonObject with(String name, JsonValue value) {
        Map<String, JsonValue> more = new LinkedHashMap<>(members);
        more.put(name, value);
        return new JsonObject(more);
    }

    /** The member of a name; empty if there is none. */
    public Optional<JsonValue> find(String name) {
        Argument.notNull(name, "find", "name");
        return Optional.ofNullable(members.get(name));
    }

    @Override
    public String toString() {
        return members.entrySet().stream()
                .map(member -> new JsonString(member.getKey()) + ":" + member.getValue())
                .collect(Collectors.joining(",", "{", "}"));
    }
}
