package dev.cormorant.processor;

import static com.google.testing.compile.Compiler.javac;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/** Runs javac with the processor on sources that a test writes down. */
public final class Compiling {
    private static final Pattern PACKAGE = Pattern.compile("^package ([\\w.]+);", Pattern.MULTILINE);
    private static final Pattern TYPE = Pattern.compile("\\b(?:class|record|interface|enum) (\\w+)");

    private Compiling() {}

    /** Compiles sources, each named by its package and its first class. */
    public static Compilation compile(String... sources) {
        return javac().withProcessors(new CormorantProcessor())
                .withOptions("-Xlint:all,-processing", "--release", "17")
                .compile(Arrays.stream(sources).map(Compiling::file).toList());
    }

    /** A table {@code Posts} of the package {@code blog} with these fields; its constant is on line 15, they follow. */
    public static String posts(String... fields) {
        return table("Posts", "Post", fields);
    }

    /** A table of the package {@code blog} with these fields: the first one stands on line 16. */
    public static String table(String name, String row, String... fields) {
        return """
                package blog;

                import dev.cormorant.expression.*;
                import dev.cormorant.schema.*;
                import java.math.BigDecimal;
                import java.time.Instant;
                import java.util.List;

                // Tables of tests look alike, so that a test shows only what it is about.
                //
                //
                //
                @Model
                public final class %1$s extends Table<%1$s, %2$s> {
                    public static final %1$s %3$s = new %1$s();
                    %4$s
                }
                """.formatted(name, row, name.toUpperCase(Locale.ROOT), String.join("\n    ", fields));
    }

    /** The errors of a compilation, each as {@code Posts.java:16: message}. */
    public static List<String> errors(Compilation compilation) {
        return compilation.errors().stream().map(Compiling::line).toList();
    }

    private static String line(Diagnostic<? extends JavaFileObject> error) {
        JavaFileObject source = error.getSource();
        String place =
                source == null ? "" : source.getName().replaceAll(".*/", "") + ":" + error.getLineNumber() + ": ";
        return place + error.getMessage(Locale.ENGLISH).replaceAll("\\s+", " ");
    }

    private static JavaFileObject file(String source) {
        Matcher packageName = PACKAGE.matcher(source);
        Matcher type = TYPE.matcher(source);
        if (!packageName.find() || !type.find()) {
            throw new IllegalArgumentException("a source needs a package and a class:\n" + source);
        }
        return JavaFileObjects.forSourceString(packageName.group(1) + "." + type.group(1), source);
    }
}
