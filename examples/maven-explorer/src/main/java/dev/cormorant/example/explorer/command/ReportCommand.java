package dev.cormorant.example.explorer.command;

import dev.cormorant.Database;
import dev.cormorant.Db;
import dev.cormorant.example.explorer.report.Summary;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints what stands out in the repository. */
@Command(
        name = "report",
        description =
                "Prints what most depend on, what is here in most versions, who inherits from whom, and licences.")
public final class ReportCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private DatabaseOption database = new DatabaseOption();

    @Override
    public Integer call() throws CommandFailedException {
        Database db = database.open();
        PrintWriter out = spec.commandLine().getOut();
        print(db, out);
        GoOn.print(db, database.file(), out);
        return 0;
    }

    static void print(Db db, PrintWriter out) {
        out.println(new Summary(db).text());
    }
}
