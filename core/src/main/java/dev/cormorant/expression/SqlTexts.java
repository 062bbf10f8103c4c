package dev.cormorant.expression;

import dev.cormorant.error.Argument;
import dev.cormorant.ir.Expr;
import dev.cormorant.ir.SqlCondition;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Cuts SQL of the program's own at its placeholders. */
final class SqlTexts {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d{1,4})}");

    private SqlTexts() {}

    static SqlCondition condition(String table, String text, @Nullable Object... arguments) {
        Argument.notNull(text, "sql", "text");
        Argument.notNull(arguments, "sql", "array of arguments");
        if (text.isBlank()) {
            throw new IllegalArgumentException(table + ": sql(..) needs a condition");
        }
        if (text.indexOf('?') >= 0) {
            throw new IllegalArgumentException(table
                    + ": sql(..) with a question mark, which would stand for a value; write {0}, {1} .. for values");
        }
        List<Expr> values = new ArrayList<>();
        for (int i = 0; i < arguments.length; i++) {
            values.add(argument(table, i, arguments[i]));
        }
        List<String> texts = new ArrayList<>();
        List<Expr> given = new ArrayList<>();
        BitSet used = new BitSet();
        int end = 0;
        Matcher placeholder = PLACEHOLDER.matcher(text);
        while (placeholder.find()) {
            int number = Integer.parseInt(placeholder.group(1));
            if (number >= arguments.length) {
                throw new IllegalArgumentException(table + ": sql(..) has the placeholder " + placeholder.group()
                        + ", and arguments for " + arguments.length + ", counted from 0");
            }
            used.set(number);
            texts.add(text.substring(end, placeholder.start()));
            given.add(values.get(number));
            end = placeholder.end();
        }
        texts.add(text.substring(end));
        if (used.cardinality() < arguments.length) {
            throw new IllegalArgumentException(
                    table + ": sql(..) has no placeholder {" + used.nextClearBit(0) + "}, but an argument for it");
        }
        return new SqlCondition(List.copyOf(texts), List.copyOf(given));
    }

    private static Expr argument(String table, int number, @Nullable Object argument) {
        if (argument == null) {
            throw new IllegalArgumentException(
                    table + ": sql(..) with null for {" + number + "}; write IS NULL into the text");
        }
        return argument instanceof Expression<?, ?> expression
                ? expression.node()
                : Constant.of(argument).node();
    }
}
