package dev.cormorant.testkit.fault;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import org.jspecify.annotations.Nullable;

/** Objects of a driver with something between them and whoever calls them. */
final class Proxies {
    private Proxies() {}

    /** What is done when a method is called. */
    @FunctionalInterface
    interface Handler {
        @Nullable
        Object call(Method method, Object @Nullable [] arguments) throws Throwable;
    }

    static <T> T of(Class<T> type, Object around, Handler handler) {
        return type.cast(Proxy.newProxyInstance(
                Proxies.class.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    if (method.getDeclaringClass() == Object.class) {
                        return switch (method.getName()) {
                            case "equals" -> proxy == arguments[0];
                            case "hashCode" -> System.identityHashCode(proxy);
                            default -> "faulty " + around;
                        };
                    }
                    return handler.call(method, arguments);
                }));
    }

    static @Nullable Object invoke(Object on, Method method, Object @Nullable [] arguments) throws Throwable {
        try {
            return method.invoke(on, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
