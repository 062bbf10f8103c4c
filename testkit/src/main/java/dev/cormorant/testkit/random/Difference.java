package dev.cormorant.testkit.random;

/**
 * A statement that did something else than it should.
 *
 * @param program the program
 * @param step the statement in it
 * @param expected what it may do
 * @param actual what it did
 */
public record Difference(Program program, Step step, String expected, String actual) {
    @Override
    public String toString() {
        return "%s%n%nAt %s%nexpected %s%nbut was  %s".formatted(program, step, expected, actual);
    }
}
