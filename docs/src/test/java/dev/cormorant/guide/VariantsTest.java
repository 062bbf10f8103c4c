package dev.cormorant.guide;

import static dev.cormorant.guide.museum.Tickets.TICKETS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.cormorant.error.CheckViolationException;
import dev.cormorant.error.InvalidValueException;
import dev.cormorant.guide.museum.Admission;
import dev.cormorant.guide.museum.Admission.Season;
import dev.cormorant.guide.museum.Admission.Visit;
import dev.cormorant.guide.museum.Museum;
import dev.cormorant.guide.museum.NewTicket;
import dev.cormorant.guide.museum.Sale;
import dev.cormorant.schema.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Code of the page on polymorphic relations: rows of several kinds in one table. */
class VariantsTest extends GuideTest {
    private static final LocalDate MAY = LocalDate.of(2027, 5, 1);

    @Override
    protected Schema schema() {
        return Museum.SCHEMA;
    }

    @Override
    void fill() {
        // snippet: insert
        db.insert(NewTicket.kind("visit").cents(1200).day(MAY));
        db.insert(NewTicket.kind("season").cents(9000).holder("Ada").until(MAY));
        // end
    }

    @Test
    void read() {
        // snippet: read
        List<Admission> admissions = db.from(TICKETS)
                .where(TICKETS.cents.gt(1000))
                .orderBy(TICKETS.id.asc())
                .select(TICKETS.admission)
                .list();
        // end

        assertThat(admissions).hasSize(2).hasOnlyElementsOfTypes(Visit.class, Season.class);
        shows("read");
    }

    @Test
    void shape() {
        // snippet: use
        List<Sale> visits = db.from(TICKETS)
                .where(TICKETS.kind.eq("visit"))
                .select(Sale.class)
                .list();
        // end

        assertThat(visits)
                .singleElement()
                .satisfies(sale -> assertThat(sale.admission()).isInstanceOf(Visit.class));
    }

    @Test
    void refused() {
        InvalidValueException refused = catchThrowableOfType(InvalidValueException.class, () -> {
            // snippet: refused
            db.insert(NewTicket.kind("season").cents(9000).holder("Ada").day(MAY));
            // end
        });
        showsOfAll("refused", Objects.requireNonNull(refused.getMessage()));
    }

    @Test
    void check() {
        CheckViolationException violation = catchThrowableOfType(CheckViolationException.class, () -> {
            // snippet: unknown
            db.update(TICKETS).set(TICKETS.day, MAY).allRows().execute();
            // end
        });
        showsOfAll("check", violation.constraint().orElseThrow());
    }
}
