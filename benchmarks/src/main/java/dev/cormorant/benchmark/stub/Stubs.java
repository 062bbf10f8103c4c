package dev.cormorant.benchmark.stub;

import net.bytebuddy.ByteBuddy;
import net.bytebuddy.description.modifier.TypeManifestation;
import net.bytebuddy.description.modifier.Visibility;
import net.bytebuddy.implementation.ExceptionMethod;
import net.bytebuddy.matcher.ElementMatchers;

/**
 * Makes instances of abstract classes; their abstract methods refuse to be called. JDBC's interfaces have hundreds of
 * methods of which a workload calls a dozen: the stubs write down that dozen and nothing else. Unlike a
 * {@link java.lang.reflect.Proxy} such an instance is as fast as one of a class that was written out.
 */
final class Stubs {
    private Stubs() {}

    static <T> T make(Class<T> stub) {
        try {
            return new ByteBuddy()
                    .subclass(stub)
                    .modifiers(Visibility.PUBLIC, TypeManifestation.FINAL)
                    .method(ElementMatchers.isAbstract())
                    .intercept(ExceptionMethod.throwing(UnsupportedOperationException.class))
                    .make()
                    .load(stub.getClassLoader())
                    .getLoaded()
                    .getConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
