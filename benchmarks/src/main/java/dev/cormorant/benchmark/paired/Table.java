package dev.cormorant.benchmark.paired;

import dev.cormorant.benchmark.Contender;
import dev.cormorant.benchmark.work.Workload;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

/** Results as Markdown: speed, CPU time and bytes, with a row for each workload and a column for each contender. */
final class Table {
    private final Results results;
    private final StringBuilder text = new StringBuilder();

    private Table(Results results) {
        this.results = results;
    }

    static String of(Results results) {
        Table table = new Table(results);
        table.line("\n### " + results.database().label());
        table.speed();
        table.ratios("CPU time in parts of JDBC's: less is better.", Round::cpuNanosPerOperation, Table::time);
        table.ratios("Bytes allocated in parts of JDBC's: less is better.", Round::bytesPerOperation, Table::bytes);
        table.absences();
        return table.text.toString();
    }

    private void speed() {
        head("Speed in parts of JDBC's, and the middle half of all pairs of rounds: more is better, the best is bold.");
        for (Workload workload : results.workloads()) {
            double best = results.contenders().stream()
                    .flatMap(contender -> results.duel(contender, workload).stream())
                    .mapToDouble(duel -> duel.speed().median())
                    .max()
                    .orElse(0);
            row(workload, Round::nanosPerOperation, Table::time, duel -> speed(duel.speed(), best));
        }
        row("geometric mean", "", contender -> mean(results.speeds(contender)));
    }

    private static String speed(Spread speed, double best) {
        String median = number("%.2f", speed.median());
        return (speed.median() == best ? "**" + median + "**" : median)
                + number(" %.2f-%.2f", speed.lowerQuartile(), speed.upperQuartile());
    }

    private static String mean(List<Spread> speeds) {
        DoubleStream logarithms = speeds.stream().mapToDouble(speed -> Math.log(speed.median()));
        return speeds.isEmpty()
                ? "-"
                : number("%.2f", Math.exp(logarithms.average().orElseThrow()));
    }

    private void ratios(String title, ToDoubleFunction<Round> number, Function<Double, String> unit) {
        head(title);
        for (Workload workload : results.workloads()) {
            row(workload, number, unit, duel -> {
                String own = unit.apply(duel.contender(number));
                return duel.jdbc(number) < 1 ? own : number("%.2f", duel.ratio(number)) + " (" + own + ")";
            });
        }
    }

    private void absences() {
        results.absences()
                .forEach((reason, contenders) -> line(contenders.stream()
                        .map(Contender::title)
                        .collect(Collectors.joining(", ", "\n", ": " + reason + "."))));
    }

    private void head(String title) {
        line("\n" + title + "\n");
        row("workload", "JDBC", Contender::title);
        line("|---|--:|" + "--:|".repeat(results.contenders().size()));
    }

    private void row(
            Workload workload,
            ToDoubleFunction<Round> number,
            Function<Double, String> unit,
            Function<Duel, String> cell) {
        Optional<Double> jdbc = results.jdbc(workload, number);
        row(
                workload.label(),
                jdbc.map(unit).orElse("-"),
                contender -> results.duel(contender, workload).map(cell).orElse("-"));
    }

    private void row(String label, String jdbc, Function<Contender, String> cell) {
        line(results.contenders().stream()
                .map(cell)
                .collect(Collectors.joining(" | ", "| " + label + " | " + jdbc + " | ", " |")));
    }

    private void line(String line) {
        text.append(line).append('\n');
    }

    private static String bytes(double count) {
        return number("%,.0f B", count);
    }

    /** The time of one operation, in the unit that suits it. */
    private static String time(double nanos) {
        if (nanos < 1_000) {
            return number("%.0f ns", nanos);
        }
        return nanos < 1_000_000 ? number("%.1f us", nanos / 1_000) : number("%.2f ms", nanos / 1_000_000);
    }

    private static String number(String format, Object... numbers) {
        return String.format(Locale.ROOT, format, numbers);
    }
}
