/** SQLite, from 3.37 on, by the driver of org.xerial. */
@NullMarked
package dev.cormorant.dialect.sqlite;

import org.jspecify.annotations.NullMarked;
