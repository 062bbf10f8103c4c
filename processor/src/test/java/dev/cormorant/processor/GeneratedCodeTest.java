package dev.cormorant.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Compiles the golden tables with a scenario each, and runs it: the generated code does what it looks like. */
class GeneratedCodeTest {
    @TestFactory
    Stream<DynamicTest> blog() throws ReflectiveOperationException {
        return scenario("blog", "BlogScenario");
    }

    @TestFactory
    Stream<DynamicTest> shop() throws ReflectiveOperationException {
        return scenario("shop", "ShopScenario");
    }

    @TestFactory
    Stream<DynamicTest> depot() throws ReflectiveOperationException {
        return scenario("depot", "DepotScenario");
    }

    private static Stream<DynamicTest> scenario(String packageName, String name) throws ReflectiveOperationException {
        List<String> sources = new ArrayList<>(Resources.sources("golden/" + packageName));
        sources.add(Resources.text("scenario/" + name + ".java"));
        Compilation compilation = Compiling.compile(sources.toArray(String[]::new));
        assertThat(Compiling.errors(compilation)).isEmpty();
        Class<?> type = new CompiledClasses(compilation).loadClass(packageName + "." + name);
        Object scenario = type.getConstructor().newInstance();
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> java.lang.reflect.Modifier.isPublic(method.getModifiers()))
                .sorted(Comparator.comparing(Method::getName))
                .map(method -> DynamicTest.dynamicTest(method.getName(), () -> run(scenario, method)));
    }

    private static void run(Object scenario, Method method) throws Throwable {
        try {
            method.invoke(scenario);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
