package dev.cormorant.example.explorer.command;

import dev.cormorant.Db;
import dev.cormorant.example.explorer.report.Summary;
import java.io.PrintWriter;
import java.nio.file.Path;

/** The last words of a command: where everything is, and what to ask next. */
final class GoOn {
    private GoOn() {}

    static void print(Db db, Path file, PrintWriter out) {
        String example = new Summary(db).example();
        out.println("The database is " + file);
        out.println("Ask it more, at the command line or by -Dexec.args=\"..\":");
        out.println("  needs " + example + "     what it needs, and what that needs");
        out.println("  versions " + example + "  which versions are here");
        out.println("  family " + example + "    what it inherits from, and what inherits from it");
        out.println("  search json pars*  what speaks of it");
        out.println("  report  this again, without reading the repository");
    }
}
