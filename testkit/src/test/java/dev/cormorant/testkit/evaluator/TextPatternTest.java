package dev.cormorant.testkit.evaluator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cormorant.expression.Predicate;
import dev.cormorant.testkit.blog.Users;
import dev.cormorant.testkit.random.HostileTexts;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TextPatternTest {
    private static final List<String> TEXTS = HostileTexts.of(2, 300);

    private static boolean holds(Predicate<Users> condition, String name) {
        Scope row = Scope.of(Row.of(Map.of(Users.USERS.name, name)));
        return new Meaning(Store.EMPTY, Clock.systemUTC(), new Failures()).holds(condition.node(), row);
    }

    @Test
    void wildcardsMeanWhatTheySay() {
        assertThat(TextPattern.matches("abc", "a%", false)).isTrue();
        assertThat(TextPattern.matches("abc", "a_c", false)).isTrue();
        assertThat(TextPattern.matches("a😀c", "a_c", false)).isTrue();
        assertThat(TextPattern.matches("abc", "a\\%", false)).isFalse();
        assertThat(TextPattern.matches("a%", "a\\%", false)).isTrue();
        assertThat(TextPattern.matches("", "%", false)).isTrue();
        assertThat(TextPattern.matches("", "_", false)).isFalse();
        assertThat(TextPattern.matches("ABC", "%bc", true)).isTrue();
        assertThat(TextPattern.matches("aab", "%ab", false)).isTrue();
    }

    /** The operands of these words are literal, whatever they hold: the patterns that are made of them must say so. */
    @Test
    void partsAreLiteral() {
        for (String text : TEXTS) {
            for (String part : TEXTS.subList(0, 120)) {
                assertThat(holds(Users.USERS.name.contains(part), text)).isEqualTo(text.contains(part));
                assertThat(holds(Users.USERS.name.startsWith(part), text)).isEqualTo(text.startsWith(part));
                assertThat(holds(Users.USERS.name.endsWith(part), text)).isEqualTo(text.endsWith(part));
            }
        }
    }
}
