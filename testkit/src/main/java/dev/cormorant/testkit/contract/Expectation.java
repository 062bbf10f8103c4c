package dev.cormorant.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.cormorant.dialect.Features;
import dev.cormorant.error.UnsupportedByDatabaseException;
import java.lang.reflect.Method;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.platform.commons.support.AnnotationSupport;

/** Whether a case is to succeed on a database, to be refused, or to fail. */
record Expectation(String label, Features features) {
    void judge(Method method, ThrowingCallable body) throws Throwable {
        KnownGap gap = AnnotationSupport.findAnnotation(method, KnownGap.class).orElse(null);
        if (gap != null && (gap.on().length == 0 || List.of(gap.on()).contains(label))) {
            assertThat(catchThrowable(() -> judgeFeatures(method, body)))
                    .as("The gap \"%s\" is closed: take @KnownGap away", gap.value())
                    .isNotNull();
        } else {
            judgeFeatures(method, body);
        }
    }

    private void judgeFeatures(Method method, ThrowingCallable body) throws Throwable {
        Requires requires =
                AnnotationSupport.findAnnotation(method, Requires.class).orElse(null);
        if (requires == null || features.supported().containsAll(List.of(requires.value()))) {
            body.call();
            return;
        }
        assertThat(catchThrowable(body))
                .as("%s lacks one of %s and must refuse", label, List.of(requires.value()))
                .isInstanceOf(UnsupportedByDatabaseException.class)
                .hasMessageContaining(features.database())
                .hasMessageContaining("; ");
    }
}
