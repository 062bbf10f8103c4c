package dev.cormorant.testkit.contract;

import java.lang.reflect.AnnotatedArrayType;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.AnnotatedTypeVariable;
import java.lang.reflect.AnnotatedWildcardType;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.lang.reflect.TypeVariable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The calls of a method or constructor that give it one null where its declaration allows none: a null itself, one in a list or
 * array, or one that a function yields.
 */
final class NullCalls {
    private static final String FROM = "from";
    private static final Set<Class<?>> FUNCTIONS =
            Set.of(Supplier.class, Function.class, UnaryOperator.class, BiFunction.class);

    private final Executable called;
    private final Function<Class<?>, Object> samples;

    /**
     * Calls of a method or constructor.
     *
     * @param samples finds something of a class, for the arguments that are not null
     */
    NullCalls(Executable called, Function<Class<?>, Object> samples) {
        this.called = called;
        this.samples = samples;
    }

    /** What comes of a call. */
    enum Verdict {
        /** It is refused in words that speak of null. */
        CLEAR,

        /** It is refused in words of ours for another reason: what it is called on has no such thing at all. */
        OTHER,

        /** It is accepted, or ends in words of the virtual machine. */
        WRONG
    }

    /** What comes of a call, and in which words. */
    record Answer(Verdict verdict, String text) {}

    /** A call. */
    final class Call {
        private final int place;
        private final String how;
        private final @Nullable Object bad;

        private Call(int place, String how, @Nullable Object bad) {
            this.place = place;
            this.how = how;
            this.bad = bad;
        }

        /** Whether it may be accepted: a function may be called later. */
        boolean mayBeLater() {
            return how.equals(FROM);
        }

        /** What comes of it on an object; on null for none. */
        Answer on(@Nullable Object target) {
            Class<?>[] types = called.getParameterTypes();
            @Nullable Object[] arguments = new Object[types.length];
            for (int i = 0; i < types.length; i++) {
                arguments[i] = i == place ? bad : samples.apply(types[i]);
            }
            try {
                called.setAccessible(true);
                if (called instanceof Method method) {
                    method.invoke(target, arguments);
                } else {
                    ((Constructor<?>) called).newInstance(arguments);
                }
                return new Answer(mayBeLater() ? Verdict.OTHER : Verdict.WRONG, "it is accepted");
            } catch (InvocationTargetException e) {
                return judged(e.getTargetException());
            } catch (ReflectiveOperationException e) {
                throw new LinkageError(this + " cannot be called", e);
            }
        }

        /** A class cast goes wrong where the samples are of another type argument than what is called. */
        private Answer judged(Throwable thrown) {
            boolean ours = thrown instanceof IllegalArgumentException;
            boolean clear = ours && String.valueOf(thrown.getMessage()).contains("null");
            boolean other = ours || thrown instanceof IllegalStateException || thrown instanceof ClassCastException;
            Verdict verdict = clear ? Verdict.CLEAR : other ? Verdict.OTHER : Verdict.WRONG;
            return new Answer(verdict, thrown.toString());
        }

        @Override
        public String toString() {
            return "%s.%s%s with null %s argument %d"
                    .formatted(
                            called.getDeclaringClass().getSimpleName(),
                            called instanceof Method ? called.getName() : "new",
                            Arrays.stream(called.getParameterTypes())
                                    .map(Class::getSimpleName)
                                    .toList(),
                            how,
                            place);
        }
    }

    List<Call> all() {
        List<Call> calls = new ArrayList<>();
        AnnotatedType[] types = called.getAnnotatedParameterTypes();
        for (int i = 0; i < types.length; i++) {
            Class<?> type = called.getParameterTypes()[i];
            if (!type.isPrimitive() && !mayBeNull(types[i])) {
                calls.add(new Call(i, "as", null));
                if (isList(type) && !mayBeNull(element(types[i]))) {
                    calls.add(new Call(i, "in", nullIn(type)));
                } else if (FUNCTIONS.contains(type) && !mayBeNull(result(types[i]))) {
                    calls.add(new Call(i, FROM, nullFrom(type)));
                }
            }
        }
        return calls;
    }

    private static boolean isList(Class<?> type) {
        return type.isArray() ? !type.getComponentType().isPrimitive() : Collection.class.isAssignableFrom(type);
    }

    private static AnnotatedType element(AnnotatedType list) {
        return list instanceof AnnotatedArrayType array
                ? array.getAnnotatedGenericComponentType()
                : ((AnnotatedParameterizedType) list).getAnnotatedActualTypeArguments()[0];
    }

    private static AnnotatedType result(AnnotatedType function) {
        AnnotatedType[] arguments = ((AnnotatedParameterizedType) function).getAnnotatedActualTypeArguments();
        return arguments[arguments.length - 1];
    }

    private static Object nullFrom(Class<?> function) {
        return Proxy.newProxyInstance(
                NullCalls.class.getClassLoader(), new Class<?>[] {function}, (proxy, method, arguments) -> null);
    }

    private static Object nullIn(Class<?> list) {
        if (list.isArray()) {
            return Array.newInstance(list.getComponentType(), 1);
        }
        return list.isAssignableFrom(List.class) ? Collections.singletonList(null) : Collections.singleton(null);
    }

    /** Whether the type says that null is one of its values, as a wildcard does that says nothing. */
    private static boolean mayBeNull(AnnotatedType type) {
        if (type.isAnnotationPresent(Nullable.class)) {
            return true;
        }
        if (type instanceof AnnotatedWildcardType wildcard) {
            AnnotatedType[] bounds = wildcard.getAnnotatedUpperBounds();
            return bounds[0].getType() == Object.class || anyMayBeNull(bounds);
        }
        return type instanceof AnnotatedTypeVariable variable
                && anyMayBeNull(((TypeVariable<?>) variable.getType()).getAnnotatedBounds());
    }

    private static boolean anyMayBeNull(AnnotatedType[] types) {
        return Arrays.stream(types).anyMatch(NullCalls::mayBeNull);
    }
}
