package dev.cormorant.internal.tree;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The steps that were read, by the rows that they lead from; in their order. */
public final class Steps<E extends @Nullable Object> {
    private final Map<Object, List<Step<E>>> byStart = new HashMap<>();

    /** Adds all that one statement read. It read all steps from a row, so a row that is there already has them. */
    public void add(List<Step<E>> read) {
        Map<Object, List<Step<E>>> found = new HashMap<>();
        read.forEach(step ->
                found.computeIfAbsent(step.from(), key -> new ArrayList<>()).add(step));
        found.forEach(byStart::putIfAbsent);
    }

    /** The steps from the rows with a key. */
    List<Step<E>> from(@Nullable Object key) {
        return byStart.getOrDefault(key, List.of());
    }

    /** All rows that steps lead to, as often as steps do. */
    List<Place> places() {
        List<Place> places = new ArrayList<>();
        byStart.values().forEach(steps -> steps.forEach(step -> places.add(step.place())));
        return Collections.unmodifiableList(places);
    }
}
