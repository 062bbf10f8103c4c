package dev.cormorant.example.explorer.command;

import dev.cormorant.Database;
import dev.cormorant.example.explorer.load.Meter;
import dev.cormorant.example.explorer.report.ArtifactName;
import dev.cormorant.example.explorer.report.NeedsReport;
import dev.cormorant.example.explorer.report.UnknownArtifactException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints everything that an artifact needs. */
@Command(
        name = "needs",
        description = "Prints everything that an artifact needs where it is used: what it depends on, what that depends"
                + " on, and so on, without tests and what is optional.")
public final class NeedsCommand implements Callable<Integer> {
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
        PrintWriter out = spec.commandLine().getOut();
        Database db = database.open();
        Meter meter = new Meter();
        db.onQuery(meter);
        out.print(NeedsReport.of(db, asked));
        out.println("Found in " + meter.statements() + " statements.");
        return 0;
    }
}
