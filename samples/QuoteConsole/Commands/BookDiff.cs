using System.CommandLine;
using System.Globalization;
using Estimator;
using QuoteConsole.Show;
using Spectre.Console;

namespace QuoteConsole.Commands;

/// <summary><c>book diff</c>: which figures moved from one book to another, and what ten reference jobs cost by each.</summary>
internal static class BookDiff
{
    private static readonly (string Name, Job Job)[] Reference =
    [
        ("Exterior, 2,400 sq ft, wood, 1965", new ExteriorPainting { House = new() { FloorArea = Area.FromSquareFeet(2400), Stories = 2, Siding = Siding.Wood, YearBuilt = 1965, State = "CO" } }),
        ("Exterior, 1,500 sq ft, stucco, 1998", new ExteriorPainting { House = new() { FloorArea = Area.FromSquareFeet(1500), Stories = 1, Siding = Siding.Stucco, YearBuilt = 1998, State = "AZ" } }),
        ("Exterior, nothing known", new ExteriorPainting()),
        ("Bedroom, 12 x 14 ft", new InteriorPainting { Rooms = [new() { Kind = RoomKind.Bedroom, Length = Length.FromFeet(12), Width = Length.FromFeet(14) }] }),
        ("All rooms, 2,000 sq ft", new InteriorPainting { House = new() { FloorArea = Area.FromSquareFeet(2000), Bedrooms = 3 } }),
        ("Kitchen, midrange", new Remodel { Scope = RemodelScope.Kitchen, Level = RemodelLevel.Midrange }),
        ("Kitchen, upscale", new Remodel { Scope = RemodelScope.Kitchen, Level = RemodelLevel.Upscale }),
        ("Bathroom, midrange", new Remodel { Scope = RemodelScope.Bathroom, Level = RemodelLevel.Midrange }),
        ("Roof", new Remodel { Scope = RemodelScope.RoofReplacement, Level = RemodelLevel.Midrange }),
        ("Room addition", new Remodel { Scope = RemodelScope.RoomAddition, Level = RemodelLevel.Midrange }),
    ];

    public static Command Of(Terminal terminal)
    {
        Argument<string> before = new("before") { Description = $"A price book, figures laid over the embedded one, or {BookFiles.Embedded} for the embedded one" };
        Argument<string> after = new("after") { Description = "Another" };
        Command command = new("diff", "Shows which figures moved from one book to another, and what ten jobs cost by each.") { before, after };
        command.SetAction(parsed => Run(Read(parsed.GetValue(before)!), Read(parsed.GetValue(after)!), terminal));
        return command;
    }

    private static HomeEstimator Read(string name)
    {
        try
        {
            return BookFiles.Read(name);
        }
        catch (PriceBookException refused)
        {
            throw new UsageException($"{name}: {string.Join('\n', refused.Problems)}");
        }
    }

    private static int Run(HomeEstimator before, HomeEstimator after, Terminal terminal)
    {
        if (before.PriceBook.Currency != after.PriceBook.Currency)
        {
            throw new UsageException($"{before.PriceBook.Id} is in {before.PriceBook.Currency}, {after.PriceBook.Id} in {after.PriceBook.Currency}: give two books of one currency.");
        }

        Page page = new(terminal);
        ShowFigures(page, before.PriceBook.Figures, after.PriceBook.Figures);
        ShowJobs(page, before, after);
        return ExitCode.Ok;
    }

    private static void ShowFigures(Page page, IReadOnlyDictionary<string, Figure> before, IReadOnlyDictionary<string, Figure> after)
    {
        string[] moved = [.. before.Keys.Union(after.Keys).Where(id => Text(before, id) != Text(after, id))];
        page.Heading(moved.Length == 0 ? "No figure moved" : string.Create(CultureInfo.InvariantCulture, $"Figures that moved: {moved.Length}"));
        if (moved.Length == 0)
        {
            return;
        }

        Table table = page.NewTable("Figure", "Before", "After");
        foreach (string id in moved)
        {
            Page.Row(table, id, Text(before, id), Text(after, id));
        }

        page.Table(table);
    }

    private static void ShowJobs(Page page, HomeEstimator before, HomeEstimator after)
    {
        page.Heading("What it does to ten jobs");
        Table table = page.NewTable("Job", ">Before", ">After", ">Change");
        foreach ((string name, Job job) in Reference)
        {
            // A job of a place or a kind that one of them does not know is left out.
            if (!before.TryEstimate(job, out Estimate? old, out _) || !after.TryEstimate(job, out Estimate? wanted, out _))
            {
                continue;
            }

            (decimal was, decimal now) = (old.Total.Likely, wanted.Total.Likely);
            string change = ((now / was) - 1).ToString("+0.0 %;-0.0 %;0.0 %", CultureInfo.InvariantCulture);
            Page.Row(table, name, Rounded.Money(was, before.PriceBook.Currency), Rounded.Money(now, after.PriceBook.Currency), change);
        }

        page.Table(table);
    }

    private static string Text(IReadOnlyDictionary<string, Figure> figures, string id) => figures.TryGetValue(id, out Figure? figure)
        ? string.Create(CultureInfo.InvariantCulture, $"{figure.Likely:0.#####} ({figure.Low:0.#####} to {figure.High:0.#####}) {figure.Unit}")
        : "-";
}
