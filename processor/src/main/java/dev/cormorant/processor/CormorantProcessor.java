package dev.cormorant.processor;

import dev.cormorant.processor.step.ModelStep;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * Makes the row record, the insert builder and the model of every class with {@code @Model}. Each generated file
 * depends on one table class alone, so that build tools may compile incrementally.
 */
public final class CormorantProcessor extends AbstractProcessor {
    private @Nullable ModelStep step;

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of("dev.cormorant.schema.Model");
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
        super.init(environment);
        step = new ModelStep(environment);
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        if (step != null) {
            step.run(round);
        }
        return false; // claiming the annotation would keep javac from asking processors of every annotation
    }
}
