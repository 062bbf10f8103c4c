package dev.cormorant.testkit.contract;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cormorant.dialect.Feature;
import dev.cormorant.dialect.Features;
import dev.cormorant.dialect.Version;
import dev.cormorant.error.UnsupportedByDatabaseException;
import java.lang.reflect.Method;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class ExpectationTest {
    private static final Features FEATURES = new Features("Duck", new Version(1, 0), Set.of(Feature.SCHEMAS), 10, 10);
    private static final ThrowingCallable SUCCEEDS = () -> {};
    private static final ThrowingCallable FAILS = () -> {
        throw new IllegalStateException("fails");
    };
    private static final ThrowingCallable REFUSES = () -> {
        throw FEATURES.refusal("wings", "walk");
    };

    private static void judge(String name, ThrowingCallable body) throws Throwable {
        Method method = Cases.class.getDeclaredMethod(name);
        new Expectation("duck", FEATURES).judge(method, body);
    }

    static final class Cases {
        void plain() {}

        @KnownGap("everywhere")
        void gap() {}

        @KnownGap(
                value = "here",
                on = {"goose", "duck"})
        void gapHere() {}

        @KnownGap(value = "there", on = "goose")
        void gapThere() {}

        @Requires(Feature.SCHEMAS)
        void supported() {}

        @Requires({Feature.SCHEMAS, Feature.ARRAY_BINDS})
        void unsupported() {}
    }

    @Test
    void aCaseMustSucceed() {
        assertThatCode(() -> judge("plain", SUCCEEDS)).doesNotThrowAnyException();
        assertThatThrownBy(() -> judge("plain", FAILS)).hasMessage("fails");
        assertThatThrownBy(() -> judge("plain", REFUSES)).isInstanceOf(UnsupportedByDatabaseException.class);
    }

    @Test
    void aKnownGapMustFail() {
        assertThatCode(() -> judge("gap", FAILS)).doesNotThrowAnyException();
        assertThatCode(() -> judge("gapHere", FAILS)).doesNotThrowAnyException();
        assertThatThrownBy(() -> judge("gap", SUCCEEDS)).hasMessageContaining("take @KnownGap away");
        assertThatThrownBy(() -> judge("gapHere", SUCCEEDS)).hasMessageContaining("take @KnownGap away");
    }

    @Test
    void aGapOfAnotherDatabaseIsNone() {
        assertThatCode(() -> judge("gapThere", SUCCEEDS)).doesNotThrowAnyException();
        assertThatThrownBy(() -> judge("gapThere", FAILS)).hasMessage("fails");
    }

    @Test
    void whatADatabaseCannotDoItMustRefuseAndSayWhy() {
        assertThatCode(() -> judge("supported", SUCCEEDS)).doesNotThrowAnyException();
        assertThatThrownBy(() -> judge("supported", REFUSES)).isInstanceOf(UnsupportedByDatabaseException.class);
        assertThatCode(() -> judge("unsupported", REFUSES)).doesNotThrowAnyException();
        assertThatThrownBy(() -> judge("unsupported", SUCCEEDS)).hasMessageContaining("must refuse");
        assertThatThrownBy(() -> judge("unsupported", FAILS)).hasMessageContaining("must refuse");
        assertThatThrownBy(() -> judge("unsupported", () -> {
                    throw new UnsupportedByDatabaseException("no");
                }))
                .hasMessageContaining("Duck");
    }
}
