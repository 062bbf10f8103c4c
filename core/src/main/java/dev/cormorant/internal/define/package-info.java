/** From a schema to the definitions of its tables, and from the database's words back to the schema's. */
@NullMarked
package dev.cormorant.internal.define;

import org.jspecify.annotations.NullMarked;
