using System.CommandLine;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;

namespace QuoteShared.Commands;

/// <summary>Runs a command line: what it asks for, or what is wrong with it.</summary>
internal static class CommandLine
{
    /// <returns>The exit code.</returns>
    public static int Run(RootCommand root, string[] args, Terminal terminal) => Mishap.Guard(terminal, () =>
    {
        ParseResult command = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        return command.Action is ParseErrorAction wrong ? Explain(command, wrong, terminal.Error) : command.Invoke(new()
        {
            Output = terminal.Out,
            Error = terminal.Error,
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = null,
        });
    });

    /// <summary>The library's own words and suggestions, without the help that is longer than they are.</summary>
    private static int Explain(ParseResult command, ParseErrorAction wrong, TextWriter error)
    {
        wrong.ShowHelp = false;
        command.Invoke(new() { Output = error, Error = error, EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null });
        string path = string.Join(' ', Path(command.CommandResult).Reverse());
        error.WriteLine($"All that is accepted: {path} --help");
        return ExitCode.BadUsage;
    }

    private static IEnumerable<string> Path(SymbolResult? result)
    {
        for (; result is CommandResult command; result = command.Parent)
        {
            yield return command.Command.Name;
        }
    }
}
