/** Tables as a database defines them: names, storages, constraints, indexes. Immutable, and the same for every dialect. */
@NullMarked
package dev.cormorant.ddl;

import org.jspecify.annotations.NullMarked;
