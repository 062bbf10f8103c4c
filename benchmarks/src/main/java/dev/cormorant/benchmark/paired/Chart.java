package dev.cormorant.benchmark.paired;

import dev.cormorant.benchmark.Contender;
import dev.cormorant.benchmark.work.Workload;
import java.util.Locale;

/** Results as a drawing: a group of bars for each workload, the middle half of all pairs of rounds over each bar. */
final class Chart {
    private static final int WIDTH = 900;
    private static final int LEFT = 110;
    private static final int RIGHT = 60;
    private static final int TOP = 70;
    private static final int BOTTOM = 30;
    private static final int BAR = 13;
    private static final int GAP = 12;

    private final Results results;
    private final double most;
    private final double unit;
    private final StringBuilder svg = new StringBuilder();

    private Chart(Results results) {
        this.results = results;
        this.most = results.contenders().stream()
                .flatMap(contender -> results.speeds(contender).stream())
                .mapToDouble(Spread::upperQuartile)
                .reduce(1, Math::max);
        this.unit = (WIDTH - LEFT - RIGHT) / most;
    }

    static String of(Results results) {
        Chart chart = new Chart(results);
        chart.draw();
        return chart.svg.toString();
    }

    private void draw() {
        int height = TOP + results.workloads().size() * groupHeight() + BOTTOM;
        add("""
                <svg xmlns="http://www.w3.org/2000/svg" width="%1$d" height="%2$d" viewBox="0 0 %1$d %2$d"\
                 font-family="sans-serif" font-size="12" fill="#222">
                <rect width="%1$d" height="%2$d" fill="white"/>
                <text x="16" y="26" font-size="17" font-weight="bold">%3$s: speed in parts of JDBC's</text>
                """, WIDTH, height, results.database().label());
        legend();
        scale(height - BOTTOM);
        int y = TOP;
        for (Workload workload : results.workloads()) {
            group(workload, y);
            y += groupHeight();
        }
        add("</svg>\n");
    }

    private int groupHeight() {
        return results.contenders().size() * BAR + GAP;
    }

    private void legend() {
        int x = 16;
        for (Contender contender : results.contenders()) {
            add("<rect x=\"%d\" y=\"40\" width=\"11\" height=\"11\" fill=\"%s\"/>%n", x, colour(contender));
            add("<text x=\"%d\" y=\"50\">%s</text>%n", x + 15, contender.title());
            x += 100;
        }
    }

    private void scale(int bottom) {
        for (int quarters = 0; quarters / 4.0 <= most; quarters++) {
            boolean jdbc = quarters == 4;
            add(
                    """
                    <line x1="%1$.1f" x2="%1$.1f" y1="%2$d" y2="%3$d" stroke="%4$s"/>
                    <text x="%1$.1f" y="%5$d" text-anchor="middle">%6$s</text>
                    """,
                    x(quarters / 4.0),
                    TOP - 8,
                    bottom,
                    jdbc ? "#222" : "#ddd",
                    bottom + 16,
                    jdbc ? "JDBC" : quarters / 4.0);
        }
    }

    private void group(Workload workload, int top) {
        add(
                "<text x=\"%d\" y=\"%d\" text-anchor=\"end\">%s</text>%n",
                LEFT - 8, top + (groupHeight() - GAP) / 2 + 4, workload.label());
        int y = top;
        for (Contender contender : results.contenders()) {
            int place = y;
            results.duel(contender, workload).ifPresent(duel -> bar(contender, duel.speed(), place));
            y += BAR;
        }
    }

    private void bar(Contender contender, Spread speed, int y) {
        double middle = y + (BAR - 2) / 2.0;
        add(
                """
                <rect x="%1$d" y="%2$d" width="%3$.1f" height="%4$d" fill="%5$s"/>
                <line x1="%6$.1f" x2="%7$.1f" y1="%8$.1f" y2="%8$.1f" stroke="#222" stroke-width="1.5"/>
                <text x="%9$.1f" y="%10$d" font-size="10">%11$.2f</text>
                """,
                LEFT,
                y,
                speed.median() * unit,
                BAR - 2,
                colour(contender),
                x(speed.lowerQuartile()),
                x(speed.upperQuartile()),
                middle,
                x(speed.upperQuartile()) + 5,
                y + BAR - 4,
                speed.median());
    }

    private double x(double speed) {
        return LEFT + speed * unit;
    }

    private static String colour(Contender contender) {
        return switch (contender) {
            case JDBC -> "#9a9a9a";
            case CORMORANT -> "#0a7e8c";
            case JOOQ -> "#d98a3d";
            case HIBERNATE -> "#b8a76a";
            case JIMMER -> "#8f7ab8";
            case JDBI -> "#c2686e";
            case EBEAN -> "#7fa65a";
        };
    }

    private void add(String template, Object... values) {
        svg.append(String.format(Locale.ROOT, template, values));
    }
}
