package dev.cormorant.processor;

import static dev.cormorant.processor.Compiling.compile;
import static dev.cormorant.processor.Compiling.errors;
import static dev.cormorant.processor.Compiling.posts;
import static dev.cormorant.processor.Compiling.table;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import javax.tools.JavaFileObject;
import javax.tools.StandardLocation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where the tables and the records that a shape is made of may come from. */
class ShapeRoundsTest {
    private static final String[] TABLES = {
        posts(
                "public final Identity<Long> id = identity();",
                "public final Reference<Long> authorId = bigint().references(() -> Users.USERS.id);",
                "public final One<Users, User> author = belongsTo(() -> Users.USERS, authorId);"),
        table(
                "Users",
                "User",
                "public final Identity<Long> id = identity();",
                "public final Required<String> name = text();",
                "public final Many<Posts, Post> posts = hasMany(() -> Posts.POSTS, p -> p.authorId);"),
        """
        package blog;

        import dev.cormorant.shape.*;
        import java.util.List;
        import org.jspecify.annotations.Nullable;

        @ShapeOf(Users.class)
        public record Writer(String name, @Path("posts.id") List<Long> keys, @Max("posts.id") @Nullable Long last) {}
        """
    };

    private static final String CARD = """
            package blog;

            import dev.cormorant.shape.*;
            import java.util.List;

            @ShapeOf(Posts.class)
            record Card(long id, @Path("author") Writer writer, User author, @Path("author.posts") List<Post> others) {}
            """;

    @TempDir
    Path older;

    @Test
    void tablesRowsAndShapesMayBeThoseOfALibrary() throws IOException {
        OlderBuild library = new OlderBuild(older);
        library.save(compile(TABLES));

        Compilation compilation = library.compiler().compile(JavaFileObjects.forSourceString("blog.Card", CARD));

        assertThat(errors(compilation)).isEmpty();
        assertThat(text(compilation, "CardShape"))
                .isEqualTo(text(compile(TABLES[0], TABLES[1], TABLES[2], CARD), "CardShape"))
                .contains("public CardShape writer(UnaryOperator<WriterShape> shape)");
    }

    @Test
    void aShapeThatAnOlderBuildLeftIsWrittenAnew() throws IOException {
        OlderBuild build = new OlderBuild(older);
        build.save(compile(TABLES));

        Compilation compilation = build.compiler()
                .withOptions("-proc:only")
                .compile(JavaFileObjects.forSourceString("blog.Writer", TABLES[2].replace("String name, ", "")));

        assertThat(errors(compilation)).isEmpty();
        assertThat(text(compilation, "WriterShape")).doesNotContain("name");
    }

    @Test
    void aRecordAndItsTableMayBeInOneClass() {
        Compilation compilation = compile("""
                package blog;

                import dev.cormorant.schema.*;
                import dev.cormorant.shape.ShapeOf;

                class Depot {
                    @Model
                    static final class Shelves extends Table<Shelves, Shelf> {
                        static final Shelves SHELVES = new Shelves();
                        final Identity<Long> id = identity();
                        final Required<Kind> kind = enumeration(Kind.class);
                    }

                    enum Kind { HIGH }

                    record Shelf(Kind kind, long id) {}

                    @ShapeOf(Shelves.class)
                    record Line(Kind kind) {}

                    Object all = Depot_LineShape.all();
                }
                """);

        assertThat(errors(compilation)).isEmpty();
        assertThat(text(compilation, "Depot_LineShape")).contains("cells.valueAt(at)");
    }

    @Test
    void whatIsDeprecatedIsUsedWithoutAWarning() {
        Compilation compilation = compile(
                posts(
                        "public final Identity<Long> id = identity();",
                        "@Deprecated public final Required<String> title = text();"),
                "package blog; @dev.cormorant.shape.ShapeOf(Posts.class) record Card(String title) {}");

        assertThat(errors(compilation)).isEmpty();
        assertThat(compilation.warnings()).isEmpty();
    }

    @Test
    void aNativeImageIsToldOfTheGeneratedClass() throws IOException {
        Compilation compilation = compile(
                posts("public final Identity<Long> id = identity();"),
                "package blog; class Cards { @dev.cormorant.shape.ShapeOf(Posts.class) record Card(long id) {} }");

        assertThat(compilation
                        .generatedFile(
                                StandardLocation.CLASS_OUTPUT,
                                "META-INF/native-image/dev.cormorant/blog.Cards$Card/reflect-config.json")
                        .orElseThrow()
                        .getCharContent(false))
                .hasToString("""
                        [
                          {"name": "blog.Cards_CardShape", "methods": [{"name": "all", "parameterTypes": []}]}
                        ]
                        """);
    }

    private static String text(Compilation compilation, String name) {
        JavaFileObject file = compilation.generatedSourceFiles().stream()
                .filter(source -> source.getName().endsWith("/" + name + ".java"))
                .findFirst()
                .orElseThrow();
        try {
            return file.getCharContent(false).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
