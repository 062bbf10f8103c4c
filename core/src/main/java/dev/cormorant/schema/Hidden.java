package dev.cormorant.schema;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Keeps a column out of the row record: it is written like any other, and read only by naming it,
 * {@code db.from(USERS).select(USERS.password)}.
 */
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.CLASS)
public @interface Hidden {}
