using System.CommandLine;
using Estimator;
using QuoteConsole.Options;

namespace QuoteConsole.Commands;

/// <summary><c>remodel</c>: a remodel, a replacement or an addition from options.</summary>
internal static class RemodelCommand
{
    private const string Help = "Estimates a remodel, a replacement or an addition. Give its scope; leave out what you do not know.";

    private const string Examples =
        """
        Examples:
          remodel --scope kitchen --level midrange --area "200 ft2" --state MA --year-built 1950
          remodel --scope kitchen --level midrange --choose tops=marble,layout=keep
          remodel --scope bathroom --soft-costs contingency,architectEngineer --design idea
          remodel --scope basement --start 2026-03-02 --holidays 2026-05-25,2026-07-03 --steps
          remodel --scope windowReplacement --count 10 --state CA --lines
          remodel --scope deck --offers
        """;

    public static Command Of(Terminal terminal) => new SingleJobCommand("remodel", RemodelOptions.Set, terminal).Of(Help, () => $"{Examples}\n\n{Choices()}");

    /// <summary>The choices of each scope, as the built-in prices have them.</summary>
    private static string Choices() => string.Join('\n', HomeEstimator.Default.Scopes.Where(scope => scope.Choices.Count > 0)
        .SelectMany(scope => scope.Choices
            .Select(choice => $"    {choice.Id}={string.Join('|', choice.Options.Select(option => option.Id))}")
            .Prepend($"  {BulkCodes.Names<RemodelScope>()[(int)scope.Scope]}"))
        .Prepend("Choices by scope, for --choose:"));
}
