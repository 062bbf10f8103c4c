package dev.cormorant.ir;

/** A source joined to the ones before it. */
public record Join(Kind kind, Source source, Expr on) implements Node {
    /** The kinds of join. */
    public enum Kind {
        INNER,
        LEFT
    }
}
