/** The commands, and how they speak to people. */
@NullMarked
package dev.cormorant.example.explorer.command;

import org.jspecify.annotations.NullMarked;
