using System.CommandLine;
using System.Globalization;
using Estimator;
using QuoteConsole.Show;
using Spectre.Console;

namespace QuoteConsole.Commands;

/// <summary><c>book</c>: every figure an estimate is made of, with where it comes from.</summary>
internal static class BookCommand
{
    private const string SourcesWord = "sources";

    public static Command Of(Terminal terminal)
    {
        Argument<string?> filter = new("filter")
        {
            Description = "Only figures with this in their id, for example rate; or sources, for the list of sources",
            Arity = ArgumentArity.ZeroOrOne,
        };
        Option<string?> book = Book.Option();
        Option<bool> json = new("--json") { Description = "Write the whole book as JSON, ready to be changed" };
        Command command = new("book", "Shows the price book: its figures, their ranges and sources; checks and compares books.") { filter, book, json };
        command.Add(BookCheck.Of(terminal));
        command.Add(BookDiff.Of(terminal));
        command.Add(BookFigure.Of(terminal));
        command.Add(BookSchema.Of(terminal));
        command.SetAction(parsed =>
            Run(Book.Read(parsed.GetValue(book)), parsed.GetValue(filter) ?? "", parsed.GetValue(json), terminal));
        return command;
    }

    private static int Run(PriceBook book, string filter, bool json, Terminal terminal)
    {
        if (json)
        {
            WriteJson(book, terminal);
            return ExitCode.Ok;
        }

        Page page = new(terminal);
        page.Paragraph(string.Create(
            CultureInfo.InvariantCulture,
            $"Price book {book.Id}, version {book.Version}: {book.Figures.Count} figures in {book.Currency} of {book.BaseDate:yyyy-MM-dd}."));
        page.Paragraph($"Content {book.ContentHash}");
        page.Blank();
        return filter == SourcesWord ? ShowSources(book, page) : ShowFigures(book, filter, page, terminal);
    }

    private static void WriteJson(PriceBook book, Terminal terminal)
    {
        using MemoryStream json = new();
        book.WriteTo(json);
        terminal.Out.Write(System.Text.Encoding.UTF8.GetString(json.ToArray()) + "\n");
    }

    private static int ShowSources(PriceBook book, Page page)
    {
        foreach ((string id, Source source) in book.Sources)
        {
            string year = source.Year is { } known ? string.Create(CultureInfo.InvariantCulture, $", {known}") : "";
            page.Entry($"{id}: {source.Title}", $"{source.Publisher}{year}. {source.Address}. {source.License}.");
        }

        return ExitCode.Ok;
    }

    private static int ShowFigures(PriceBook book, string filter, Page page, Terminal terminal)
    {
        KeyValuePair<string, Figure>[] found =
            [.. book.Figures.Where(entry => entry.Key.Contains(filter, StringComparison.OrdinalIgnoreCase))];
        if (found.Length == 0)
        {
            terminal.Error.WriteLine($"No figure has '{Excerpt.Of(filter)}' in its id. See all of them: book");
            return ExitCode.BadUsage;
        }

        Table table = page.NewTable("Figure", ">Low", ">Likely", ">High", "Unit", ">Year", "Sources");
        foreach ((string id, Figure figure) in found)
        {
            string own = figure.Overridden ? " (yours)" : "";
            string year = figure.Year?.ToString(CultureInfo.InvariantCulture) ?? "";
            Page.Row(
                table, id + own, Number(figure.Low), Number(figure.Likely), Number(figure.High), figure.Unit, year, string.Join(", ", figure.Sources));
        }

        page.Table(table);
        return ExitCode.Ok;
    }

    private static string Number(double value) => value.ToString("0.#####", CultureInfo.InvariantCulture);
}
