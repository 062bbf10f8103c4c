package dev.cormorant.testkit.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class OnceTest {

    private final AtomicInteger calls = new AtomicInteger();

    @Test
    void theResultIsKept() {
        Once<Integer> once = new Once<>(calls::incrementAndGet);
        assertThat(once.get()).isEqualTo(1);
        assertThat(once.get()).isEqualTo(1);
    }

    @Test
    void theFailureIsKeptToo() {
        Once<Integer> once = new Once<>(() -> {
            throw new IllegalStateException("attempt " + calls.incrementAndGet());
        });
        assertThatThrownBy(once::get).hasMessage("attempt 1");
        assertThatThrownBy(once::get).hasMessage("attempt 1");
    }
}
