package dev.cormorant.testkit.evaluator;

import dev.cormorant.ir.Call;
import dev.cormorant.ir.Like;
import dev.cormorant.ir.Matches;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Patterns, and functions of texts. */
final class TextRules {
    private TextRules() {}

    static void tell(Rules rules) {
        rules.is(Like.class, TextRules::like);
        rules.is(Matches.class, TextRules::matches);
        rules.is(Call.class, TextRules::call);
    }

    private static @Nullable Object like(Like node, Meaning meaning, Scope scope) {
        return meaning.strict(
                List.of(node.operand(), node.pattern()),
                scope,
                values -> TextPattern.matches((String) values.get(0), (String) values.get(1), node.ignoreCase())
                        != node.negated());
    }

    /** Of expressions that mean the same in every syntax. */
    private static @Nullable Object matches(Matches node, Meaning meaning, Scope scope) {
        return meaning.strict(
                List.of(node.operand(), node.pattern()),
                scope,
                values -> Pattern.compile((String) values.get(1))
                        .matcher((String) values.get(0))
                        .find());
    }

    private static @Nullable Object call(Call node, Meaning meaning, Scope scope) {
        return switch (node.function()) {
            case COALESCE -> PlainRules.coalesce(node, meaning, scope);
            case NULLIF -> PlainRules.nullIf(node, meaning, scope);
            case TRIM -> meaning.strict(node.arguments(), scope, values -> trimmed((String) values.get(0)));
            case ABS -> NumberRules.abs(node, meaning, scope);
            case LOWER -> meaning.strict(node.arguments(), scope, values -> mapped(values, Character::toLowerCase));
            case UPPER -> meaning.strict(node.arguments(), scope, values -> mapped(values, Character::toUpperCase));
            case LENGTH -> meaning.strict(node.arguments(), scope, values -> length((String) values.get(0)));
            case SUBSTRING -> meaning.strict(node.arguments(), scope, TextRules::part);
            case CONCAT ->
                meaning.strict(
                        node.arguments(),
                        scope,
                        values -> values.stream().map(String.class::cast).collect(Collectors.joining()));
        };
    }

    /** Without the blanks around it; other white space stays. */
    private static String trimmed(String text) {
        return text.replaceAll("^ +", "").replaceAll(" +$", "");
    }

    private static String part(List<Object> values) {
        int[] codePoints = ((String) values.get(0))
                .codePoints()
                .skip(((Number) values.get(1)).longValue() - 1)
                .limit(((Number) values.get(2)).longValue())
                .toArray();
        return new String(codePoints, 0, codePoints.length);
    }

    private static long length(String text) {
        return text.codePointCount(0, text.length());
    }

    private static String mapped(List<Object> values, IntUnaryOperator mapping) {
        int[] codePoints = ((String) values.get(0)).codePoints().map(mapping).toArray();
        return new String(codePoints, 0, codePoints.length);
    }
}
