package dev.cormorant.example.explorer.command;

import dev.cormorant.error.ConnectionFailedException;
import dev.cormorant.error.DatabaseException;
import dev.cormorant.error.RetryableException;
import dev.cormorant.example.explorer.report.UnknownArtifactException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in one line what went wrong: 2 is the exit code for what was asked wrongly, 1 for what could not be done. */
public final class Complaints implements IExecutionExceptionHandler, IParameterExceptionHandler {
    @Override
    public int handleParseException(ParameterException problem, String[] arguments) {
        CommandLine command = problem.getCommandLine();
        String name = command.getCommandSpec().qualifiedName();
        String message = problem instanceof UnmatchedArgumentException unmatched
                ? "'" + unmatched.getUnmatched().get(0) + "' is neither a command nor an option here"
                : line(problem);
        command.getErr().println(message + " (" + name + " --help tells more)");
        return CommandLine.ExitCode.USAGE;
    }

    @Override
    public int handleExecutionException(Exception problem, CommandLine command, ParseResult arguments)
            throws Exception {
        if (problem instanceof UnknownArtifactException) {
            command.getErr().println(line(problem));
            return CommandLine.ExitCode.USAGE;
        }
        if (problem instanceof CommandFailedException || problem instanceof DatabaseException) {
            command.getErr().println(told(problem));
            return CommandLine.ExitCode.SOFTWARE;
        }
        throw problem;
    }

    private static String told(Exception problem) {
        if (problem instanceof RetryableException) {
            return "The database is in use by another program; try again when it is done.";
        }
        if (problem instanceof ConnectionFailedException) {
            return "The database cannot be opened: " + cause(problem);
        }
        if (problem instanceof DatabaseException) {
            return "The database cannot be used: " + cause(problem)
                    + ". If it is not one of ours, choose another one by --database.";
        }
        return line(problem);
    }

    private static String cause(Exception problem) {
        Throwable cause = problem.getCause() == null ? problem : problem.getCause();
        return line(cause);
    }

    private static String line(Throwable problem) {
        String message = String.valueOf(problem.getMessage());
        return message.lines().findFirst().orElse("").strip();
    }
}
