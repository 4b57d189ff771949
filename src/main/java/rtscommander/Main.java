package rtscommander;

import java.nio.file.NoSuchFileException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;

/// The command line of rts-commander. Exit codes: 0; 1 failed; 2 wrong usage, with one sentence on
/// standard error.
public final class Main {
    private static final int FAILED = 1;
    private static final int WRONG_USAGE = 2;

    private Main() {}

    public static void main(String[] args) {
        System.exit(commandLine().execute(args));
    }

    static CommandLine commandLine() {
        IParameterExceptionHandler wrongUsage = (wrong, args) -> {
            wrong.getCommandLine().getErr().println(sentence(wrong));
            return WRONG_USAGE;
        };
        IExecutionExceptionHandler failure = (fault, line, result) -> {
            line.getErr().println(sentence(fault));
            return FAILED;
        };
        return new CommandLine(new ServeCommand())
                .setCommandName("rts-commander")
                .addSubcommand("serve", new ServeCommand())
                .addSubcommand("replay", new ReplayCommand())
                .addSubcommand("duel", new DuelCommand())
                .addSubcommand("eval-nl", new EvalNlCommand())
                .addSubcommand("bench", new BenchCommand())
                .addSubcommand("fetch-model", new FetchModelCommand())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(wrongUsage)
                .setExecutionExceptionHandler(failure);
    }

    private static String sentence(Exception fault) {
        String message = fault instanceof NoSuchFileException missing
                ? "There is no file " + missing.getFile() + "."
                : fault.getMessage();
        return message == null ? fault.toString() : message.lines().findFirst().orElse(fault.toString());
    }
}
