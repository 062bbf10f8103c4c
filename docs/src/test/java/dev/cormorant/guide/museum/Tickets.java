package dev.cormorant.guide.museum;

import dev.cormorant.expression.Selection;
import dev.cormorant.schema.Model;
import dev.cormorant.schema.Table;
import java.time.LocalDate;

/** Tickets that were sold. */
@Model
public final class Tickets extends Table<Tickets, Ticket> {
    public static final Tickets TICKETS = new Tickets();

    // snippet: variants
    public final Identity<Long> id = identity();
    public final Required<String> kind = varchar(10);
    public final Required<Integer> cents = integer();
    public final Nullable<LocalDate> day = date().nullable();
    public final Nullable<String> hall = text().nullable();
    public final Nullable<String> holder = text().nullable();
    public final Nullable<LocalDate> until = date().nullable();

    public final Variants<Admission> admission = variants(kind, Admission.class)
            .variant("visit", () -> Selection.of(id, day, hall, Admission.Visit::new))
            .optional(hall)
            .variant("season", () -> Selection.of(id, holder, until, Admission.Season::new));
    // end
}
