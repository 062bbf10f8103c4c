package dev.cormorant.testkit.random;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Texts that want to be more than texts: what ends literals, begins comments, names parameters and looks like SQL. */
public final class HostileTexts {
    private static final List<String> FRAGMENTS = List.of(
            "'",
            "''",
            "\"",
            "\"\"",
            "`",
            "``",
            "\\",
            "\\\\",
            "\\'",
            ";",
            "--",
            "-- ",
            "#",
            "/*",
            "*/",
            "/*!50000",
            "(",
            ")",
            "?",
            "??",
            "?1",
            "$1",
            "$$",
            "$tag$",
            ":",
            "::",
            ":a",
            ":x",
            "@a",
            "@@version",
            "{d '2020-01-01'}",
            "{fn now()}",
            "${x}",
            "{0}",
            "%",
            "_",
            "\\%",
            "\\_",
            "[a-z]",
            "*",
            "^a.*",
            "x",
            "X'00'",
            "E'\\x27'",
            "U&'\\0027'",
            "N'x'",
            "_utf8'",
            " OR 1=1",
            " AND ",
            " UNION SELECT ",
            "DROP TABLE users",
            "NULL",
            "DEFAULT",
            "true",
            "0x27",
            "1e308",
            "\n",
            "\r\n",
            "\t",
            " ",
            "\u00A0",
            "\u2019",
            "\uFF07",
            "\u02BC",
            "\u0301",
            "\u200B",
            "\uFEFF",
            "\uFFFD",
            "\u0130",
            "\u00DF",
            "😀",
            "👨‍👩‍👧",
            "𝒳");

    private HostileTexts() {}

    /** So many different texts, the same for the same seed. */
    public static List<String> of(long seed, int count) {
        Dice dice = new Dice(seed);
        Set<String> texts = new LinkedHashSet<>(FRAGMENTS);
        while (texts.size() < count) {
            texts.add(String.join("", dice.several(dice.between(1, 6), () -> dice.pick(FRAGMENTS))));
        }
        return new ArrayList<>(texts).subList(0, count);
    }
}
