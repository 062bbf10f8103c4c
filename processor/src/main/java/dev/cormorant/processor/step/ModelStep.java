package dev.cormorant.processor.step;

import dev.cormorant.processor.check.Rules;
import dev.cormorant.processor.model.Marks;
import dev.cormorant.processor.model.Problem;
import dev.cormorant.processor.model.Reading;
import dev.cormorant.processor.write.SourceFiles;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.tools.Diagnostic;

/**
 * Takes the classes with {@code @Model} of each round from their elements to their sources. A class that uses types
 * which nobody knows waits for a later round: another class or processor may be about to write them.
 */
public final class ModelStep {
    private final Elements elements;
    private final Messager messager;
    private final Rules rules;
    private final SourceFiles files;

    /** By name, since elements do not outlive their round. */
    private final Set<String> waiting = new LinkedHashSet<>();

    /** The step of one run of the compiler. */
    public ModelStep(ProcessingEnvironment environment) {
        elements = environment.getElementUtils();
        messager = environment.getMessager();
        rules = new Rules(elements);
        files = new SourceFiles(environment.getFiler(), elements);
    }

    /** Handles the classes of a round, and those that waited for it. */
    public void run(RoundEnvironment round) {
        List<TypeElement> waited =
                waiting.stream().map(elements::getTypeElement).toList();
        if (round.processingOver()) {
            waited.forEach(this::giveUp);
            return;
        }
        waiting.clear();
        waited.forEach(this::handle);
        TypeElement model = elements.getTypeElement(Marks.MODEL);
        if (model != null) {
            ElementFilter.typesIn(round.getElementsAnnotatedWith(model)).forEach(this::handle);
        }
    }

    private void handle(TypeElement type) {
        Reading reading = TableReader.read(type);
        if (!reading.unresolved().isEmpty()) {
            waiting.add(type.getQualifiedName().toString());
            return;
        }
        List<Problem> problems = rules.check(reading);
        problems.forEach(this::report);
        try {
            if (problems.isEmpty()) {
                files.writeAll(reading.table());
            } else {
                Set<Element> wrong = problems.stream().map(Problem::at).collect(Collectors.toSet());
                files.writeRowOnly(reading.table().without(wrong));
            }
        } catch (IOException e) {
            report(new Problem(
                    type, type.getSimpleName() + ": its generated classes cannot be written: " + e.getMessage()));
        }
    }

    private void giveUp(TypeElement type) {
        for (Element unknown : TableReader.read(type).unresolved()) {
            String label = unknown.equals(type)
                    ? type.getSimpleName().toString()
                    : type.getSimpleName() + "." + unknown.getSimpleName();
            report(new Problem(
                    unknown,
                    "%s: its type is not known, so nothing was generated for %s; import the class, or write it"
                            .formatted(label, type.getSimpleName())));
        }
    }

    private void report(Problem problem) {
        messager.printMessage(Diagnostic.Kind.ERROR, problem.message(), problem.at());
    }
}
