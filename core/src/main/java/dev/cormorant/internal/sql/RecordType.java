package dev.cormorant.internal.sql;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A record class: its components, and its canonical constructor as a method handle. Made once for each class, and gone
 * with it.
 *
 * @param <R> the record
 */
final class RecordType<R> {
    private static final ClassValue<RecordType<?>> TYPES = new ClassValue<>() {
        @Override
        protected RecordType<?> computeValue(Class<?> type) {
            return new RecordType<>(type);
        }
    };

    private final List<String> names;
    private final List<ValueTarget> components;
    private final MethodHandle constructor;

    private RecordType(Class<R> type) {
        RecordComponent[] declared = type.getRecordComponents();
        this.names = Arrays.stream(declared).map(RecordComponent::getName).toList();
        this.components = Arrays.stream(declared)
                .map(component -> ValueTarget.of(type.getSimpleName() + "." + component.getName(), component.getType()))
                .toList();
        this.constructor = constructor(type, declared);
    }

    /** What is known of a record class; refuses one that cannot be made from here. */
    @SuppressWarnings("unchecked")
    static <R> RecordType<R> of(Class<R> type) {
        return (RecordType<R>) TYPES.get(type);
    }

    private static MethodHandle constructor(Class<?> type, RecordComponent[] declared) {
        Class<?>[] parameters =
                Arrays.stream(declared).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            Constructor<?> canonical = type.getDeclaredConstructor(parameters);
            if (!canonical.trySetAccessible()) {
                throw inaccessible(type, null);
            }
            return MethodHandles.lookup()
                    .unreflectConstructor(canonical)
                    .asSpreader(Object[].class, parameters.length)
                    .asType(MethodType.methodType(Object.class, Object[].class));
        } catch (ReflectiveOperationException e) {
            throw inaccessible(type, e);
        }
    }

    private static IllegalArgumentException inaccessible(Class<?> type, @Nullable Exception cause) {
        return new IllegalArgumentException(
                type.getName() + " cannot be made from here; open " + type.getPackageName()
                        + " to dev.cormorant.core in its module-info, or make the record by hand with list(row -> ..)",
                cause);
    }

    /** The names of the components, in order. */
    List<String> names() {
        return names;
    }

    /** The components, in order. */
    List<ValueTarget> components() {
        return components;
    }

    /** A record of these values. */
    @SuppressWarnings("unchecked")
    R make(@Nullable Object[] values) {
        try {
            return (R) constructor.invokeExact(values);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("a constructor of a record declares no exceptions", e);
        }
    }
}
