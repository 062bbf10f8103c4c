/** The only room that touches a connection: sessions, transactions, execution, listeners, translation of errors. */
@NullMarked
package dev.cormorant.driver;

import org.jspecify.annotations.NullMarked;
