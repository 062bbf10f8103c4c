package dev.cormorant.testkit.contract;

import static dev.cormorant.testkit.library.Papers.PAPERS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cormorant.expression.Predicate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the words of texts are, and how a search names them: the same on every database. */
public abstract class SearchWordContract extends PapersContract {
    /** For subclasses. */
    protected SearchWordContract() {}

    @Test
    void allWordsMustBeThereInAnyColumnAndOrder() {
        paper("release", "the notes of a beta");
        paper("notes", "of the release");
        paper("release");
        assertThat(found("notes release")).containsExactly("release", "notes");
        assertThat(found("release")).hasSize(3);
        assertThat(found("releas")).isEmpty();
        assertThat(found("elease")).isEmpty();
        assertThat(found("release missing")).isEmpty();
    }

    @Test
    void wordsAreLeftOutByAMinus() {
        paper("a release", "beta");
        paper("b release", "first draft");
        paper("c release", "draft first");
        assertThat(found("release -beta")).containsExactly("b release", "c release");
        assertThat(found("release -\"first draft\"")).containsExactly("a release", "c release");
        assertThat(found("release -bet*")).containsExactly("b release", "c release");
        assertThat(found("-beta release -draft")).isEmpty();
    }

    @Test
    void aPhraseIsWordsInTheirOrderInOneColumn() {
        paper("a", "the first draft of it");
        paper("b", "first the draft");
        paper("first", "draft");
        paper("d first, \n draft!", "x");
        assertThat(found("\"first draft\"")).containsExactly("a", "d first, \n draft!");
        assertThat(found("\"the first draft of it\"")).containsExactly("a");
        assertThat(found("\"draft first\"")).isEmpty();
    }

    @Test
    void wordsBeginByAStar() {
        paper("notes");
        paper("notable");
        paper("knot");
        assertThat(found("not*")).containsExactly("notes", "notable");
        assertThat(found("notes*")).containsExactly("notes");
        assertThat(found("n*")).containsExactly("notes", "notable");
        assertThat(found("*not")).isEmpty();
    }

    @Test
    void shortWordsAndThoseThatServersLeaveOutAreWordsLikeOthers() {
        paper("to be or not to be");
        paper("a b c 1 22");
        paper("The WHO and the www");
        assertThat(found("to be")).containsExactly("to be or not to be");
        assertThat(found("\"to be or not to be\"")).hasSize(1);
        assertThat(found("a 1")).containsExactly("a b c 1 22");
        assertThat(found("\"b c 1\"")).hasSize(1);
        assertThat(found("who the")).containsExactly("The WHO and the www");
        assertThat(found("www")).hasSize(1);
    }

    @Test
    void whatIsNoLetterAndNoDigitDividesWords() {
        paper("don't e-mail snake_case a.b.example.com v1.2.3 C++");
        paper("dont email snakecase");
        for (String text :
                List.of("don't", "e-mail", "snake_case", "example.com", "v1.2.3", "case", "c++", "mail", "(t)")) {
            assertThat(found(text)).as(text).hasSize(1);
        }
        paper("t'don mail-e");
        assertThat(found("don't")).hasSize(1);
        assertThat(found("-e-mail case")).isEmpty();
    }

    @Test
    void wordsOfLettersAndDigitsAreOne() {
        paper("12e5a 3e4f abc123 0x1f 1e5");
        for (String text : List.of("12e5a", "3e4f", "abc123", "0x1f", "1e5", "3e4*", "12*")) {
            assertThat(found(text)).as(text).hasSize(1);
        }
        for (String text : List.of("12", "a", "e5a", "3e4", "f", "1f", "123")) {
            assertThat(found(text)).as(text).isEmpty();
        }
    }

    @Test
    void caseIsIgnoredInEveryScript() {
        paper("Straße ПРИВЕТ ΟΔΟΣ Grün");
        for (String text : List.of("straße", "STRAßE", "привет", "Привет", "ΟΔΟΣ", "grün", "GRÜN", "прив*")) {
            assertThat(found(text)).as(text).hasSize(1);
        }
    }

    @Test
    void accentsOfLatinLettersAreIgnored() {
        paper("Café naïve Ångström Dvořák");
        paper("Cafe\u0301 noir");
        assertThat(found("cafe")).hasSize(2);
        assertThat(found("CAFÉ")).hasSize(2);
        assertThat(found("cafe\u0301")).hasSize(2);
        assertThat(found("\"cafe noir\"")).hasSize(1);
        for (String text : List.of("naive", "angstrom", "ångström", "dvorak", "DVOŘÁK", "dvor*")) {
            assertThat(found(text)).as(text).hasSize(1);
        }
    }

    @Test
    void wordsOfOtherScriptsAreRunsOfTheirLetters() {
        paper("東京都 に行く");
        assertThat(found("東京都")).hasSize(1);
        assertThat(found("東京*")).hasSize(1);
        assertThat(found("東京")).isEmpty();
        paper("١٢٣ 😀release😀");
        assertThat(found("١٢٣")).hasSize(1);
        assertThat(found("release")).hasSize(1);
        assertThat(found("😀")).isEmpty();
    }

    @Test
    void aLongWordIsFound() {
        paper("x".repeat(150));
        assertThat(found("x".repeat(150))).hasSize(1);
        assertThat(found("x".repeat(20) + "*")).hasSize(1);
        assertThat(found("x".repeat(20))).isEmpty();
    }

    @Test
    void textsThatAreNullHaveNoWords() {
        paper("null");
        assertThat(found("null")).hasSize(1);
        assertThat(found("end")).isEmpty();
        assertThat(found("w_null")).isEmpty();
        assertThat(titles(db().from(PAPERS).where(Predicate.not(PAPERS.search("other")))))
                .hasSize(1);
    }
}
