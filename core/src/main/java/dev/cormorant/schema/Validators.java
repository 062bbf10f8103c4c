package dev.cormorant.schema;

import dev.cormorant.error.Argument;
import java.util.Collection;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The usual rules for values of columns; for a static import.
 *
 * <pre>{@code
 * Required<String>  email = varchar(200).validate(email());
 * Required<Integer> age   = integer().validate(min(0), max(150));
 * }</pre>
 */
public final class Validators {
    /** Something, one @, a domain with a dot, no blanks: whether mail arrives only mail can tell. */
    private static final Pattern EMAIL = Pattern.compile("[^\\s@]{1,64}@[^\\s@.]+(\\.[^\\s@.]+)+");

    private Validators() {}

    /** Looks like an address of e-mail: something, one {@code @}, a domain with a dot, no blanks. */
    public static Validator<String> email() {
        return Validator.of(text -> EMAIL.matcher(text).matches(), "is no address of e-mail");
    }

    /** Has at least so many code points. */
    public static Validator<String> minLength(int least) {
        return Validator.of(text -> length(text) >= least, "is shorter than " + least);
    }

    /** Has at most so many code points. */
    public static Validator<String> maxLength(int most) {
        return Validator.of(text -> length(text) <= most, "is longer than " + most);
    }

    /** Has more in it than white space. */
    public static Validator<String> notBlank() {
        return Validator.of(text -> !text.isBlank(), "is blank");
    }

    /** Matches a regular expression as a whole. */
    public static Validator<String> pattern(String regex) {
        Argument.notNull(regex, "pattern", "pattern");
        Pattern compiled = Pattern.compile(regex);
        return Validator.of(text -> compiled.matcher(text).matches(), "does not match " + regex);
    }

    /** Is this or greater. */
    public static <T extends Comparable<? super T>> Validator<T> min(T least) {
        Argument.notNull(least, "min", "value");
        return Validator.of(value -> value.compareTo(least) >= 0, "is less than " + least);
    }

    /** Is this or less. */
    public static <T extends Comparable<? super T>> Validator<T> max(T most) {
        Argument.notNull(most, "max", "value");
        return Validator.of(value -> value.compareTo(most) <= 0, "is greater than " + most);
    }

    /** Is one of these. */
    public static <T> Validator<T> oneOf(Collection<? extends T> values) {
        Argument.noneNull(values, "oneOf", "value");
        Set<T> known = Set.copyOf(values);
        return Validator.of(known::contains, "is none of " + known);
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
