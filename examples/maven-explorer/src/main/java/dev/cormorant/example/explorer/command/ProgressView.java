package dev.cormorant.example.explorer.command;

import java.io.PrintWriter;
import java.util.function.IntConsumer;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Shows how far a load is: a bar where somebody watches, a line now and then where a file is written. */
abstract class ProgressView implements IntConsumer, AutoCloseable {
    private static final int WIDTH = 80;

    private ProgressView() {}

    static ProgressView of(int files, PrintWriter lines) {
        return Terminal.isBehindErrors() ? new Bar(files) : new Lines(files, lines);
    }

    @Override
    public void close() {}

    private static final class Bar extends ProgressView {
        private final ProgressBar bar;

        Bar(int files) {
            bar = new ProgressBarBuilder()
                    .setTaskName("Reading POMs")
                    .setInitialMax(files)
                    .setStyle(ProgressBarStyle.ASCII)
                    .setConsumer(new ConsoleProgressBarConsumer(System.err, WIDTH))
                    .build();
        }

        @Override
        public void accept(int done) {
            bar.stepTo(done);
        }

        @Override
        public void close() {
            bar.close();
        }
    }

    private static final class Lines extends ProgressView {
        private final int files;
        private final PrintWriter out;
        private int quarter;

        Lines(int files, PrintWriter out) {
            this.files = files;
            this.out = out;
        }

        @Override
        public void accept(int done) {
            if (done * 4 / files > quarter) {
                quarter = done * 4 / files;
                out.println("Read " + done + " of " + files + " POMs");
            }
        }
    }
}
