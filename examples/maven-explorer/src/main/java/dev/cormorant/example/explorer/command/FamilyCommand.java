package dev.cormorant.example.explorer.command;

import dev.cormorant.example.explorer.report.ArtifactName;
import dev.cormorant.example.explorer.report.FamilyReport;
import dev.cormorant.example.explorer.report.UnknownArtifactException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints what a version inherits from, and what inherits from it. */
@Command(
        name = "family",
        description = "Prints the POMs that a version inherits from, and the tree of those that inherit from it.")
public final class FamilyCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private DatabaseOption database = new DatabaseOption();

    @Parameters(
            paramLabel = "<group:artifact[:version]>",
            description = "The artifact; its newest version unless another one is named.",
            converter = ArtifactNameConverter.class)
    private ArtifactName asked = new ArtifactName("", "", null);

    @Override
    public Integer call() throws CommandFailedException, UnknownArtifactException {
        spec.commandLine().getOut().print(FamilyReport.of(database.open(), asked));
        return 0;
    }
}
