package dev.cormorant.example.explorer.command;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;

/** Knows who reads what the program writes. */
final class Terminal {
    private Terminal() {}

    /** Whether errors go to a terminal. Java does not know; POSIX has a command for it, and without it the answer is no. */
    static boolean isBehindErrors() {
        try {
            return new ProcessBuilder("test", "-t", "2")
                            .redirectError(Redirect.INHERIT)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
