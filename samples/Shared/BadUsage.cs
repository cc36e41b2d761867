using System.CommandLine;
using System.CommandLine.Parsing;

namespace QuoteShared;

/// <summary>The answer to a command line that does not parse.</summary>
internal static class BadUsage
{
    public static int Explain(ParseResult command, TextWriter error)
    {
        foreach (string message in command.Errors.Select(problem => problem.Message).Distinct())
        {
            error.WriteLine(message);
        }

        Command meant = command.CommandResult.Command;
        if (command.UnmatchedTokens.Count > 0 && Nearest.To(command.UnmatchedTokens[0], Names(meant)) is { } near)
        {
            error.WriteLine($"Did you mean {near}?");
        }

        string path = string.Join(' ', Path(command.CommandResult).Reverse());
        error.WriteLine($"All that is accepted: {path} --help");
        return ExitCode.BadUsage;
    }

    private static IEnumerable<string> Names(Command command) =>
        command.Options.Select(option => option.Name).Concat(command.Subcommands.Select(sub => sub.Name));

    private static IEnumerable<string> Path(SymbolResult? result)
    {
        for (; result is CommandResult command; result = command.Parent)
        {
            yield return command.Command.Name;
        }
    }
}
