package dev.cormorant.processor;

import static com.google.testing.compile.Compiler.javac;
import static dev.cormorant.processor.Compiling.compile;
import static dev.cormorant.processor.Compiling.errors;
import static dev.cormorant.processor.Compiling.posts;
import static dev.cormorant.processor.Compiling.table;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How the processor gets on with the rounds of a compilation, other processors, and what older builds have left. */
class RoundsTest {
    private static final String ID = "public final Identity<Long> id = identity();";

    @TempDir
    Path older;

    @Test
    void aColumnMayHoldARecordThatIsBeingGenerated() {
        Compilation compilation =
                compile(posts(ID, "public final Required<List<User>> readers = null;"), table("Users", "User", ID));

        assertThat(errors(compilation)).isEmpty();
        assertThat(text(compilation, "Post")).contains("record Post(long id, List<User> readers)");
    }

    @Test
    void aColumnMayHoldAClassOfAnotherProcessor() {
        Compilation compilation = javac().withProcessors(new CormorantProcessor(), new MoodWriter())
                .compile(JavaFileObjects.forSourceString(
                        "blog.Posts", posts(ID, "public final Required<Mood> mood = null;")));

        assertThat(errors(compilation)).isEmpty();
        assertThat(text(compilation, "Post")).contains("record Post(long id, Mood mood)");
    }

    @Test
    void whatIsDeprecatedIsUsedWithoutAWarning() {
        Compilation compilation =
                compile(posts(ID, "@Deprecated(forRemoval = true) public final Required<String> title = text();"));

        assertThat(errors(compilation)).isEmpty();
        assertThat(compilation.warnings()).isEmpty();
    }

    @Test
    void oneTablesErrorsAreAllReportedAndHinderNoOther() {
        Compilation compilation = compile(
                posts(ID, "private Required<String> title = text();", "public final Required<?> body = null;")
                        .replace("final class", "class"),
                table("Users", "User", ID),
                "package blog; class Page { Post post; User user; NewUser author = NewUser.row(); }");

        assertThat(errors(compilation)).hasSize(4).allMatch(error -> error.startsWith("Posts.java:"));
    }

    @Test
    void whatAnOlderBuildLeftIsGeneratedAnew() throws IOException {
        save(compile(posts(ID)));

        Compilation compilation = afterOlder(posts(ID, "public final Required<String> title = text();"));

        assertThat(errors(compilation)).isEmpty();
        assertThat(text(compilation, "Post")).contains("record Post(long id, String title)");
    }

    @Test
    void whatAnOlderBuildLeftOfAnotherTableIsThatTables() throws IOException {
        save(compile(posts(ID)));

        assertThat(errors(afterOlder(table("Articles", "Post", ID))))
                .singleElement()
                .asString()
                .contains("writes a class Post for the table, but there is one already, for the table blog.Posts;");
    }

    @Test
    void whatAnOlderBuildLeftOfATableThatIsGoneIsFree() throws IOException {
        save(compile(posts(ID)));
        Files.delete(older.resolve("blog/Posts.class"));

        assertThat(errors(afterOlder(table("Articles", "Post", ID)))).isEmpty();
    }

    private Compilation afterOlder(String source) {
        String name = source.contains("class Articles") ? "blog.Articles" : "blog.Posts";
        return new OlderBuild(older)
                .compiler()
                .withOptions(
                        "-proc:only") // javac 17 fails when it compiles a record of which it has read an old class file
                .compile(JavaFileObjects.forSourceString(name, source));
    }

    private void save(Compilation compilation) throws IOException {
        new OlderBuild(older).save(compilation);
    }

    private static String text(Compilation compilation, String name) {
        return compilation.generatedSourceFiles().stream()
                .filter(file -> file.getName().endsWith("/" + name + ".java"))
                .map(file -> {
                    try {
                        return file.getCharContent(false).toString();
                    } catch (IOException e) {
                        throw new java.io.UncheckedIOException(e);
                    }
                })
                .findFirst()
                .orElseThrow();
    }

    /** Another processor, which writes an enum in the first round. */
    private static final class MoodWriter extends AbstractProcessor {
        private boolean written;

        @Override
        public Set<String> getSupportedAnnotationTypes() {
            return Set.of("*");
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latestSupported();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            if (!written) {
                written = true;
                try (Writer source =
                        processingEnv.getFiler().createSourceFile("blog.Mood").openWriter()) {
                    source.write("package blog; public enum Mood { GOOD }");
                } catch (IOException e) {
                    throw new java.io.UncheckedIOException(e);
                }
            }
            return false;
        }
    }
}
