package dev.cormorant.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import javax.tools.FileObject;
import javax.tools.StandardLocation;
import org.junit.jupiter.api.Test;

/** What a native image is told of a table. */
class NativeMetadataTest {
    private static final String PLACE = "META-INF/native-image/dev.cormorant/blog.Posts/reflect-config.json";

    private static String metadata(Compilation compilation) throws IOException {
        FileObject file =
                compilation.generatedFile(StandardLocation.CLASS_OUTPUT, PLACE).orElseThrow();
        return file.getCharContent(false).toString();
    }

    @Test
    void theModelAndTheEnumsOfColumnsAreNamed() throws IOException {
        Compilation compilation = Compiling.compile(
                Compiling.posts(
                        "public final Identity<Long> id = identity();",
                        "public final Required<Status> status = enumeration(Status.class);",
                        "public final Required<List<Status>> before = array(enumeration(Status.class));",
                        "public final Nullable<String> title = text().nullable();"),
                "package blog; public enum Status { DRAFT, PUBLISHED }");
        assertThat(Compiling.errors(compilation)).isEmpty();
        assertThat(metadata(compilation)).isEqualTo("""
                [
                  {"name": "blog.PostsModel", "methods": [{"name": "<init>", "parameterTypes": []}]},
                  {"name": "blog.Status", "allPublicFields": true}
                ]
                """);
    }
}
