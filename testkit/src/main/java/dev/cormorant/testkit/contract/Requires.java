package dev.cormorant.testkit.contract;

import dev.cormorant.dialect.Feature;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a case needs of a database. On one without it the case is not skipped: it must end in a refusal that names the
 * database and a way out.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Requires {
    /** All of these. */
    Feature[] value();
}
