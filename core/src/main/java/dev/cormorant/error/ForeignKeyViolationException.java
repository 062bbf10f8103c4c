package dev.cormorant.error;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A referenced row is missing, or a row that is to go is still referenced. */
public final class ForeignKeyViolationException extends ConstraintViolationException {
    private static final long serialVersionUID = 1L;

    private final @Nullable ReferenceSide side;
    private final List<String> candidates;

    /** A violation of this foreign key, on this side of it. */
    public ForeignKeyViolationException(
            ViolatedConstraint violated, @Nullable ReferenceSide side, SqlFailure failure, @Nullable Throwable cause) {
        super(what(side), violated, failure, cause);
        this.side = side;
        this.candidates = List.of();
    }

    /** A violation of one of several foreign keys. */
    public ForeignKeyViolationException(List<String> candidates, SqlFailure failure, @Nullable Throwable cause) {
        super(oneOf(candidates), ViolatedConstraint.UNKNOWN, failure, cause);
        this.side = null;
        this.candidates = List.copyOf(candidates);
    }

    private static String what(@Nullable ReferenceSide side) {
        if (side == null) {
            return "A referenced row is missing or still referenced";
        }
        return switch (side) {
            case MISSING_PARENT -> "A missing row is referred to";
            case STILL_REFERENCED -> "A row is still referred to";
        };
    }

    private static String oneOf(List<String> candidates) {
        String what = what(null);
        return candidates.isEmpty() ? what : what + ", by one of " + String.join(", ", candidates);
    }

    /** Whether the row that is referred to is missing, or still referred to; empty where the database does not tell. */
    public Optional<ReferenceSide> side() {
        return Optional.ofNullable(side);
    }

    /** The names of the foreign keys of which one was violated, where it is not known which; otherwise empty. */
    public List<String> candidates() {
        return candidates;
    }
}
