namespace QuotePortfolio;

/// <summary>The command line, and what happens to one that makes no sense.</summary>
internal static class App
{
    /// <summary>Carries out one command line.</summary>
    /// <param name="args">The command line.</param>
    /// <param name="terminal">Where to write.</param>
    /// <param name="stop">Ends the run so that it can be continued.</param>
    /// <returns>The exit code.</returns>
    public static int Run(string[] args, Terminal terminal, CancellationToken stop = default) =>
        CommandLine.Run(PortfolioCommand.Of(terminal, stop), args, terminal);
}
