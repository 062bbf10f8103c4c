import dev.cormorant.processor.CormorantProcessor;
import javax.annotation.processing.Processor;
import org.jspecify.annotations.NullMarked;

/** Compile-time companion of Cormorant: reads table classes, writes their row records, insert builders and models. */
@NullMarked
module dev.cormorant.processor {
    requires com.palantir.javapoet;
    requires java.compiler;
    requires static transitive org.jspecify;

    provides Processor with
            CormorantProcessor;
}
