package dev.cormorant.testkit.server;

import org.jspecify.annotations.Nullable;

/** A server that tests need cannot be had on this machine. The message says why and what to do about it. */
public final class ServerUnavailableException extends RuntimeException {

    ServerUnavailableException(String message) {
        this(message, null);
    }

    ServerUnavailableException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
