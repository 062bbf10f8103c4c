package dev.cormorant.testkit.evaluator;

/** A question leads over so many related rows that its answer is not worth the time. */
public final class TooLargeException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TooLargeException() {
        super("The question leads over too many related rows");
    }
}
