package dev.cormorant.testkit.evaluator;

import dev.cormorant.error.CycleFoundException;
import dev.cormorant.error.TooDeepException;
import dev.cormorant.expression.Descent;
import dev.cormorant.expression.Shape;
import dev.cormorant.ir.SortKey;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a relation of a table to itself leads to, and from there again. The content of a row ends with the rows below it.
 *
 * <p>All rows of a query are read by one statement, which fails if its steps close a circle. So a circle that begins farther
 * away than the tree of a row reaches may be a failure or not; one in the tree itself leaves no answer.
 */
final class Trees {
    private final Shapes shapes;
    private final Meaning meaning;
    private final Shape.Recursive<?, ?> tree;
    private final Descent descent;

    Trees(Shapes shapes, Meaning meaning, Shape.Recursive<?, ?> tree) {
        this.shapes = shapes;
        this.meaning = meaning;
        this.tree = tree;
        this.descent = tree.descent();
    }

    /** The rows below one, or what nothing is equal to if they cannot be told. */
    Object below(Row root) {
        if (!descent.cutsCycles() && leadsIntoCircle(root, new HashSet<>(), new HashSet<>())) {
            meaning.failures().may(CycleFoundException.class);
        }
        try {
            return below(root, 0, new ArrayDeque<>(List.of(identity(root))));
        } catch (Endless endless) {
            return Undefined.ENDLESS;
        }
    }

    /** The rows above one, the nearest first. */
    Object above(Row root) {
        List<List<@Nullable Object>> above = new ArrayList<>();
        Object next = below(root);
        while (next instanceof Answer.Rows rows && !rows.groups().isEmpty()) {
            List<@Nullable Object> row = rows.groups().get(0).get(0);
            above.add(row.subList(0, row.size() - 1));
            next = row.get(row.size() - 1);
        }
        return next instanceof Undefined ? next : Answer.Rows.inOrder(above);
    }

    private Answer.Rows below(Row row, int level, Deque<Object> path) {
        List<List<List<@Nullable Object>>> contents = new ArrayList<>();
        for (List<Scope> group : ordered(row, level)) {
            List<List<@Nullable Object>> equal = new ArrayList<>();
            for (Scope next : group) {
                if (goesOn(next.row(), path)) {
                    path.push(identity(next.row()));
                    List<@Nullable Object> content = shapes.content(tree.element(), next);
                    content.add(below(next.row(), level + 1, path));
                    equal.add(content);
                    path.pop();
                } else {
                    // What is asked of a row is read before the step to it is cut, and may fail.
                    shapes.content(tree.element(), next);
                }
            }
            if (!equal.isEmpty()) {
                contents.add(equal);
            }
        }
        return new Answer.Rows(contents, 0, -1);
    }

    private List<List<Scope>> ordered(Row row, int level) {
        boolean ends = level == descent.levels();
        if (ends && descent.bounded()) {
            return List.of();
        }
        List<Scope> next = shapes.matching(tree.relation(), tree.rows(), row);
        if (ends && !next.isEmpty()) {
            meaning.failures().may(TooDeepException.class);
            throw new Endless();
        }
        List<SortKey> order = RowOrder.completed(
                tree.rows().orderBy(), shapes.key(tree.relation().target()));
        return new RowOrder<Scope>(order, meaning::of).groups(next);
    }

    private boolean goesOn(Row next, Deque<Object> path) {
        boolean leadsBack = path.contains(identity(next));
        if (leadsBack && !descent.cutsCycles()) {
            throw new Endless();
        }
        return !leadsBack;
    }

    /** Whether steps lead from a row into a circle, looking at each row once. */
    private boolean leadsIntoCircle(Row row, Set<Object> path, Set<Object> seen) {
        Object identity = identity(row);
        if (path.contains(identity) || !seen.add(identity)) {
            return path.contains(identity);
        }
        path.add(identity);
        boolean found = shapes.matching(tree.relation(), tree.rows(), row).stream()
                .anyMatch(next -> leadsIntoCircle(next.row(), path, seen));
        path.remove(identity);
        return found;
    }

    /** A row is told by its key; where that has a null, nothing leads back to it. */
    private Object identity(Row row) {
        List<@Nullable Object> key = row.get(tree.key());
        return key.contains(null) ? row : key;
    }

    /** The rows cannot be told: they lead in a circle, or too far. */
    private static final class Endless extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
