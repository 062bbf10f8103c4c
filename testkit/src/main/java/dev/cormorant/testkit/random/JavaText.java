package dev.cormorant.testkit.random;

import dev.cormorant.ir.Aggregate;
import dev.cormorant.ir.Arithmetic;
import dev.cormorant.ir.Bind;
import dev.cormorant.ir.BindList;
import dev.cormorant.ir.Call;
import dev.cormorant.ir.Case;
import dev.cormorant.ir.Column;
import dev.cormorant.ir.Comparison;
import dev.cormorant.ir.Containment;
import dev.cormorant.ir.Distinctness;
import dev.cormorant.ir.Excluded;
import dev.cormorant.ir.Expr;
import dev.cormorant.ir.InList;
import dev.cormorant.ir.IsNull;
import dev.cormorant.ir.JsonPath;
import dev.cormorant.ir.Like;
import dev.cormorant.ir.Logical;
import dev.cormorant.ir.Matches;
import dev.cormorant.ir.Not;
import dev.cormorant.ir.NotTrue;
import dev.cormorant.ir.RankFunction;
import dev.cormorant.ir.RelationAggregate;
import dev.cormorant.ir.RelationTest;
import dev.cormorant.ir.Restriction;
import dev.cormorant.ir.Search;
import dev.cormorant.ir.SortKey;
import dev.cormorant.ir.ToOnePath;
import dev.cormorant.ir.Window;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Programs as a person would write them. */
final class JavaText {
    private static final int LONGEST = 60;

    private JavaText() {}

    static String of(Expr node) {
        if (node instanceof Column column) {
            return column.id().label();
        } else if (node instanceof Excluded excluded) {
            return "excluded(" + excluded.id().label() + ")";
        } else if (node instanceof Bind bind) {
            return value(bind.value());
        } else if (node instanceof BindList list) {
            return values(list.values());
        } else if (node instanceof Comparison comparison) {
            return call(comparison.left(), comparison.operator(), comparison.right());
        } else if (node instanceof Arithmetic arithmetic) {
            return call(arithmetic.left(), arithmetic.operator(), arithmetic.right());
        } else if (node instanceof Distinctness distinctness) {
            String word = distinctness.distinct() ? "isDistinctFrom" : "isNotDistinctFrom";
            return call(distinctness.left(), word, distinctness.right());
        } else if (node instanceof InList list) {
            return call(list.operand(), list.negated() ? "notIn" : "in", list.list());
        } else if (node instanceof Like like) {
            return call(like.operand(), like(like), like.pattern());
        } else if (node instanceof IsNull isNull) {
            return of(isNull.operand()) + (isNull.negated() ? ".isNotNull()" : ".isNull()");
        } else if (node instanceof Not not) {
            return "not(" + of(not.operand()) + ")";
        } else if (node instanceof Logical logical) {
            return (logical.operator() == Logical.Operator.AND ? "allOf" : "anyOf") + list(logical.operands());
        } else if (node instanceof Call call) {
            return of(call.arguments().get(0)) + "." + lower(call.function())
                    + list(call.arguments().subList(1, call.arguments().size()));
        } else if (node instanceof Aggregate aggregate) {
            return aggregate(aggregate);
        } else if (node instanceof Containment it) {
            return of(it.left()) + "." + containment(it.operator()) + "(" + of(it.right()) + ")";
        } else if (node instanceof JsonPath path) {
            return path(path);
        } else if (node instanceof Case choice) {
            return choice(choice);
        } else if (node instanceof RelationTest test) {
            return test(test);
        } else if (node instanceof RelationAggregate it) {
            String condition = it.condition() == null ? "" : ".where(" + of(it.condition()) + ")";
            return it.relation().label() + condition + "." + word(it.aggregate());
        } else if (node instanceof Window it) {
            return window(it);
        } else if (node instanceof Matches it) {
            return call(it.operand(), "matches", it.pattern());
        } else if (node instanceof Search it) {
            return "search(" + of(it.query()) + ")";
        } else if (node instanceof NotTrue it) {
            return "notTrue(" + of(it.operand()) + ")";
        } else if (node instanceof ToOnePath path) {
            Restriction restriction = path.restriction();
            String where = restriction == null ? "" : ".where(" + of(restriction.where()) + ")";
            return path.relation().label() + where + ".get(x -> " + of(path.target()) + ")";
        }
        return node.toString();
    }

    static String of(SortKey key) {
        String nulls = switch (key.nulls()) {
            case FIRST -> key.descending() ? "" : ".nullsFirst()";
            case LAST -> key.descending() ? ".nullsLast()" : "";
            case ABSENT -> "";
        };
        return of(key.expr()) + (key.descending() ? ".desc()" : ".asc()") + nulls;
    }

    static String list(List<? extends Expr> nodes) {
        return nodes.stream().map(JavaText::of).collect(Collectors.joining(", ", "(", ")"));
    }

    static String value(@Nullable Object value) {
        if (value instanceof String text) {
            return text(text);
        } else if (value instanceof Long) {
            return value + "L";
        } else if (value instanceof BigDecimal) {
            return "decimal(\"" + value + "\")";
        } else if (value instanceof byte[] bytes) {
            return "bytes" + Arrays.toString(bytes);
        } else if (value instanceof Float) {
            return value + "f";
        } else if (value == null || value instanceof Number || value instanceof Boolean) {
            return String.valueOf(value);
        }
        return value.getClass().getSimpleName() + "(\"" + value + "\")";
    }

    static String values(List<?> values) {
        return values.stream().map(JavaText::value).collect(Collectors.joining(", ", "List.of(", ")"));
    }

    private static String text(String text) {
        int length = text.codePointCount(0, text.length());
        if (length > LONGEST && text.codePoints().distinct().count() == 1) {
            return text(text.substring(0, text.offsetByCodePoints(0, 1))) + ".repeat(" + length + ")";
        }
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                quoted.append('\\').append(c);
            } else if (c < ' ' || c > '~') {
                quoted.append("\\u%04X".formatted((int) c));
            } else {
                quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }

    private static String aggregate(Aggregate node) {
        String all = node.operand() == null
                ? "rows()"
                : of(node.operand()) + "." + lower(node.function()) + (node.distinct() ? "Distinct()" : "()");
        return node.where() == null ? all : all + ".where(" + of(node.where()) + ")";
    }

    private static String window(Window node) {
        String function = node.function() instanceof Aggregate aggregate
                ? aggregate(aggregate)
                : lower((RankFunction) node.function()) + "()";
        List<String> over = new ArrayList<>();
        if (!node.partitionBy().isEmpty()) {
            over.add("partitionBy" + list(node.partitionBy()));
        }
        node.orderBy().forEach(key -> over.add(of(key)));
        return function + ".over(" + String.join(", ", over) + ")";
    }

    /** An aggregate of related rows. */
    private static String word(Aggregate node) {
        String word = lower(node.function()) + (node.distinct() ? "Distinct" : "");
        return word + "(" + (node.operand() == null ? "" : of(node.operand())) + ")";
    }

    private static String containment(Containment.Operator operator) {
        return switch (operator) {
            case CONTAINS -> "containsAll";
            case CONTAINED_BY -> "containedBy";
            case OVERLAPS -> "overlaps";
        };
    }

    private static String path(JsonPath path) {
        StringBuilder text = new StringBuilder(of(path.document()));
        for (JsonPath.Step step : path.steps()) {
            text.append(
                    step instanceof JsonPath.Step.Member member
                            ? ".path(" + text(member.name()) + ")"
                            : ".at(" + ((JsonPath.Step.Element) step).index() + ")");
        }
        String result = lower(path.result());
        return text + ".as" + result.substring(0, 1).toUpperCase(Locale.ROOT) + result.substring(1) + "()";
    }

    private static String choice(Case node) {
        String branches = node.branches().stream()
                .map(branch -> "when(" + of(branch.condition()) + ", " + of(branch.value()) + ")")
                .collect(Collectors.joining("."));
        return branches + (node.otherwise() == null ? ".orNull()" : ".otherwise(" + of(node.otherwise()) + ")");
    }

    private static String test(RelationTest node) {
        String relation = node.relation().label();
        boolean many = node.relation().isMany();
        if (node.condition() == null) {
            String none = many ? ".isEmpty()" : ".isAbsent()";
            return relation + (node.negated() ? none : many ? ".isNotEmpty()" : ".isPresent()");
        }
        String none = many ? ".none(" : ".hasNot(";
        return relation + (node.negated() ? none : many ? ".some(" : ".has(") + of(node.condition()) + ")";
    }

    private static String like(Like like) {
        return (like.negated() ? "notLike" : "like") + (like.ignoreCase() ? "IgnoreCase" : "");
    }

    private static String call(Expr left, Object operator, Expr right) {
        String word = operator instanceof Enum<?> constant ? lower(constant) : operator.toString();
        return of(left) + "." + word + "(" + of(right) + ")";
    }

    private static String lower(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT);
    }
}
