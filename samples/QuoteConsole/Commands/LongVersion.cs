using System.CommandLine;
using System.CommandLine.Invocation;
using Estimator;

namespace QuoteConsole.Commands;

/// <summary>The version, and the price book that is built in: both say what a quote was made with.</summary>
internal sealed class LongVersion(Terminal terminal) : SynchronousCommandLineAction
{
    public override bool ClearsParseErrors => true;

    /// <summary>Puts it in the place of a root command's version.</summary>
    public static void AddTo(RootCommand root, Terminal terminal) => root.Options.OfType<VersionOption>().Single().Action = new LongVersion(terminal);

    public override int Invoke(ParseResult parseResult)
    {
        PriceBook book = PriceBook.UnitedStates2025;
        terminal.Out.WriteLine($"estimator {typeof(HomeEstimator).Assembly.GetName().Version!.ToString(3)}, formulas {HomeEstimator.FormulaVersion}, price book {book.Id} {book.Version}");
        return ExitCode.Ok;
    }
}
