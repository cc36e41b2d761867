using System.CommandLine;

namespace QuotePortfolio;

/// <summary>The command line, and what happens to one that makes no sense.</summary>
internal static class App
{
    /// <summary>Carries out one command line.</summary>
    /// <param name="args">The command line.</param>
    /// <param name="terminal">Where to write.</param>
    /// <param name="stop">Ends the run so that it can be continued.</param>
    /// <returns>The exit code.</returns>
    public static int Run(string[] args, Terminal terminal, CancellationToken stop = default)
    {
        try
        {
            ParseResult command = PortfolioCommand.Of(terminal, stop).Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
            int code = command.Errors.Count > 0 ? BadUsage.Explain(command, terminal.Error) : command.Invoke(Settings(terminal));
            terminal.Out.Flush();
            return code;
        }
        catch (Exception problem) when (problem is UsageException or UnauthorizedAccessException or IOException)
        {
            terminal.Error.WriteLine(problem.Message);
            return ExitCode.BadUsage;
        }
    }

    private static InvocationConfiguration Settings(Terminal terminal) => new()
    {
        Output = terminal.Out,
        Error = terminal.Error,
        EnableDefaultExceptionHandler = false,
        ProcessTerminationTimeout = null,
    };
}
