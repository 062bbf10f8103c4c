package dev.cormorant.testkit.contract;

import static dev.cormorant.testkit.library.Reports.REPORTS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cormorant.Database;
import dev.cormorant.dialect.Feature;
import dev.cormorant.schema.Schema;
import dev.cormorant.testkit.library.NewReport;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Words of a language are found in all their forms, where the database knows it. */
public abstract class SearchLanguageContract extends Contract {
    /** For subclasses. */
    protected SearchLanguageContract() {}

    private void onReports(Consumer<Database> action) {
        try (ContractDatabase another = run().openAnother()) {
            Database reports = Database.open(Schema.of(REPORTS), another.dataSource());
            reports.createMissing();
            action.accept(reports);
        }
    }

    private static List<String> found(Database reports, String text) {
        return reports.from(REPORTS).search(text).select(REPORTS.title).list();
    }

    @Test
    @Requires(Feature.SEARCH_LANGUAGES)
    void wordsAreFoundInAllTheirForms() {
        onReports(reports -> {
            reports.insert(NewReport.title("Releases").body("the running of foo's café at a.b.com"));
            for (String text :
                    List.of("release", "released", "runs", "run*", "\"running of foo\"", "CAFE", "a.b.com", "foo's")) {
                assertThat(found(reports, text)).as(text).hasSize(1);
            }
            for (String text : List.of("walk", "the", "release -run", "\"releases running\"", "-the")) {
                assertThat(found(reports, text)).as(text).isEmpty();
            }
        });
    }

    @Test
    @Requires(Feature.SEARCH_LANGUAGES)
    void someColumnsCountMoreThanOthers() {
        onReports(reports -> {
            reports.insert(NewReport.title("nothing").body("heron heron"));
            reports.insert(NewReport.title("heron").body("nothing"));
            assertThat(found(reports, "heron")).containsExactly("heron", "nothing");
        });
    }

    @Test
    @Requires(Feature.SEARCH_LANGUAGES)
    void everyTextIsASearch() {
        onReports(reports -> {
            reports.insert(NewReport.title("a").body("b"));
            for (String text :
                    List.of("'", "a'b", "a & !b", "\\", "the of", "\"the of\"", ":*", "a:*b", "x".repeat(9_000))) {
                assertThat(found(reports, text)).as(text).hasSizeLessThan(2);
            }
        });
    }
}
