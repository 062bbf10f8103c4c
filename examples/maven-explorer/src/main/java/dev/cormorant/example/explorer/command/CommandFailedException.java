package dev.cormorant.example.explorer.command;

import org.jspecify.annotations.Nullable;

/** A command cannot do what it was told to; the message is one line for people. */
final class CommandFailedException extends Exception {
    private static final long serialVersionUID = 1L;

    CommandFailedException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
