package dev.cormorant.testkit.contract;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A promise that is not kept yet: the case must fail, so that nobody forgets to take this away once it is. */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface KnownGap {
    /** What is missing. */
    String value();

    /** The databases it is missing on, by their labels; all of them if none is named. */
    String[] on() default {};
}
