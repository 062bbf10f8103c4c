import dev.cormorant.schema.ValidatorSource;
import dev.cormorant.validation.ConstraintSource;
import org.jspecify.annotations.NullMarked;

/** Constraints of Jakarta Validation, kept by every write of Cormorant. */
@NullMarked
module dev.cormorant.validation {
    requires transitive dev.cormorant.core;
    requires transitive jakarta.validation;
    requires static transitive org.jspecify;

    exports dev.cormorant.validation;

    provides ValidatorSource with
            ConstraintSource;
}
