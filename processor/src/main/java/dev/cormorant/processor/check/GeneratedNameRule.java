package dev.cormorant.processor.check;

import com.palantir.javapoet.ClassName;
import dev.cormorant.processor.model.Marks;
import dev.cormorant.processor.model.Parent;
import dev.cormorant.processor.model.RowType;
import dev.cormorant.processor.model.TableClass;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** The classes that a table is written into are still free: no user's class and no other table has their names. */
final class GeneratedNameRule implements Rule {
    private final Elements elements;
    private final Map<ClassName, ClassName> taken = new HashMap<>();

    GeneratedNameRule(Elements elements) {
        this.elements = elements;
    }

    @Override
    public void check(TableClass table, Problems problems) {
        for (ClassName name : names(table)) {
            Optional<String> owner = owner(table, name);
            if (owner.isPresent()) {
                problems.add(
                        "Cormorant writes a class " + name.simpleName() + " for the table, but there is one already"
                                + owner.get() + "; rename that, or the row in `extends " + Wording.parent(table) + "`");
                return; // another row name gives other names to all of them
            }
        }
    }

    private static List<ClassName> names(TableClass table) {
        if (table.rowName().isEmpty()) {
            return List.of();
        }
        List<ClassName> names = new ArrayList<>(List.of(table.model()));
        if (!table.isView()) {
            names.add(0, table.newRow());
        }
        if (table.parent().map(Parent::row).orElse(null) instanceof RowType.Generated row) {
            names.add(0, row.name());
        }
        return names;
    }

    /** Words that say whose class it is; empty while it is free. */
    private Optional<String> owner(TableClass table, ClassName name) {
        ClassName other = taken.putIfAbsent(name, table.name());
        if (other != null && !other.equals(table.name())) {
            return Optional.of(", for the table " + other.simpleName());
        }
        TypeElement existing = find(table, name.canonicalName());
        if (existing == null) {
            return Optional.empty();
        }
        Optional<String> from = Marks.generatedFrom(existing);
        if (from.isEmpty()) {
            return Optional.of("");
        }
        boolean left = from.get().equals(table.name().canonicalName()) || find(table, from.get()) == null;
        return left ? Optional.empty() : Optional.of(", for the table " + from.get());
    }

    /** A class as the table's module sees it. */
    private @Nullable TypeElement find(TableClass table, String name) {
        return elements.getTypeElement(elements.getModuleOf(table.origin()), name);
    }
}
