package dev.cormorant.processor.check;

/** A component of a shape that is wrong; the message says how. */
final class WrongPartException extends Exception {
    private static final long serialVersionUID = 1;

    WrongPartException(String message) {
        super(message);
    }
}
