package dev.cormorant.expression;

/** Functions of several arguments: what {@link Selection#of} calls, usually the constructor of a record. */
public final class Combine {
    private Combine() {}

    /** A function of 3 arguments. */
    @FunctionalInterface
    public interface Of3<A, B, C, R> {
        /** Makes one value of 3. */
        R apply(A a, B b, C c);
    }

    /** A function of 4 arguments. */
    @FunctionalInterface
    public interface Of4<A, B, C, D, R> {
        /** Makes one value of 4. */
        R apply(A a, B b, C c, D d);
    }

    /** A function of 5 arguments. */
    @FunctionalInterface
    public interface Of5<A, B, C, D, E, R> {
        /** Makes one value of 5. */
        R apply(A a, B b, C c, D d, E e);
    }

    /** A function of 6 arguments. */
    @FunctionalInterface
    public interface Of6<A, B, C, D, E, F, R> {
        /** Makes one value of 6. */
        R apply(A a, B b, C c, D d, E e, F f);
    }

    /** A function of 7 arguments. */
    @FunctionalInterface
    public interface Of7<A, B, C, D, E, F, G, R> {
        /** Makes one value of 7. */
        R apply(A a, B b, C c, D d, E e, F f, G g);
    }

    /** A function of 8 arguments. */
    @FunctionalInterface
    public interface Of8<A, B, C, D, E, F, G, H, R> {
        /** Makes one value of 8. */
        R apply(A a, B b, C c, D d, E e, F f, G g, H h);
    }

    /** A function of 9 arguments. */
    @FunctionalInterface
    public interface Of9<A, B, C, D, E, F, G, H, I, R> {
        /** Makes one value of 9. */
        R apply(A a, B b, C c, D d, E e, F f, G g, H h, I i);
    }

    /** A function of 10 arguments. */
    @FunctionalInterface
    public interface Of10<A, B, C, D, E, F, G, H, I, J, R> {
        /** Makes one value of 10. */
        R apply(A a, B b, C c, D d, E e, F f, G g, H h, I i, J j);
    }
}
