package dev.cormorant.benchmark.paired;

import dev.cormorant.benchmark.BenchmarkDatabase;
import java.util.Locale;

/** The outcome of duels as a Markdown table. */
final class Report {
    private Report() {}

    static String head(BenchmarkDatabase database) {
        return """

                ### %s

                | workload | JDBC | Cormorant | speed | middle half | range | CPU | JDBC B | Cormorant B | bytes |
                |---|--:|--:|--:|--:|--:|--:|--:|--:|--:|""".formatted(database.label());
    }

    static String row(Duel duel) {
        Spread speed = duel.speed();
        double jdbcBytes = duel.medianOfJdbc(Round::bytesPerOperation);
        double cormorantBytes = duel.medianOfCormorant(Round::bytesPerOperation);
        return String.format(
                Locale.ROOT,
                "| %s | %s | %s | **%.2f** | %.2f-%.2f | %.2f-%.2f | %.2f | %,.0f | %,.0f | %s |",
                duel.workload().label(),
                time(duel.medianOfJdbc(Round::nanosPerOperation)),
                time(duel.medianOfCormorant(Round::nanosPerOperation)),
                speed.median(),
                speed.lowerQuartile(),
                speed.upperQuartile(),
                speed.least(),
                speed.most(),
                duel.medianOfCormorant(Round::cpuNanosPerOperation) / duel.medianOfJdbc(Round::cpuNanosPerOperation),
                jdbcBytes,
                cormorantBytes,
                jdbcBytes < 1 ? "-" : String.format(Locale.ROOT, "**%.2f**", cormorantBytes / jdbcBytes));
    }

    /** The time of one operation, in the unit that suits it. */
    private static String time(double nanos) {
        if (nanos < 1_000) {
            return String.format(Locale.ROOT, "%.0f ns", nanos);
        }
        return nanos < 1_000_000
                ? String.format(Locale.ROOT, "%.1f us", nanos / 1_000)
                : String.format(Locale.ROOT, "%.2f ms", nanos / 1_000_000);
    }
}
