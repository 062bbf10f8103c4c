package dev.cormorant.processor.check;

import dev.cormorant.processor.model.Member;
import dev.cormorant.processor.model.Problem;
import dev.cormorant.processor.model.TableClass;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Element;

/** Collects what the rules find wrong with one table. Every message begins with the name of what it is about. */
final class Problems {
    private final TableClass table;
    private final List<Problem> found;

    Problems(TableClass table, List<Problem> known) {
        this.table = table;
        this.found = new ArrayList<>(known);
    }

    /** Something is wrong with the class. */
    void add(String message) {
        add(table.origin(), table.simpleName(), message);
    }

    /** Something is wrong with a column or relation. */
    void add(Member member, String message) {
        add(member.origin(), label(member), message);
    }

    /** Something is wrong with something else. */
    void add(Element at, String label, String message) {
        found.add(new Problem(at, label + ": " + message));
    }

    /** {@code Posts.title}. */
    String label(Member member) {
        return table.simpleName() + "." + member.name();
    }

    List<Problem> found() {
        return List.copyOf(found);
    }
}
