package dev.cormorant.shape;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a component of a {@link ShapeOf} record the sum of the values in the rows that a to-many relation leads to, null for
 * none: a {@code BigDecimal} of integers and decimals, a {@code Double} of floating-point numbers, {@code @Sum("lines.price")
 * @Nullable BigDecimal total}.
 */
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.CLASS)
public @interface Sum {
    /** The relation, and the column of its rows: {@code "lines.price"}. */
    String value();
}
