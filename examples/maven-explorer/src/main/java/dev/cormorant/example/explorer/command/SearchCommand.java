package dev.cormorant.example.explorer.command;

import dev.cormorant.example.explorer.report.SearchReport;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints the artifacts whose POMs speak of something. */
@Command(
        name = "search",
        description =
                "Prints the artifacts whose titles and descriptions hold some words, the most used first: all of the"
                        + " words, \"a phrase\", part*; -word for none of it, behind -- at the start.")
public final class SearchCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private DatabaseOption database = new DatabaseOption();

    @Parameters(paramLabel = "<word>", arity = "1..*", description = "What they speak of.")
    private List<String> words = List.of();

    @Override
    public Integer call() throws CommandFailedException {
        spec.commandLine().getOut().print(SearchReport.of(database.open(), String.join(" ", words)));
        return 0;
    }
}
