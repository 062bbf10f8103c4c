package dev.cormorant.guide.museum;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

// snippet: types
/** What lets a visitor in. */
public sealed interface Admission {
    /** Once, on a day, to the whole house or to a hall. */
    record Visit(long id, LocalDate day, @Nullable String hall) implements Admission {}

    /** Whenever its holder wants, for some time. */
    record Season(long id, String holder, LocalDate until) implements Admission {}
}
// end
