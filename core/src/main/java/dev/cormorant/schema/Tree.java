package dev.cormorant.schema;

import dev.cormorant.error.Argument;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * A row with the trees below it, as {@link RelatedTree} reads it. Immutable; two are equal if they hold equal rows in the same
 * places. Where several ways lead to a row, its tree stands at the end of each of them.
 *
 * <pre>{@code
 * for (Tree<Category> tree : db.from(CATEGORIES).where(CATEGORIES.parentId.isNull())
 *         .select(CATEGORIES.tree(CATEGORIES.children)).list()) {
 *     print(tree.row().name());
 *     tree.children().forEach(child -> print("  " + child.row().name()));
 * }
 * }</pre>
 *
 * @param <E> what was read of each row
 */
public final class Tree<E extends @Nullable Object> {
    private static final String INDENT = "  ";

    private final @Nullable E row;
    private final List<Tree<E>> children;
    private final int height;
    private final int hash;

    private Tree(@Nullable E row, List<Tree<E>> children) {
        this.row = row;
        this.children = List.copyOf(children);
        this.height =
                this.children.stream().mapToInt(child -> child.height + 1).max().orElse(0);
        this.hash = Objects.hash(row, this.children);
    }

    /** A row with trees below it. */
    public static <E extends @Nullable Object> Tree<E> of(@Nullable E row, List<Tree<E>> children) {
        Argument.noneNull(children, "Tree.of", "tree");
        return new Tree<>(row, children);
    }

    /** What was read of the row; null if that is null. */
    @SuppressWarnings("NullAway") // null only where E is nullable
    public E row() {
        return row;
    }

    /** The trees below, in the order that was asked for. */
    public List<Tree<E>> children() {
        return children;
    }

    /** The number of levels below the row: 0 if nothing is below it. */
    public int height() {
        return height;
    }

    /** This tree and all trees below it, each before those below it: {@code tree.stream().map(Tree::row)}. */
    public Stream<Tree<E>> stream() {
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(new Walk<>(this), Spliterator.ORDERED | Spliterator.NONNULL),
                false);
    }

    /** From a tree to those below it, however deep they are. */
    private static final class Walk<E extends @Nullable Object> implements Iterator<Tree<E>> {
        private final Deque<Iterator<Tree<E>>> open = new ArrayDeque<>();

        private Walk(Tree<E> tree) {
            open.push(List.of(tree).iterator());
        }

        @Override
        public boolean hasNext() {
            while (!open.isEmpty() && !open.element().hasNext()) {
                open.remove();
            }
            return !open.isEmpty();
        }

        @Override
        public Tree<E> next() {
            if (!hasNext()) {
                throw new NoSuchElementException("the tree has no more rows");
            }
            Tree<E> tree = open.element().next();
            open.push(tree.children.iterator());
            return tree;
        }

        /** How far below the first tree the last one is. */
        private int level() {
            return open.size() - 2;
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof Tree<?> that && hash == that.hash && holdsTheSame(that));
    }

    /** Side by side and not into each other, since trees may be deep. */
    @SuppressWarnings("ReferenceEquality") // the same tree needs no second look
    private boolean holdsTheSame(Tree<?> that) {
        Deque<Tree<?>> open = new ArrayDeque<>(List.of(this, that));
        while (!open.isEmpty()) {
            Tree<?> one = open.pop();
            Tree<?> two = open.pop();
            if (one == two) {
                continue;
            }
            if (!Objects.equals(one.row, two.row) || one.children.size() != two.children.size()) {
                return false;
            }
            for (int i = 0; i < one.children.size(); i++) {
                open.push(two.children.get(i));
                open.push(one.children.get(i));
            }
        }
        return true;
    }

    @Override
    public int hashCode() {
        return hash;
    }

    /** A row on each line, below the row that it belongs to. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        Walk<E> walk = new Walk<>(this);
        while (walk.hasNext()) {
            Tree<E> tree = walk.next();
            text.append(text.isEmpty() ? "" : "\n")
                    .append(INDENT.repeat(walk.level()))
                    .append(tree.row);
        }
        return text.toString();
    }
}
