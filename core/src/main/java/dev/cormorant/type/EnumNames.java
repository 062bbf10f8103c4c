package dev.cormorant.type;

import dev.cormorant.error.Argument;
import java.lang.reflect.Field;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The stored texts of an enum's constants: their names, or what {@link Stored} says. Immutable. */
final class EnumNames<E extends Enum<E>> {
    private final Class<E> type;
    private final Map<String, E> constants = new HashMap<>();
    private final Map<E, String> names;

    private EnumNames(Class<E> type) {
        this.type = type;
        this.names = new EnumMap<>(type);
    }

    static <E extends Enum<E>> EnumNames<E> of(Class<E> type) {
        Argument.notNull(type, "enumeration", "class");
        EnumNames<E> all = new EnumNames<>(type);
        for (E constant : type.getEnumConstants()) {
            String name = name(type, constant);
            E other = all.constants.putIfAbsent(name, constant);
            if (other != null) {
                throw new IllegalArgumentException(type.getName() + ": " + other.name() + " and " + constant.name()
                        + " are both stored as \"" + name + "\"; give one of them another @Stored(\"..\")");
            }
            all.names.put(constant, name);
        }
        return all;
    }

    private static <E extends Enum<E>> String name(Class<E> type, E constant) {
        try {
            Field field = type.getField(constant.name());
            Stored stored = field.getAnnotation(Stored.class);
            return stored == null ? constant.name() : stored.value();
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException(constant + " is no field of its class", e);
        }
    }

    List<String> names() {
        return List.copyOf(names.values());
    }

    String nameOf(E constant) {
        return names.getOrDefault(constant, constant.name());
    }

    E constant(String name) {
        E known = constants.get(name);
        if (known == null) {
            throw new IllegalArgumentException(
                    "a stored name of " + type.getSimpleName() + " is none of " + String.join(", ", names()));
        }
        return known;
    }

    E constantOr(String name, E unknown) {
        return constants.getOrDefault(name, unknown);
    }
}
