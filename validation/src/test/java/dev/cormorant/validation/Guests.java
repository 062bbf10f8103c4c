package dev.cormorant.validation;

import dev.cormorant.schema.Hidden;
import dev.cormorant.schema.Model;
import dev.cormorant.schema.Table;
import dev.cormorant.schema.Validators;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;

/** A table with constraints of every place and form. */
@Model
public final class Guests extends Table<Guests, Guest> {
    public static final Guests GUESTS = new Guests();

    public final Identity<Long> id = identity();

    @Email
    @Size(min = 6, message = "is too short")
    public final Required<String> email =
            varchar(40).validate(Validators.oneOf(List.of("ada@example.org", "bob@b", "a")));

    @Min(16)
    @Max(value = 120, message = "is \"too\" old")
    public final Nullable<Integer> age = integer().nullable();

    @Pattern(regexp = "[a-z]*", message = "has other signs than letters")
    @Pattern(regexp = ".{2,}", message = "has one letter")
    public final Defaulted<String> room = text().defaultsTo("red");

    @Hidden
    @Size(min = 8)
    public final Nullable<String> password = text().nullable();
}
