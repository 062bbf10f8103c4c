package dev.cormorant.testkit.random;

import dev.cormorant.expression.DocumentPath;
import dev.cormorant.expression.Expression;
import dev.cormorant.json.JsonArray;
import dev.cormorant.json.JsonNull;
import dev.cormorant.json.JsonObject;
import dev.cormorant.json.JsonValue;
import java.util.List;
import java.util.function.Supplier;

/** Draws JSON documents of few members, and paths that lead to some of them. */
final class RandomDocuments {
    private static final List<String> MEMBERS = List.of("a", "b", "é d");
    private static final List<Long> INTEGERS = List.of(0L, 1L, -1L, (1L << 53) + 1, Long.MAX_VALUE, Long.MIN_VALUE);

    private final Dice dice;
    private final Supplier<String> words;

    RandomDocuments(Dice dice, Supplier<String> words) {
        this.dice = dice;
        this.words = words;
    }

    /** A document, which is never a JSON null: that is read as no document. */
    JsonValue document() {
        return dice.oneIn(5) ? scalar() : object(2);
    }

    private JsonObject object(int depth) {
        JsonObject object = JsonObject.empty();
        for (String member : MEMBERS) {
            if (!dice.oneIn(3)) {
                object = object.with(member, value(depth - 1));
            }
        }
        return object;
    }

    private JsonValue value(int depth) {
        if (depth > 0 && dice.oneIn(3)) {
            return dice.oneIn(2) ? object(depth) : new JsonArray(dice.several(dice.below(3), () -> value(depth - 1)));
        }
        return dice.oneIn(6) ? JsonNull.NULL : scalar();
    }

    private JsonValue scalar() {
        return dice.<JsonValue>oneOf(
                () -> JsonValue.of(words.get()),
                () -> JsonValue.of(dice.<Long>pick(INTEGERS)),
                () -> JsonValue.of(dice.<Double>pick(List.of(1.5, -2.25, 0.1))),
                () -> JsonValue.of(dice.oneIn(2)));
    }

    /** A place in the documents of a column. */
    <S> DocumentPath<S> path(Expression<S, ?> column) {
        DocumentPath<S> place = column.path(dice.pick(MEMBERS));
        return switch (dice.below(4)) {
            case 0 -> place.path(dice.pick(MEMBERS));
            case 1 -> place.at(dice.below(2));
            default -> place;
        };
    }
}
