package dev.cormorant.processor;

import static com.google.testing.compile.Compiler.javac;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.annotation.processing.Completion;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.tools.JavaFileObject;

/**
 * Measures the CPU time of the processor itself for 200 tables of 10 to 19 columns and two relations, and 400 shapes of
 * them, first in a cold JVM, then in a warm one. A main method and no test: figures depend on the machine.
 */
public final class ProcessorTimings {
    private static final ThreadMXBean THREAD = ManagementFactory.getThreadMXBean();
    private static final int TABLES = 200;
    private static final List<String> COLUMNS = List.of(
            "Reference<Long> %s = bigint().references(() -> Table0.TABLE0.id)",
            "Required<String> %s = text()",
            "Required<Integer> %s = integer()",
            "Defaulted<Boolean> %s = bool().defaultsTo(false)",
            "Defaulted<Instant> %s = timestamp().defaultsToNow()",
            "Nullable<BigDecimal> %s = decimal(10, 2).nullable()",
            "Nullable<byte[]> %s = bytes().nullable()");

    private ProcessorTimings() {}

    /** Prints one line for each run. */
    public static void main(String[] arguments) {
        List<JavaFileObject> sources = IntStream.range(0, TABLES)
                .boxed()
                .flatMap(i -> Stream.of(
                        JavaFileObjects.forSourceString("blog.Table" + i, source(i)),
                        JavaFileObjects.forSourceString("blog.Card" + i, card(i)),
                        JavaFileObjects.forSourceString("blog.Line" + i, line(i))))
                .toList();
        for (int run = 1; run <= 5; run++) {
            Timed processor = new Timed();
            long start = THREAD.getCurrentThreadCpuTime();
            Compilation compilation = javac().withProcessors(processor).compile(sources);
            Duration all = Duration.ofNanos(THREAD.getCurrentThreadCpuTime() - start);
            System.out.printf(
                    "run %d: %d files, %d ms in the processor of %d ms in javac%n",
                    run,
                    compilation.generatedSourceFiles().size(),
                    Duration.ofNanos(processor.nanos).toMillis(),
                    all.toMillis());
        }
    }

    private static String source(int number) {
        List<String> fields = new ArrayList<>(List.of("public final Identity<Long> id = identity();"));
        for (int column = 0; column < 9 + number % 11; column++) {
            String pattern = COLUMNS.get(column % COLUMNS.size());
            fields.add("public final " + pattern.formatted("column" + column) + ";");
        }
        int next = (number + 1) % TABLES;
        fields.add("public final One<Table0, Row0> owner = belongsTo(() -> Table0.TABLE0, column0);");
        fields.add("public final Many<Table%1$d, Row%1$d> others = hasMany(() -> Table%1$d.TABLE%1$d, t -> t.column0);"
                .formatted(next));
        return Compiling.table("Table" + number, "Row" + number, fields.toArray(String[]::new));
    }

    private static String card(int number) {
        return shape(
                "Card",
                number,
                "long id, String column1, @Path(\"owner.column1\") String owner, List<Line%d> others, @Count(\"others\") long count"
                        .formatted((number + 1) % TABLES));
    }

    private static String line(int number) {
        return shape("Line", number, "long id, String column1, int column2, boolean column3, Instant column4");
    }

    private static String shape(String name, int number, String components) {
        return """
                package blog;

                import dev.cormorant.shape.*;
                import java.time.Instant;
                import java.util.List;

                @ShapeOf(Table%2$d.class)
                record %1$s%2$d(%3$s) {}
                """.formatted(name, number, components);
    }

    /** The processor with a watch. */
    private static final class Timed implements Processor {
        private final Processor processor = new CormorantProcessor();
        private long nanos;

        @Override
        public void init(ProcessingEnvironment environment) {
            timed(() -> processor.init(environment));
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            timed(() -> processor.process(annotations, round));
            return false;
        }

        @Override
        public Set<String> getSupportedOptions() {
            return processor.getSupportedOptions();
        }

        @Override
        public Set<String> getSupportedAnnotationTypes() {
            return processor.getSupportedAnnotationTypes();
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return processor.getSupportedSourceVersion();
        }

        @Override
        public Iterable<? extends Completion> getCompletions(
                Element element, AnnotationMirror annotation, ExecutableElement member, String userText) {
            return List.of();
        }

        private void timed(Runnable work) {
            long start = THREAD.getCurrentThreadCpuTime();
            work.run();
            nanos += THREAD.getCurrentThreadCpuTime() - start;
        }
    }
}
