/**
 * Real databases for tests: servers that start by themselves, or those that the environment names, and a fresh, empty
 * database on one of them for every test class.
 *
 * <p>{@link dev.cormorant.testkit.server.TestDatabase} is the way in.
 */
@NullMarked
package dev.cormorant.testkit.server;

import org.jspecify.annotations.NullMarked;
