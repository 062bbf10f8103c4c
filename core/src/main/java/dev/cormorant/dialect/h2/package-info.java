/** H2, from 2.2 on. */
@NullMarked
package dev.cormorant.dialect.h2;

import org.jspecify.annotations.NullMarked;
