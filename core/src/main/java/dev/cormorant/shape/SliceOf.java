package dev.cormorant.shape;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How many rows of each parent a component of type {@link dev.cormorant.page.Slice} holds: {@code @SliceOf(20) Slice<Comment>
 * comments}. The generated class says in which order.
 */
@Documented
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.CLASS)
public @interface SliceOf {
    /** The most rows, at least 1. */
    int value();
}
