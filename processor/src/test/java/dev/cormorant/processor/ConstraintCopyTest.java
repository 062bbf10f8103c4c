package dev.cormorant.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Constraints of Jakarta Validation go from the fields of a table to its row record, and nothing else does. */
class ConstraintCopyTest {
    private static final String CONSTRAINT = """
            package jakarta.validation;

            public @interface Constraint {}
            """;

    private static final String LONG = """
            package rules;

            @jakarta.validation.Constraint
            @java.lang.annotation.Repeatable(Long.List.class)
            @java.lang.annotation.Target({java.lang.annotation.ElementType.FIELD, java.lang.annotation.ElementType.PARAMETER})
            public @interface Long {
                int value();

                String[] words() default {};

                Class<?> of() default Object.class;

                @java.lang.annotation.Target({java.lang.annotation.ElementType.FIELD, java.lang.annotation.ElementType.PARAMETER})
                @interface List {
                    Long[] value();
                }
            }
            """;

    private static final String NOTE = """
            package rules;

            public @interface Note {}
            """;

    private static String row(String... fields) throws IOException {
        Compilation compilation = Compiling.compile(CONSTRAINT, LONG, NOTE, Compiling.posts(fields));
        assertThat(Compiling.errors(compilation)).isEmpty();
        return compilation
                .generatedSourceFile("blog.Post")
                .orElseThrow()
                .getCharContent(false)
                .toString();
    }

    @Test
    void aConstraintIsCopiedWithWhatItSays() throws IOException {
        assertThat(row("@rules.Long(value = 3, words = {\"a\\\"b\", \"c\"}, of = List.class)"
                        + " public final Required<String> title = text();"))
                .contains("@Long(value = 3, words = {\"a\\\"b\", \"c\"}, of = List.class) String title");
    }

    @Test
    void severalOfOneConstraintAreCopied() throws IOException {
        assertThat(row("@rules.Long(1) @rules.Long(2) public final Required<String> title = text();"))
                .contains("@Long.List({@Long(1), @Long(2)}) String title");
    }

    @Test
    void otherAnnotationsAndHiddenColumnsStayWhereTheyAre() throws IOException {
        assertThat(row(
                        "@rules.Note public final Required<String> title = text();",
                        "@Hidden @rules.Long(1) public final Required<String> secret = text();"))
                .contains("record Post(String title)")
                .doesNotContain("rules");
    }
}
