package dev.cormorant.example.explorer.command;

import dev.cormorant.Database;
import dev.cormorant.example.explorer.load.LoadSummary;
import dev.cormorant.example.explorer.load.Loader;
import dev.cormorant.example.explorer.pom.LocalRepository;
import dev.cormorant.example.explorer.pom.PomFailure;
import dev.cormorant.example.explorer.pom.PomFinder;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Reads a repository into the database, then prints the report. */
@Command(
        name = "load",
        description = "Reads the POMs of a Maven repository into the database, then prints the report."
                + " Run it again at any time: it writes what has changed.")
public final class LoadCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private DatabaseOption database = new DatabaseOption();

    @Option(
            names = "--repository",
            paramLabel = "DIR",
            description = "The Maven repository. Default: the one that Maven itself uses.")
    private @Nullable Path repository;

    private int limit = Integer.MAX_VALUE;

    @Option(names = "--limit", paramLabel = "N", description = "Read at most so many POMs. Default: all.")
    void limit(int files) {
        if (files < 1) {
            throw new ParameterException(spec.commandLine(), "--limit must be at least 1, and is " + files);
        }
        limit = files;
    }

    @Override
    public Integer call() throws CommandFailedException {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        List<Path> files = files();
        Database db = database.create();
        LoadSummary summary;
        try (ProgressView progress = ProgressView.of(files.size(), err)) {
            summary = Loader.load(db, files, progress);
        }
        print(summary, out);
        out.println();
        ReportCommand.print(db, out);
        printSkipped(summary.skipped(), out);
        GoOn.print(db, database.file(), out);
        return 0;
    }

    private List<Path> files() throws CommandFailedException {
        try {
            Path directory = LocalRepository.locate(repository);
            List<Path> found = PomFinder.find(directory);
            if (found.isEmpty()) {
                throw new CommandFailedException("There is no POM in the repository " + directory, null);
            }
            return found.subList(0, Math.min(limit, found.size()));
        } catch (IOException e) {
            throw new CommandFailedException("The repository cannot be read: " + e.getMessage(), e);
        }
    }

    private static void print(LoadSummary load, PrintWriter out) {
        if (load.added() == 0 && load.changed() == 0) {
            out.printf(Locale.ROOT, "Nothing has changed: %,d POMs say what they said before.%n", load.unchanged());
        } else {
            out.printf(
                    Locale.ROOT,
                    "%,d POMs are new, %,d have changed, %,d say what they said before.%n",
                    load.added(),
                    load.changed(),
                    load.unchanged());
        }
        out.printf(
                Locale.ROOT,
                "Read %,d files (%,d/s) and wrote %,d rows (%,d/s) in %,d statements and %.1f s.%n",
                load.files(),
                load.perSecond(load.files()),
                load.rows(),
                load.perSecond(load.rows()),
                load.statements(),
                load.time().toMillis() / 1000.0);
    }

    private static void printSkipped(List<PomFailure> skipped, PrintWriter out) {
        if (skipped.isEmpty()) {
            return;
        }
        out.println("Skipped, because they cannot be read as POMs");
        skipped.forEach(failure -> out.println("  " + failure.path() + ": " + failure.reason()));
        out.println();
    }
}
