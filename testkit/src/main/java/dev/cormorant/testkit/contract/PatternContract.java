package dev.cormorant.testkit.contract;

import static dev.cormorant.expression.Predicate.not;
import static dev.cormorant.testkit.blog.AllTypes.ALL_TYPES;
import static dev.cormorant.testkit.blog.Users.USERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cormorant.expression.Predicate;
import dev.cormorant.testkit.blog.NewUser;
import dev.cormorant.testkit.blog.Users;
import java.util.List;
import org.junit.jupiter.api.Test;

/** LIKE and its literal kin: one meaning on every database. */
public abstract class PatternContract extends Contract {
    /** For subclasses. */
    protected PatternContract() {}

    private void bios(String... bios) {
        for (String bio : bios) {
            db().insert(NewUser.email(db().from(USERS).count() + "@example.org")
                    .name("x")
                    .bio(bio));
        }
    }

    private List<String> found(Predicate<? super Users> condition) {
        return db().from(USERS)
                .where(condition)
                .orderBy(USERS.id.asc())
                .select(USERS.bio)
                .list();
    }

    @Test
    void percentIsAnyTextAndUnderscoreOneCharacter() {
        bios("abc", "abbc", "ac", "xabc");
        assertThat(found(USERS.bio.like("a%c"))).containsExactly("abc", "abbc", "ac");
        assertThat(found(USERS.bio.like("a_c"))).containsExactly("abc");
        assertThat(found(USERS.bio.like("abc"))).containsExactly("abc");
        assertThat(found(USERS.bio.like("%"))).hasSize(4);
        assertThat(found(USERS.bio.like(""))).isEmpty();
    }

    @Test
    @KnownGap(value = "H2's patterns see UTF-16 units, so _ is half a character beyond U+FFFF", on = "h2")
    void underscoreIsOneCodePoint() {
        bios("a😀c", "aäc", "a😀😀c");
        assertThat(found(USERS.bio.like("a_c"))).containsExactly("a😀c", "aäc");
        assertThat(found(USERS.bio.like("a__c"))).containsExactly("a😀😀c");
    }

    @Test
    void percentMatchesLinesToo() {
        bios("a\nb", "a\r\nb", "a\tb");
        assertThat(found(USERS.bio.like("a%b"))).hasSize(3);
        assertThat(found(USERS.bio.like("a_b"))).containsExactly("a\nb", "a\tb");
        assertThat(found(USERS.bio.contains("\n"))).hasSize(2);
    }

    @Test
    void patternsKnowCase() {
        bios("Tutorial", "tutorial", "TUTORIAL");
        assertThat(found(USERS.bio.like("t%"))).containsExactly("tutorial");
        assertThat(found(USERS.bio.contains("TOR"))).containsExactly("TUTORIAL");
        assertThat(found(USERS.bio.startsWith("Tut"))).containsExactly("Tutorial");
        assertThat(found(USERS.bio.endsWith("rial"))).containsExactly("Tutorial", "tutorial");
        assertThat(found(USERS.bio.eq("tutorial"))).containsExactly("tutorial");
    }

    @Test
    void accentsAreLetters() {
        bios("resume", "résumé");
        assertThat(found(USERS.bio.like("resume"))).containsExactly("resume");
        assertThat(found(USERS.bio.like("r_sum_"))).hasSize(2);
        assertThat(found(USERS.bio.likeIgnoreCase("RESUME"))).containsExactly("resume");
        assertThat(found(USERS.bio.likeIgnoreCase("RÉSUMÉ"))).containsExactly("résumé");
    }

    @Test
    void ignoringCaseKnowsAllOfUnicode() {
        bios("ÄPFEL", "äpfel", "Жук", "жук", "ΣΟΦΟΣ", "𐐀", "𐐨");
        assertThat(found(USERS.bio.likeIgnoreCase("Äpf%"))).containsExactly("ÄPFEL", "äpfel");
        assertThat(found(USERS.bio.containsIgnoreCase("ЖУ"))).containsExactly("Жук", "жук");
        assertThat(found(USERS.bio.containsIgnoreCase("σοφο"))).containsExactly("ΣΟΦΟΣ");
        assertThat(found(USERS.bio.likeIgnoreCase("𐐀"))).containsExactly("𐐀", "𐐨");
    }

    @Test
    void aBackslashMakesTheNextCharacterLiteral() {
        bios("100%", "100x", "a_b", "axb", "a\\b");
        assertThat(found(USERS.bio.like("100\\%"))).containsExactly("100%");
        assertThat(found(USERS.bio.like("a\\_b"))).containsExactly("a_b");
        assertThat(found(USERS.bio.like("a\\\\b"))).containsExactly("a\\b");
        assertThat(found(USERS.bio.likeIgnoreCase("A\\_B"))).containsExactly("a_b");
    }

    @Test
    void aBackslashBeforeAnOrdinaryCharacterMeansThatCharacter() {
        bios("abc", "a\\bc");
        assertThat(found(USERS.bio.like("a\\bc"))).containsExactly("abc");
    }

    @Test
    void aBackslashAtTheEndOfAPatternIsRefused() {
        assertThat(statements(() -> assertThatThrownBy(() -> USERS.bio.like("abc\\"))
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessageContaining("Users.bio")))
                .isEmpty();
        assertThatThrownBy(() -> USERS.bio.notLike("\\\\\\")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void partsOfATextAreLiteral() {
        bios("50% off_now \\o/", "50 off now", "50x offxnow");
        for (String part : List.of("50%", "off_", "\\o/", "%", "_", "\\", " \\")) {
            assertThat(found(USERS.bio.contains(part))).as(part).containsExactly("50% off_now \\o/");
            assertThat(found(USERS.bio.containsIgnoreCase(part))).as(part).containsExactly("50% off_now \\o/");
        }
        assertThat(found(USERS.bio.startsWith("50%"))).containsExactly("50% off_now \\o/");
        assertThat(found(USERS.bio.startsWith("50_"))).isEmpty();
        assertThat(found(USERS.bio.endsWith("\\o/"))).containsExactly("50% off_now \\o/");
        assertThat(found(USERS.bio.endsWith("_o/"))).isEmpty();
    }

    @Test
    void anEmptyPartIsInEveryTextThatIsThere() {
        bios("a", "");
        db().insert(NewUser.email("null@example.org").name("x"));
        assertThat(found(USERS.bio.contains(""))).containsExactly("a", "");
        assertThat(found(USERS.bio.startsWith(""))).containsExactly("a", "");
        assertThat(found(USERS.bio.endsWith(""))).containsExactly("a", "");
        assertThat(found(USERS.bio.containsIgnoreCase(""))).containsExactly("a", "");
    }

    @Test
    void nullMatchesNoPatternAndNoNegatedOne() {
        db().insert(NewUser.email("null@example.org").name("x"));
        assertThat(found(USERS.bio.like("%"))).isEmpty();
        assertThat(found(USERS.bio.notLike("a%"))).isEmpty();
        assertThat(found(not(USERS.bio.like("a%")))).isEmpty();
    }

    @Test
    void notLikeIsTheOpposite() {
        bios("abc", "xyz");
        assertThat(found(USERS.bio.notLike("a%"))).containsExactly("xyz");
        assertThat(found(not(USERS.bio.notLike("a%")))).containsExactly("abc");
    }

    @Test
    void trailingBlanksCount() {
        bios("a", "a ", "a  ");
        assertThat(found(USERS.bio.eq("a"))).containsExactly("a");
        assertThat(found(USERS.bio.eq("a "))).containsExactly("a ");
        assertThat(found(USERS.bio.like("a"))).containsExactly("a");
        assertThat(found(USERS.bio.like("a_"))).containsExactly("a ");
        assertThat(found(USERS.bio.endsWith(" "))).containsExactly("a ", "a  ");
        assertThat(found(USERS.bio.in(List.of("a ", "b")))).containsExactly("a ");
    }

    @Test
    void wildcardsOfOtherLanguagesAreLiteral() {
        bios("a*c", "a?c", "[abc]", "abc", "^a", "a$", "a|b", "(a)");
        assertThat(found(USERS.bio.like("a*c"))).containsExactly("a*c");
        assertThat(found(USERS.bio.like("a?c"))).containsExactly("a?c");
        assertThat(found(USERS.bio.like("[abc]"))).containsExactly("[abc]");
        assertThat(found(USERS.bio.contains("|"))).containsExactly("a|b");
    }

    @Test
    void bothCasesAreMade() {
        bios("Straße Ä 😀");
        assertThat(found(USERS.bio.lower().eq("straße ä 😀"))).hasSize(1);
        assertThat(found(USERS.bio.upper().startsWith("STRA"))).hasSize(1);
        assertThat(found(USERS.bio.lower().contains("Ä"))).isEmpty();
    }

    @Test
    void lengthIsInCodePoints() {
        bios("", "a😀ä", "👩‍👩‍👧");
        assertThat(db().from(USERS)
                        .orderBy(USERS.id.asc())
                        .select(USERS.bio.length())
                        .list())
                .containsExactly(0, 3, 5);
        assertThat(found(USERS.bio.length().eq(3))).containsExactly("a😀ä");
    }

    @Test
    void patternsOnWhatIsNoTextAreRefused() {
        assertThatThrownBy(() -> USERS.age.like("1%"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Users.age")
                .hasMessageContaining("text");
        assertThatThrownBy(() -> ALL_TYPES.bytes.contains("x")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> USERS.name.plus("x"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("number");
    }
}
