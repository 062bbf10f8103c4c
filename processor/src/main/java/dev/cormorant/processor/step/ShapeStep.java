package dev.cormorant.processor.step;

import dev.cormorant.processor.check.ShapeCheck;
import dev.cormorant.processor.model.Marks;
import dev.cormorant.processor.model.Problem;
import dev.cormorant.processor.model.Reading;
import dev.cormorant.processor.model.ShapeReading;
import dev.cormorant.processor.write.SourceFiles;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.tools.Diagnostic;

/**
 * Takes the records with {@code @ShapeOf} of each round from their elements to their sources. A record that uses types which
 * nobody knows waits for a later round: that of the row records, for one.
 */
public final class ShapeStep {
    private final Elements elements;
    private final Messager messager;
    private final SourceFiles files;

    /** By name, since elements do not outlive their round. */
    private final Set<String> waiting = new LinkedHashSet<>();

    /** The step of one run of the compiler. */
    public ShapeStep(ProcessingEnvironment environment) {
        elements = environment.getElementUtils();
        messager = environment.getMessager();
        files = new SourceFiles(environment.getFiler(), elements);
    }

    /** Handles the records of a round, and those that waited for it. */
    public void run(RoundEnvironment round) {
        Map<TypeElement, Reading> tables = new HashMap<>();
        ShapeCheck check = new ShapeCheck(
                elements, table -> tables.computeIfAbsent(table, TableReader::read), ShapeReader::components);
        List<TypeElement> waited =
                waiting.stream().map(elements::getTypeElement).toList();
        if (round.processingOver()) {
            waited.forEach(record -> giveUp(check.check(record)));
            return;
        }
        waiting.clear();
        waited.forEach(record -> handle(check.check(record)));
        TypeElement shapeOf = elements.getTypeElement(Marks.SHAPE_OF);
        if (shapeOf != null) {
            ElementFilter.typesIn(round.getElementsAnnotatedWith(shapeOf))
                    .forEach(record -> handle(check.check(record)));
        }
    }

    private void handle(ShapeReading reading) {
        TypeElement record = reading.record();
        if (!reading.unresolved().isEmpty()) {
            waiting.add(record.getQualifiedName().toString());
            return;
        }
        reading.problems().forEach(this::report);
        try {
            if (reading.shape().isPresent()) {
                files.writeShape(reading.shape().get());
            }
        } catch (IOException e) {
            report(new Problem(
                    record, record.getSimpleName() + ": its generated class cannot be written: " + e.getMessage()));
        }
    }

    /** What is unknown elsewhere is told there. */
    private void giveUp(ShapeReading reading) {
        TypeElement record = reading.record();
        reading.problems().forEach(this::report);
        for (Element unknown : reading.unresolved()) {
            if (record.equals(unknown.getEnclosingElement())) {
                report(new Problem(
                        unknown,
                        "%1$s.%2$s: its type is not known, so nothing was generated for %1$s; import the class, or write it"
                                .formatted(record.getSimpleName(), unknown.getSimpleName())));
            }
        }
    }

    private void report(Problem problem) {
        messager.printMessage(Diagnostic.Kind.ERROR, problem.message(), problem.at());
    }
}
