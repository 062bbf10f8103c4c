package dev.cormorant.processor;

import dev.cormorant.processor.model.Marks;
import dev.cormorant.processor.step.ModelStep;
import dev.cormorant.processor.step.ShapeStep;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * Makes the row record, the insert builder and the model of every class with {@code @Model}, and the shape of every record
 * with {@code @ShapeOf}. Each generated file has one class or record as its origin, so that build tools may compile
 * incrementally.
 */
public final class CormorantProcessor extends AbstractProcessor {
    private @Nullable ModelStep models;
    private @Nullable ShapeStep shapes;

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of(Marks.MODEL, Marks.SHAPE_OF);
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
        super.init(environment);
        models = new ModelStep(environment);
        shapes = new ShapeStep(environment);
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        if (models != null && shapes != null) {
            models.run(round);
            shapes.run(round);
        }
        return false; // claiming the annotation would keep javac from asking processors of every annotation
    }
}
