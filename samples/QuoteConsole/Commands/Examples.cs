using Estimator;
using QuoteConsole.Show;
using Spectre.Console;

namespace QuoteConsole.Commands;

/// <summary>What the console does without a command: quotes six homes, explains one of them, paints two rooms and remodels a kitchen.</summary>
internal static class Examples
{
    private const int Explained = 1;

    private static readonly (string Name, ExteriorPainting Job)[] Homes =
    [
        ("Ranch, vinyl, Ohio", new()
        {
            House = new() { FloorArea = Area.FromSquareFeet(1300), Stories = 1, Siding = Siding.Vinyl, Condition = Condition.Good, YearBuilt = 1992, HomeType = HomeType.Detached, State = "OH" },
        }),
        ("Two stories, wood, Colorado", new()
        {
            House = new() { FloorArea = Area.FromSquareFeet(2400), Stories = 2, Siding = Siding.Wood, Condition = Condition.Fair, YearBuilt = 1965, HomeType = HomeType.Detached, State = "CO" },
            Paint = new() { Type = PaintType.AcrylicLatex, Grade = PaintGrade.Standard },
            Coats = 2,
        }),
        ("Old cedar, peeling, Boston", new()
        {
            House = new() { FloorArea = Area.FromSquareFeet(2100), Stories = 2, Siding = Siding.CedarShingle, Condition = Condition.Poor, YearBuilt = 1928, HomeType = HomeType.Detached, Zip = "02130" },
        }),
        ("Stucco, dark color, Arizona", new()
        {
            House = new() { FloorArea = Area.FromSquareFeet(1800), Stories = 1, Siding = Siding.Stucco, Condition = Condition.Fair, YearBuilt = 1988, HomeType = HomeType.Detached, State = "AZ" },
            Paint = new() { Type = PaintType.Elastomeric, Shade = PaintShade.Dark },
        }),
        ("Townhouse, Virginia", new()
        {
            House = new() { FloorArea = Area.FromSquareFeet(1600), Stories = 3, Siding = Siding.FiberCement, Condition = Condition.Good, YearBuilt = 2006, HomeType = HomeType.Townhouse, State = "VA" },
        }),
        ("Nothing known of it", new()),
    ];

    private static readonly InteriorPainting TwoRooms = new()
    {
        House = new() { YearBuilt = 1992, State = "OH" },
        Rooms =
        [
            new()
            {
                Kind = RoomKind.Bedroom,
                Name = "Nora's room",
                Length = Length.FromFeet(12),
                Width = Length.FromFeet(14),
                Doors = 2,
                Windows = 1,
                Surfaces = [RoomSurface.Walls, RoomSurface.Ceiling, RoomSurface.Trim, RoomSurface.Doors],
                Condition = Condition.Poor,
            },
            new() { Kind = RoomKind.Bathroom, Findings = [RoomFinding.Mildew] },
        ],
    };

    private static readonly Remodel Kitchen = new()
    {
        House = new() { YearBuilt = 1950, State = "MA" },
        Scope = RemodelScope.Kitchen,
        Level = RemodelLevel.Midrange,
        Area = Area.FromSquareFeet(200),
    };

    public static int Show(Terminal terminal)
    {
        Page page = new(terminal);
        Estimate[] estimates = [.. Homes.Select(home => HomeEstimator.Default.Estimate(home.Job))];
        ShowTable(page, estimates);
        EstimatePage.Show(page, Homes[Explained].Job, estimates[Explained]);
        EstimatePage.Show(page, TwoRooms, HomeEstimator.Default.Estimate(TwoRooms));
        RemodelBrief.Show(page, Kitchen, HomeEstimator.Default.Estimate(Kitchen));
        ShowCommands(page);
        return ExitCode.Ok;
    }

    private static void ShowTable(Page page, Estimate[] estimates)
    {
        int barWidth = page.BarWidth(beside: 64, most: 36);
        decimal scale = estimates.Max(estimate => estimate.Total.High);
        string confidence = Rounded.Percent(estimates[0].Total.Confidence);
        page.Heading("What does painting the outside cost? Six homes");
        Table table = page.NewTable("Home", ">Estimate", $">{confidence} of such jobs", "");
        for (int i = 0; i < estimates.Length; i++)
        {
            EstimateTotal total = estimates[i].Total;
            string range = $"{Rounded.Money(total.Low, total.Currency)} - {Rounded.Money(total.High, total.Currency)}";
            Page.Row(
                table, Homes[i].Name, Rounded.Money(total.Likely, total.Currency), range, Bars.Range(total.Range, scale, barWidth, page.IsScreen));
        }

        page.Table(table);
        page.Paragraph($"An estimate is not an offer: {confidence} of such jobs lie within the range, one in ten below it and one in ten above.");
    }

    private static void ShowCommands(Page page)
    {
        page.Heading("Try, after \"dotnet run --project samples/QuoteConsole --\"");
        page.Entry("exterior --floor-area \"1800 ft2\" --stories 2 --siding brick --state GA", "Your own house; exterior --help lists all you can say of it.");
        page.Entry("interior --room \"bedroom 12x14 doors=2 condition=poor\" --room bathroom --state OH", "Your own rooms; without --room all rooms of a house.");
        page.Entry("interior --floor-area \"2000 ft2\" --bedrooms 3 --offers", "Good, better and best; --compare is hiring against doing it yourself.");
        page.Entry("remodel --scope kitchen --area \"200 ft2\" --state MA --start 2026-03-02", "A remodel with its plan, allowances and payments; --offers is economy, midrange and upscale.");
        page.Entry("diff agreed.json wanted.json", "A change order between two jobs, line by line.");
        page.Entry("check-bid job.json --amount 6200", "Where a contractor's bid lies, what it leaves out, what to ask; bids puts several side by side.");
        page.Entry("bulk samples/QuoteConsole/data/homes-2k.csv --out quotes.csv", "A table of 2,000 homes.");
        page.Entry("project samples/QuoteConsole/data/project.json", "Several jobs of one house: today and this week, budget, schedule, how it stands; --html writes a page.");
        page.Entry("program samples/QuoteConsole/data/program.json", "Many houses together: what is out of tolerance, crews, cash, years.");
        page.Entry("job jobs.jsonl --json", "JSON in, JSON out; schema prints what a job may say.");
        page.Entry("book rate", "The figures behind the prices; book sources lists where they come from.");
    }
}
