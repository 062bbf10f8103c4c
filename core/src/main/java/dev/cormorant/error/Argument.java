package dev.cormorant.error;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Refuses null at the caller's line, where only what is there makes sense. */
public final class Argument {
    private Argument() {}

    /**
     * The argument itself.
     *
     * <pre>{@code
     * Argument.notNull(row, "insert", "row");   // insert: row is null
     * }</pre>
     *
     * @param method what was called
     * @param what the part that the argument plays in it
     * @throws IllegalArgumentException if it is null
     */
    public static <T> T notNull(@Nullable T argument, String method, String what) {
        if (argument == null) {
            throw new IllegalArgumentException(method + ": " + what + " is null");
        }
        return argument;
    }

    /**
     * The arguments themselves.
     *
     * <pre>{@code
     * Argument.noneNull(conditions, "where", "condition");   // where: condition 1 is null
     * }</pre>
     *
     * @param what the part that each of them plays, which messages count from 0
     * @throws IllegalArgumentException if one of them is null, or the array itself
     */
    public static <T> T[] noneNull(T @Nullable [] arguments, String method, String what) {
        if (arguments == null) {
            throw missing(method, what);
        }
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i] == null) {
                throw missing(method, what, i);
            }
        }
        return arguments;
    }

    /**
     * The arguments themselves.
     *
     * @param what the part that each of them plays, which messages count from 0
     * @throws IllegalArgumentException if one of them is null, or the collection itself
     */
    public static <C extends Collection<?>> C noneNull(@Nullable C arguments, String method, String what) {
        if (arguments == null) {
            throw missing(method, what);
        }
        int place = 0;
        for (Object argument : arguments) {
            if (argument == null) {
                throw missing(method, what, place);
            }
            place++;
        }
        return arguments;
    }

    private static IllegalArgumentException missing(String method, String what) {
        return new IllegalArgumentException(method + ": the " + what + "s are null");
    }

    private static IllegalArgumentException missing(String method, String what, int place) {
        return new IllegalArgumentException(method + ": " + what + " " + place + " is null");
    }
}
