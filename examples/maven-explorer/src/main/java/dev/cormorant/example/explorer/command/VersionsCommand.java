package dev.cormorant.example.explorer.command;

import dev.cormorant.example.explorer.report.ArtifactName;
import dev.cormorant.example.explorer.report.UnknownArtifactException;
import dev.cormorant.example.explorer.report.VersionsReport;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints the versions of an artifact. */
@Command(
        name = "versions",
        description = "Prints the versions of an artifact that are here, and what each of them inherits from.")
public final class VersionsCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private DatabaseOption database = new DatabaseOption();

    @Parameters(paramLabel = "<group:artifact>", description = "The artifact.", converter = ArtifactNameConverter.class)
    private ArtifactName asked = new ArtifactName("", "", null);

    @Override
    public Integer call() throws CommandFailedException, UnknownArtifactException {
        spec.commandLine().getOut().print(VersionsReport.of(database.open(), asked));
        return 0;
    }
}
