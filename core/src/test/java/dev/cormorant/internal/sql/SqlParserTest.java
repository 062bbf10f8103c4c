package dev.cormorant.internal.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cormorant.dialect.Dialects;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SqlParserTest {
    private static SqlText parse(String dialect, String text) {
        return SqlParser.parse(text, Dialects.named(dialect).lexicalRules());
    }

    /** The text as the driver gets it, with a name in angle brackets for each place. */
    private static String places(String dialect, String text) {
        return parse(dialect, text).pieces().stream()
                .map(piece -> {
                    if (piece instanceof SqlPiece.Text plain) {
                        return plain.sql();
                    } else if (piece instanceof SqlPiece.InPlace in) {
                        return (in.negated() ? "<not in " : "<in ") + in.name() + ">" + in.end();
                    }
                    return "<" + ((SqlPiece.Place) piece).name() + ">";
                })
                .collect(Collectors.joining());
    }

    @ParameterizedTest
    @ValueSource(strings = {"postgres", "mariadb", "sqlite", "h2"})
    void parametersAreFoundOnEveryDatabase(String dialect) {
        assertThat(places(dialect, "select :a,:b_1 from t where x=:größe and y>:a"))
                .isEqualTo("select <a>,<b_1> from t where x=<größe> and y><a>");
        assertThat(parse(dialect, "select :b, :a, :b").parameters()).containsExactly("b", "a");
    }

    @ParameterizedTest
    @ValueSource(strings = {"postgres", "mariadb", "sqlite", "h2"})
    void whatIsNoSqlHoldsNoParameters(String dialect) {
        List.of(
                        "select ':x', 'it''s :x', '', ':x'':x'",
                        "select \":x\" from \"a\"\":x\"",
                        "select 1 -- :x ? ;\n",
                        "select 1 /* :x ? ; ' */",
                        "select 1 --",
                        "select /**/ 1 /***/",
                        "select a::text, b :: text, c : d",
                        "select 1;",
                        "select 1 ; -- that is all")
                .forEach(text -> assertThat(places(dialect, text)).isEqualTo(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"postgres", "mariadb", "sqlite", "h2"})
    void aPlaceOfItsOwnAfterInMayTakeAList(String dialect) {
        assertThat(places(dialect, "x in (:a) and y NOT /* no */ IN( :b ) and z in (:c, :d) and f(:e) and (:g) in (1)"))
                .isEqualTo(
                        "x in (<in a>) and y NOT /* no */ IN( <not in b> ) and z in (<c>, <d>) and f(<e>) and (<g>) in (1)");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            postgres | select E'it\\':x' , :y             | select E'it\\':x' , <y>
            postgres | select e'\\\\', :y                 | select e'\\\\', <y>
            postgres | select 'a\\', :y                   | select 'a\\', <y>
            postgres | select me'a\\', :y                 | select me'a\\', <y>
            postgres | select $$ :x ' $$, :y              | select $$ :x ' $$, <y>
            postgres | select $a$ :x $$ $b$ $a$, :y       | select $a$ :x $$ $b$ $a$, <y>
            postgres | select a$b$ , :y , c$b$            | select a$b$ , <y> , c$b$
            postgres | select /* /* :x */ :x */ :y        | select /* /* :x */ :x */ <y>
            postgres | select a[1:2], a[:n : :m]          | select a[1:2], a[<n> : <m>]
            postgres | select a ? 'k', a ?& :k            | select a ?? 'k', a ??& <k>
            postgres | select a @> :x, @ :y, a #>> :z     | select a @> <x>, @ <y>, a #>> <z>
            postgres | select '?', "?", $$ ? $$           | select '?', "?", $$ ? $$
            postgres | select a::int, :x::int, cast(:y as int) | select a::int, <x>::int, cast(<y> as int)
            mariadb  | select 'it\\':x', "a\\":x", :y     | select 'it\\':x', "a\\":x", <y>
            mariadb  | select 5--:y                       | select 5--<y>
            mariadb  | select @a:=:y, @@b                 | select @a:=<y>, @@b
            mariadb  | select $a, :y                      | select $a, <y>
            sqlite   | select [:x], [a ' b], :y           | select [:x], [a ' b], <y>
            sqlite   | select a$b, :y                     | select a$b, <y>
            h2       | select $$ :x $$, :y                | select $$ :x $$, <y>
            h2       | select /* /* :x */ :x */ :y        | select /* /* :x */ :x */ <y>
            """)
    void eachDatabaseCutsItsTextInItsOwnWay(String dialect, String text, String expected) {
        assertThat(places(dialect, text)).isEqualTo(expected);
    }

    @Test
    void backticksAndOtherCommentsAreKnownWhereTheyAre() {
        assertThat(places("mariadb", "select `:x`, `a``:x` # :x ; ?\n, :y"))
                .isEqualTo("select `:x`, `a``:x` # :x ; ?\n, <y>");
        assertThat(places("sqlite", "select `:x`, :y")).isEqualTo("select `:x`, <y>");
        assertThat(places("h2", "select `:x` // :x ; ?\n, :y")).isEqualTo("select `:x` // :x ; ?\n, <y>");
        assertThat(places("postgres", "select 1 ` :y")).isEqualTo("select 1 ` <y>");
        assertThat(places("postgres", "select 1 # :y // :z")).isEqualTo("select 1 # <y> // <z>");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            postgres | select 'abc        | a quote, which begins at character 8 with: 'abc
            postgres | select E'a\\'      | a quote
            postgres | select "a""        | a quote
            postgres | select 1 /* /* */  | a comment, which begins at character 10
            postgres | select /*/         | a comment
            postgres | select $a$ $b$ $$  | a dollar quote
            sqlite   | select [a          | brackets
            mariadb  | select `a          | a quote
            mariadb  | select 'a\\'       | a quote
            """)
    void whatDoesNotEndIsRefused(String dialect, String text, String problem) {
        assertThatThrownBy(() -> parse(dialect, text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("The text ends inside of " + problem);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            h2       | select * from t where a = ? | The ? at character 27 is a parameter without a name; write :name
            sqlite   | select ?1                   | The ? at character 8
            mariadb  | select ?                    | The ? at character 8
            sqlite   | select @a                   | @a at character 8 is a parameter in the database's own spelling; write :name
            sqlite   | select $a                   | $a at character 8
            sqlite   | select :1                   | :1 at character 8
            postgres | select $1                   | $1 at character 8
            h2       | select $1                   | $1 at character 8
            """)
    void parametersInAnotherSpellingAreRefused(String dialect, String text, String problem) {
        assertThatThrownBy(() -> parse(dialect, text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(problem);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            delete from a; delete from b     | A second statement begins after the ; at character 14
            select 1;;                       | A second statement
            begin                            | A transaction is db.transaction
            /* now */ COMMIT                 | this text begins with COMMIT
            -- nothing                       | The text holds no statement
            `;`                              | The text holds no statement
            """)
    void whatIsNotOneStatementIsRefused(String text, String problem) {
        assertThatThrownBy(() -> parse("sqlite", text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(problem);
    }

    @Test
    void aDefinitionMayHoldStatements() {
        String trigger = "create trigger t after insert on a begin delete from b; delete from c; end";
        assertThat(places("sqlite", trigger)).isEqualTo(trigger);
        assertThatThrownBy(() -> parse("sqlite", "create table a (id); begin; drop table a"))
                .hasMessageContaining("A second statement");
    }

    @Test
    void theVerbTellsWhetherRowsCome() {
        assertThatThrownBy(() -> parse("sqlite", "/* a */ UPDATE a SET b = 1").requireRows())
                .hasMessage("This statement returns no rows; run it with execute(): update ..");
        assertThatThrownBy(() -> parse("sqlite", "(select 1)").requireNoRows()).hasMessageContaining("list(..)");
        parse("sqlite", "delete from a returning id").requireRows();
        assertThatThrownBy(() -> parse("sqlite", "delete from a returning id").requireNoRows())
                .hasMessageContaining("returns rows");
        assertThat(parse("postgres", "with a as (delete from b returning *) select * from a")
                        .mayChange())
                .isTrue();
        assertThat(parse("postgres", "with a as (select replace('a', 'b', 'delete')) select * from a")
                        .mayChange())
                .isFalse();
    }

    /** Pieces of text with the parameters in them, for texts that nobody thought of. */
    private static final Map<String, List<String>> FRAGMENTS = Map.ofEntries(
            Map.entry(" ", List.of()),
            Map.entry(" ':x'':x' ", List.of()),
            Map.entry(" \":x\"\"\" ", List.of()),
            Map.entry(" /* ':x */ ", List.of()),
            Map.entry(" -- \":x\n", List.of()),
            Map.entry(" :a ", List.of("a")),
            Map.entry(" (:b)+:c", List.of("b", "c")),
            Map.entry(" in (:d)", List.of("d")),
            Map.entry(" not in\t( /* : */ :e\n)", List.of("e")),
            Map.entry(" x::text::y ", List.of()),
            Map.entry(" word_1 = 2.5e3 - .1 ", List.of()),
            Map.entry(" a$b :f::int ", List.of("f")));

    @ParameterizedTest
    @ValueSource(strings = {"postgres", "mariadb", "sqlite", "h2"})
    void textsThatNobodyThoughtOfAreReadToo(String dialect) {
        Random random = new Random(7);
        List<String> fragments = FRAGMENTS.keySet().stream().sorted().toList();
        for (int round = 0; round < 2_000; round++) {
            StringBuilder text = new StringBuilder("select");
            List<String> expected = new ArrayList<>();
            for (int i = random.nextInt(12); i > 0; i--) {
                String fragment = fragments.get(random.nextInt(fragments.size()));
                text.append(fragment);
                expected.addAll(FRAGMENTS.getOrDefault(fragment, List.of()));
            }
            SqlText parsed = parse(dialect, text.toString());
            assertThat(parsed.parameters())
                    .as(text.toString())
                    .isEqualTo(expected.stream().distinct().toList());
            assertThat(places(dialect, text.toString()).replaceAll("<(?:not )?(?:in )?(\\w)>", ":$1"))
                    .isEqualTo(text.toString());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"postgres", "mariadb", "sqlite", "h2"})
    void noTextBreaksTheLexer(String dialect) {
        Random random = new Random(11);
        String alphabet = "a1_:'\"`[]$/*-#\\? \n;@(){}.Eé";
        for (int round = 0; round < 20_000; round++) {
            String text = random.ints(random.nextInt(24), 0, alphabet.length())
                    .mapToObj(i -> alphabet.substring(i, i + 1))
                    .collect(Collectors.joining());
            try {
                String tokens = SqlLexer.tokens(text, Dialects.named(dialect).lexicalRules()).stream()
                        .map(SqlToken::text)
                        .collect(Collectors.joining());
                assertThat(tokens).isEqualTo(text);
            } catch (IllegalArgumentException e) {
                assertThat(e).hasMessageStartingWith("The text ends inside of ");
            }
        }
    }
}
