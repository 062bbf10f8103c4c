package dev.cormorant.benchmark.paired;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Shows on standard error how far a run is: a bar where somebody watches, a line for each workload elsewhere. */
abstract class Progress implements AutoCloseable {
    private static final int WIDTH = 100;

    private Progress() {}

    static Progress of(int pairings) {
        return isWatched() ? new Bar(pairings) : new Lines();
    }

    /** Java does not know whether errors go to a terminal. POSIX has a command for it; without it the answer is no. */
    private static boolean isWatched() {
        try {
            return new ProcessBuilder("test", "-t", "2")
                            .redirectError(Redirect.INHERIT)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** A pair of rounds has ended. */
    abstract void step(String what);

    @Override
    public void close() {}

    private static final class Bar extends Progress {
        private final ProgressBar bar;

        Bar(int pairings) {
            bar = new ProgressBarBuilder()
                    .setTaskName("Measuring")
                    .setInitialMax(pairings)
                    .setStyle(ProgressBarStyle.ASCII)
                    .setConsumer(new ConsoleProgressBarConsumer(System.err, WIDTH))
                    .build();
        }

        @Override
        void step(String what) {
            bar.setExtraMessage(what);
            bar.step();
        }

        @Override
        public void close() {
            bar.close();
        }
    }

    private static final class Lines extends Progress {
        private String last = "";

        @Override
        void step(String what) {
            if (!what.equals(last)) {
                System.err.println(what);
                last = what;
            }
        }
    }
}
