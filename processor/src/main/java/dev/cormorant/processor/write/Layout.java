package dev.cormorant.processor.write;

import com.palantir.javapoet.JavaFile;
import java.util.regex.Pattern;

/** Puts the finishing touches to what JavaPoet prints: generated code is read more often than one thinks. */
final class Layout {
    private static final Pattern SHORT_JAVADOC = Pattern.compile("/\\*\\*\\n +\\* ([^\\n]*)\\n +\\*/");
    private static final Pattern ANNOTATED_NESTED_TYPE = Pattern.compile("(\\w)\\. @");

    private Layout() {}

    static String of(JavaFile file) {
        String compact = SHORT_JAVADOC.matcher(file.toString()).replaceAll("/** $1 */");
        return ANNOTATED_NESTED_TYPE.matcher(compact).replaceAll("$1.@");
    }
}
