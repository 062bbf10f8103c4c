package dev.cormorant.json;

import dev.cormorant.error.Argument;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The Java type that a JSON document becomes, type arguments included. Immutable.
 *
 * <pre>{@code
 * JsonType<List<String>> words = JsonType.listOf(String.class);
 * }</pre>
 *
 * @param <T> the Java type
 */
public final class JsonType<T> {
    private final Class<T> javaClass;
    private final Type type;

    private JsonType(Class<T> javaClass, Type type) {
        this.javaClass = javaClass;
        this.type = type;
    }

    /** A class without type arguments: a record, for instance. */
    public static <T> JsonType<T> of(Class<T> javaClass) {
        Argument.notNull(javaClass, "JsonType", "class");
        return new JsonType<>(javaClass, javaClass);
    }

    /** A list of values of a class. */
    public static <E> JsonType<List<E>> listOf(Class<E> element) {
        return listOf(of(element));
    }

    /** A list of values of a type. */
    @SuppressWarnings("unchecked") // a class knows no type arguments
    public static <E> JsonType<List<E>> listOf(JsonType<E> element) {
        Argument.notNull(element, "listOf", "type of the elements");
        return new JsonType<>((Class<List<E>>) (Class<?>) List.class, new Generic(List.class, List.of(element.type)));
    }

    /** A map from texts to values of a class. */
    public static <V> JsonType<Map<String, V>> mapOf(Class<V> value) {
        return mapOf(of(value));
    }

    /** A map from texts to values of a type. */
    @SuppressWarnings("unchecked") // a class knows no type arguments
    public static <V> JsonType<Map<String, V>> mapOf(JsonType<V> value) {
        Argument.notNull(value, "mapOf", "type of the values");
        return new JsonType<>(
                (Class<Map<String, V>>) (Class<?>) Map.class,
                new Generic(Map.class, List.of(String.class, value.type)));
    }

    /** The class of the values, without type arguments. */
    public Class<T> javaClass() {
        return javaClass;
    }

    /** The whole type, as reflection and JSON libraries see it. */
    public Type type() {
        return type;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof JsonType<?> that && type.equals(that.type);
    }

    @Override
    public int hashCode() {
        return type.hashCode();
    }

    @Override
    public String toString() {
        return type.getTypeName();
    }

    /** A class with type arguments. */
    private record Generic(Class<?> raw, List<Type> arguments) implements ParameterizedType {
        @Override
        public Type[] getActualTypeArguments() {
            return arguments.toArray(new Type[0]);
        }

        @Override
        public Type getRawType() {
            return raw;
        }

        @Override
        public @Nullable Type getOwnerType() {
            return null;
        }

        /** As the JDK's own types of this kind. */
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof ParameterizedType that
                    && raw.equals(that.getRawType())
                    && Arrays.equals(getActualTypeArguments(), that.getActualTypeArguments());
        }

        @Override
        public int hashCode() {
            return 31 * raw.hashCode() + arguments.hashCode();
        }

        @Override
        public String toString() {
            return arguments.stream()
                    .map(Type::getTypeName)
                    .collect(Collectors.joining(", ", raw.getName() + "<", ">"));
        }
    }
}
