/** PostgreSQL, from 14 on, by its own JDBC driver. */
@NullMarked
package dev.cormorant.dialect.postgres;

import org.jspecify.annotations.NullMarked;
