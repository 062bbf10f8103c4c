@NullMarked
package dev.cormorant.testkit.server;

import org.jspecify.annotations.NullMarked;
