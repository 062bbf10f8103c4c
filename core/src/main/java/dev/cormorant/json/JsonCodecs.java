package dev.cormorant.json;

import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.Collectors;

/** The codecs that are at hand. */
public final class JsonCodecs {
    private JsonCodecs() {}

    /**
     * The codec on the class path or module path; empty if there is none.
     *
     * @throws IllegalStateException if there are several, so that nobody knows which was meant
     */
    public static Optional<JsonCodec> find() {
        List<JsonCodec> found = ServiceLoader.load(JsonCodec.class, JsonCodec.class.getClassLoader()).stream()
                .map(ServiceLoader.Provider::get)
                .toList();
        if (found.size() > 1) {
            throw new IllegalStateException("There are several JSON codecs, "
                    + found.stream().map(codec -> codec.getClass().getName()).collect(Collectors.joining(", "))
                    + "; say which one: Database.open(schema, dataSource, s -> s.json(codec))");
        }
        return found.stream().findFirst();
    }
}
