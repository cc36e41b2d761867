using System.CommandLine;
using System.Globalization;
using Estimator;
using QuoteConsole.Show;
using QuoteShared.Commands;

namespace QuoteConsole.Commands;

/// <summary><c>book figure</c>: one figure with its reason, its sources and the steps it prices.</summary>
internal static class BookFigure
{
    public static Command Of(Terminal terminal)
    {
        Argument<string> id = new("id") { Description = "The figure, for example rate.painting" };
        Option<string?> book = Book.Option();
        Command command = new("figure", "Shows one figure: its range, why it is so, where it is from, and what it prices.") { id, book };
        command.SetAction(parsed => Run(Book.Read(parsed.GetValue(book)), parsed.GetValue(id)!, terminal));
        return command;
    }

    private static int Run(PriceBook book, string id, Terminal terminal)
    {
        if (!book.Figures.TryGetValue(id, out Figure? figure))
        {
            string hint = Nearest.To(id, book.Figures.Keys) is { } near ? $" (did you mean '{near}'?)" : "";
            terminal.Error.WriteLine($"There is no figure '{Excerpt.Of(id)}'{hint}. See all of them: book");
            return ExitCode.BadUsage;
        }

        Page page = new(terminal);
        string year = figure.Year is { } known ? string.Create(CultureInfo.InvariantCulture, $", of {known}") : "";
        page.Heading(id);
        page.Paragraph(string.Create(
            CultureInfo.InvariantCulture, $"{figure.Low:0.#####} to {figure.High:0.#####}, likely {figure.Likely:0.#####} {figure.Unit}{year}{(figure.Overridden ? " (yours)" : "")}"));
        if (figure.Note is { } note)
        {
            page.Paragraph(note);
        }

        foreach (string name in figure.Sources)
        {
            page.Item(book.Sources.TryGetValue(name, out Source? source) ? $"{source.Title}, {source.Publisher}. {source.Address}" : name);
        }

        string[] steps = [.. book.Activities.Where(one => Uses(one.Value, id)).Select(one => $"{one.Key}: {one.Value.Name}")];
        if (steps.Length > 0)
        {
            page.Heading("What it prices");
            Array.ForEach(steps, page.Item);
        }

        return ExitCode.Ok;
    }

    private static bool Uses(Activity activity, string id) =>
        activity.Hours == id || activity.Supply?.Price == id || activity.Supply?.Coverage == id || (activity.Hours is not null && id == "rate." + activity.Trade);
}
