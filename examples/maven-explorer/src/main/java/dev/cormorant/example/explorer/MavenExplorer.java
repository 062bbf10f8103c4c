package dev.cormorant.example.explorer;

import dev.cormorant.example.explorer.command.Complaints;
import dev.cormorant.example.explorer.command.FamilyCommand;
import dev.cormorant.example.explorer.command.LoadCommand;
import dev.cormorant.example.explorer.command.NeedsCommand;
import dev.cormorant.example.explorer.command.ReportCommand;
import dev.cormorant.example.explorer.command.SearchCommand;
import dev.cormorant.example.explorer.command.VersionsCommand;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** Reads the local Maven repository into an SQLite database and answers questions about it. */
@Command(
        name = "explorer",
        description = "Reads the local Maven repository into an SQLite database and answers questions about it.",
        footer = {"", "Without a command it loads. <command> --help explains the options of a command."},
        subcommands = {
            LoadCommand.class,
            ReportCommand.class,
            NeedsCommand.class,
            VersionsCommand.class,
            FamilyCommand.class,
            SearchCommand.class
        })
public final class MavenExplorer {
    private static final List<String> HELP = List.of("-h", "--help");

    private MavenExplorer() {}

    /** Ends with exit code 0 when all went well, 1 when something could not be done, 2 when it was asked wrongly. */
    public static void main(String[] arguments) {
        int code = run(writer(System.out), writer(System.err), arguments);
        if (code != 0) {
            System.exit(code);
        }
    }

    /** Nothing to remember: picocli prints the help instead of running the command. */
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            description = "Explain the command.")
    void help(boolean asked) {}

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(stream, true, Charset.defaultCharset());
    }

    static int run(PrintWriter out, PrintWriter err, String... arguments) {
        Complaints complaints = new Complaints();
        int code = new CommandLine(new MavenExplorer())
                .setOut(out)
                .setErr(err)
                .setExecutionExceptionHandler(complaints)
                .setParameterExceptionHandler(complaints)
                .execute(withCommand(arguments));
        out.flush();
        err.flush();
        return code;
    }

    /** Options without a command are those of {@code load}. */
    private static String[] withCommand(String[] arguments) {
        boolean named = arguments.length > 0 && (!arguments[0].startsWith("-") || HELP.contains(arguments[0]));
        return named
                ? arguments
                : Stream.concat(Stream.of("load"), Stream.of(arguments)).toArray(String[]::new);
    }
}
