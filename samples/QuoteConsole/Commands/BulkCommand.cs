using System.CommandLine;
using Estimator;
using QuoteShared.Files;
using QuoteShared.Homes;
using Spectre.Console;

namespace QuoteConsole.Commands;

/// <summary><c>bulk</c>: a table of homes in, a table of quotes out.</summary>
internal static class BulkCommand
{
    private const string Examples =
        """
        Examples:
          bulk homes.csv --out quotes.csv
          bulk - --as-of 2024-06-30 < homes.csv
        """;

    public static Command Of(Terminal terminal)
    {
        Argument<string> homes = new("homes.csv") { Description = "A CSV file whose first row names its columns; - for standard input" };
        Option<string?> output = new("--out") { Description = "The CSV file to write; standard output if left out, or -", HelpName = "quotes.csv" };
        Option<string?> asOf = new("--as-of") { Description = "The date the prices are of: 2025-06-30", HelpName = "date" };
        Option<string?> book = Book.Option();
        Option<bool> typicalSize = new(Header.TypicalSize) { Description = Header.TypicalSizeHelp };
        ExplainedCommand command = new("bulk", $"Quotes painting the outside of many houses.\n{Help}\n{ExitCode.Help}", Examples) { homes, output, asOf, book, typicalSize };
        command.SetAction(parsed =>
        {
            HomeEstimator estimator = Book.Estimator(parsed.GetValue(book));
            BulkQuote quote = new(estimator, Book.Date(parsed.GetValue(asOf), estimator), parsed.GetValue(typicalSize));
            string from = parsed.GetValue(homes)!;
            string? to = parsed.GetValue(output) is { } file && file != "-" ? file : null;
            new FilesOfRun(from, parsed.GetValue(book)).AddOutput("--out", to);
            return Run(quote, from, to, terminal);
        });
        return command;
    }

    private static IEnumerable<string> Columns =>
        ((HomeColumn[])[HomeColumn.Id, HomeColumn.UnitStories, HomeColumn.BuildingType, .. BulkQuote.Job.Columns]).Order().Select(ColumnNames.Of);

    private static string Help =>
        $"Columns, any of them missing and in any order: {string.Join(", ", Columns)}. An empty cell is unknown. "
        + "Writes id, low, likely, high and issue for every row, in order, and what it was priced with: book, version, asOf, formula; a row that cannot be priced has an issue and no prices.";

    private static int Run(BulkQuote quote, string homes, string? output, Terminal terminal)
    {
        using TextReader reader = InputFile.OpenText(homes, terminal);
        using NewFile? file = output is null ? null : new(output);
        WithProgress(terminal, reader, output, progress => quote.Run(reader, () => file?.Open() ?? terminal.Out, progress));
        file?.Publish();
        terminal.Out.Flush();
        quote.WriteSummary(terminal.Error);
        return quote.Counts.Rows == 0 || quote.Counts.Priced > 0 ? ExitCode.Ok : ExitCode.NothingPriced;
    }

    /// <summary>Shows how far the file is read, where a person looks on and the rows do not run over the same screen.</summary>
    private static void WithProgress(Terminal terminal, TextReader reader, string? output, Action<Action> work)
    {
        if (!terminal.ErrorIsScreen || (output is null && terminal.IsScreen) || reader is not StreamReader { BaseStream: FileStream { CanSeek: true } file })
        {
            work(() => { });
            return;
        }

        terminal.ErrorScreen.Progress().AutoClear(true).Start(progress =>
        {
            ProgressTask task = progress.AddTask("Pricing", maxValue: Math.Max(1, file.Length));
            work(() => task.Value = file.Position);
        });
    }
}
