/**
 * What Cormorant promises, one class for each behaviour, to be run on every database by thin subclasses:
 *
 * <pre>{@code
 * class FilterTest extends FilterContract {}
 * }</pre>
 *
 * The author of a dialect says where its databases come from:
 *
 * <pre>{@code
 * @RunOn(FirebirdDatabases.class)
 * class FilterTest extends FilterContract {}
 * }</pre>
 */
@NullMarked
package dev.cormorant.testkit.contract;

import org.jspecify.annotations.NullMarked;
