package dev.cormorant.validation;

import dev.cormorant.schema.Validator;
import dev.cormorant.schema.ValidatorSource;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.metadata.PropertyDescriptor;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Rules of columns that are said by constraints of Jakarta Validation, on the fields of the table class or on the components of
 * a row record of one's own. It is found by itself where this module and a provider, as Hibernate Validator is, are on the
 * class path.
 *
 * <pre>{@code
 * @Email @Size(max = 200)
 * public final Required<String> email = varchar(200);
 * }</pre>
 */
public final class ConstraintSource implements ValidatorSource {
    private final jakarta.validation.Validator validator;

    /**
     * Uses the default provider, as {@code META-INF/validation.xml} configures it.
     *
     * @throws jakarta.validation.ValidationException if there is no provider
     */
    public ConstraintSource() {
        this.validator = Validation.buildDefaultValidatorFactory().getValidator();
    }

    @Override
    public List<? extends Validator<Object>> validators(Class<?> row, String component) {
        PropertyDescriptor property = validator.getConstraintsForClass(row).getConstraintsForProperty(component);
        if (property == null || !property.hasConstraints()) {
            return List.of();
        }
        Validator<Object> all = value -> problem(row, component, value);
        return List.of(all);
    }

    /** What is wrong by all constraints of the component, in the order of the alphabet since they have none. */
    private <R> @Nullable String problem(Class<R> row, String component, Object value) {
        String problems = validator.validateValue(row, component, value).stream()
                .map(ConstraintViolation::getMessage)
                .sorted()
                .collect(Collectors.joining("; "));
        return problems.isEmpty() ? null : problems;
    }
}
