package dev.cormorant.internal.load;

/** The zeros of floating point, of which there are two: for a database they are equal, and for Java's objects they are not. */
public final class Zeros {
    private Zeros() {}

    /** A value of a key, the same for both zeros. */
    public static Object alike(Object value) {
        if (value instanceof Double number && number == 0) {
            return 0.0;
        }
        return value instanceof Float number && number == 0 ? (Object) 0.0f : value;
    }
}
