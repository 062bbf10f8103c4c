package dev.cormorant.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchQueryTest {
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '\'',
            delimiter = '|',
            value = {
                "release -beta \"first draft\" note* | release -beta \"first draft\" note*",
                "Release RELEASE release | release",
                "don't e-mail | \"don t\" \"e mail\"",
                "-e-mail | -\"e mail\"",
                "snake_case a.b.c | \"snake case\" \"a b c\"",
                "--a -(b) -\"c d | -a -b -\"c d\"",
                "a-\"b c\" | a \"b c\"",
                "\"a b\"c\"d\" | \"a b\" c d",
                "a\"b c\"*d | a \"b c\" d",
                "*a b* c** d*e | a b* c* \"d e\"",
                "(a/b) & !c:* | \"a b\" c",
                "+a <b> ~c @4 | a b c 4",
                "Straße Éa É | straße ea e",
                "e\u0301a ŁÓDŹ | ea łodz",
                "😀a😀b | \"a b\"",
                "東京都\u3000京都 | 東京都 京都",
                "a\u00a0b\tc | a b c",
                "1st ² ½ | 1st"
            })
    void aTextIsReadAsTerms(String text, String terms) {
        assertThat(SearchQuery.parse(text)).hasToString(terms);
    }

    @Test
    void whatItPrintsAsksForTheSame() {
        SearchQuery query = SearchQuery.parse("don't \"first draft\" -beta* note* -\"x y\"");
        assertThat(SearchQuery.parse(query.toString())).isEqualTo(query);
    }

    @ParameterizedTest
    @CsvSource({"''", "-a", "'-\"a b\" -c*'", "'\"\" * - +&|!()<->:'", "😀", "_"})
    void aTextWithoutAWordThatMustBeThereIsEmpty(String text) {
        assertThat(SearchQuery.parse(text).isEmpty()).isTrue();
    }

    @Test
    void termsAreTaken() {
        SearchQuery query = SearchQuery.parse("a -b");
        assertThat(query.isEmpty()).isFalse();
        assertThat(query.required()).extracting(SearchTerm::toString).containsExactly("a");
        assertThat(query.excluded()).extracting(SearchTerm::toString).containsExactly("-b");
    }

    @Test
    void ofAPhraseTheFirstHundredWordsCount() {
        String text = "\"" + "a b ".repeat(80) + "\"";
        assertThat(SearchQuery.parse(text).terms())
                .singleElement()
                .satisfies(term -> assertThat(term.words()).hasSize(100));
    }

    @Test
    void aTextHasALongestLength() {
        assertThat(SearchQuery.parse("a ".repeat(5_000)).terms()).hasSize(1);
        assertThatThrownBy(() -> SearchQuery.parse("a ".repeat(5_000) + "b"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a search of 10001 characters; it has at most 10000");
    }
}
