package dev.cormorant.benchmark.paired;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cormorant.benchmark.BenchmarkDatabase;
import dev.cormorant.benchmark.Contender;
import dev.cormorant.benchmark.work.Workload;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

class ReportTest {
    private static final Round JDBC = Round.of(100, 1_000_000, 500_000, 200_000);

    private final Results results = new Results(
            BenchmarkDatabase.H2,
            List.of(Contender.CORMORANT, Contender.JOOQ, Contender.EBEAN),
            List.of(Workload.FIND, Workload.UPDATE));

    @BeforeEach
    void twoOfThreeContendersCameToTheirEnd() {
        for (int operations : new int[] {70, 80, 90}) {
            results.add(
                    Contender.CORMORANT,
                    new Pairing(Workload.FIND, JDBC, Round.of(operations, 1_000_000, 500_000, 200_000)));
        }
        results.add(Contender.CORMORANT, new Pairing(Workload.UPDATE, JDBC, Round.of(20, 1_000_000, 500_000, 200_000)));
        results.add(Contender.JOOQ, new Pairing(Workload.FIND, JDBC, Round.of(50, 1_000_000, 750_000, 400_000)));
        results.addAbsence(Contender.JOOQ, "failed");
        results.addAbsence(Contender.EBEAN, "failed");
    }

    @Test
    void theTableTellsRatiosTheirMiddleHalfAndTheBest() {
        assertThat(Table.of(results))
                .contains("| workload | JDBC | Cormorant | jOOQ | Ebean |\n|---|--:|--:|--:|--:|\n")
                .contains("| find | 10.0 us | **0.80** 0.75-0.85 | 0.50 0.50-0.50 | - |")
                .contains("| update | 10.0 us | **0.20** 0.20-0.20 | - | - |")
                .contains("| geometric mean |  | 0.40 | 0.50 | - |");
    }

    @Test
    void theTableTellsTimeAndBytesOfAnOperation() {
        assertThat(Table.of(results))
                .contains("| find | 5.0 us | 1.25 (6.3 us) | 3.00 (15.0 us) | - |")
                .contains("| find | 2,000 B | 1.25 (2,500 B) | 4.00 (8,000 B) | - |");
    }

    @Test
    void theTableTellsWhoIsAbsentAndWhy() {
        assertThat(Table.of(results)).contains("\njOOQ, Ebean: failed.\n");
    }

    @Test
    void theChartHasABarForEachDuelAsLongAsTheSpeed() throws Exception {
        Document chart = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(Chart.of(results).getBytes(StandardCharsets.UTF_8)));

        assertThat(chart.getElementsByTagName("rect").getLength())
                .as("background, three in the legend, three bars")
                .isEqualTo(7);
        assertThat(Chart.of(results))
                .as("a scale of 730 for the speed of JDBC")
                .contains("width=\"584.0\"")
                .contains("width=\"365.0\"")
                .contains("width=\"146.0\"");
    }

    @Test
    void aLineTellsAllAboutAPairing() {
        Pairing pairing = new Pairing(Workload.LIST_1000, JDBC, Round.of(1, 2, 3, 4));

        assertThat(pairing.line()).isEqualTo("list-1000,100,1000000,500000,200000,1,2,3,4");
        assertThat(Pairing.HEAD.split(",")).hasSameSizeAs(pairing.line().split(","));
        assertThat(Pairing.parse(pairing.line())).isEqualTo(pairing);
    }
}
