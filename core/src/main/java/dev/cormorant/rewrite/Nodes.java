package dev.cormorant.rewrite;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Children of nodes, rewritten; what does not change stays the same instance. */
final class Nodes {
    private Nodes() {}

    static <T> @Nullable T optional(@Nullable T node, UnaryOperator<T> rewriter) {
        return node == null ? null : rewriter.apply(node);
    }

    /** The rewriter is an argument of its own, so that the function needs no object for each visit. */
    static <W, T> List<T> list(W rewriter, List<T> nodes, BiFunction<W, T, T> rewrite) {
        List<T> rewritten = null;
        for (int i = 0; i < nodes.size(); i++) {
            T before = nodes.get(i);
            T after = rewrite.apply(rewriter, before);
            if (after != before && rewritten == null) {
                rewritten = new ArrayList<>(nodes);
            }
            if (rewritten != null) {
                rewritten.set(i, after);
            }
        }
        return rewritten == null ? nodes : List.copyOf(rewritten);
    }
}
