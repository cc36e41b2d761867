using System.CommandLine;
using Estimator;
using QuotePortfolio.Show;
using QuoteShared.Homes;

namespace QuotePortfolio;

/// <summary>The options, and what they ask for.</summary>
internal static class PortfolioCommand
{
    private const string Help =
        """
        Prices a file of homes, however long: low, likely and high for each, and the totals by state and siding.
        Without --in it prices the 2,000 homes that come with it. An interrupted run is continued by the same command.

        Examples:
          --in homes.csv --out quotes.csv --picture totals.png
          --in homes.parquet --out quotes.parquet --job interior

        Exit codes: 0 done; 1 nothing could be priced; 2 wrong usage or unreadable input; 130 interrupted.
        """;

    private static readonly Option<string?> In = new("--in") { Description = "The homes: .csv or .parquet; columns such as floor_area_sqft, stories, siding, state", HelpName = "homes.csv" };
    private static readonly Option<string?> Out = new("--out") { Description = "The quotes, in the order of the homes: .csv or .parquet; totals only if left out", HelpName = "quotes.csv" };
    private static readonly Option<string> Jobs = new("--job") { Description = $"What is done to the homes: {PortfolioJobs.Names}", HelpName = "job", DefaultValueFactory = _ => "exterior" };
    private static readonly Option<string?> Picture = new("--picture") { Description = "A picture of the totals: .png or .svg", HelpName = "totals.png" };
    private static readonly Option<string?> Id = new("--id") { Description = "The column that is carried through to the quotes; id if left out", HelpName = "column" };
    private static readonly Option<int> Threads = new("--threads") { Description = "Threads that price", HelpName = "n", DefaultValueFactory = _ => Environment.ProcessorCount };
    private static readonly Option<string?> AsOf = new("--as-of") { Description = "The date the prices are of: 2025-06-30", HelpName = "date" };
    private static readonly Option<bool> TypicalSize = new(Header.TypicalSize) { Description = Header.TypicalSizeHelp };
    private static readonly Option<bool> Restart = new("--restart") { Description = "Forget an interrupted run and begin again" };

    public static RootCommand Of(Terminal terminal, CancellationToken stop)
    {
        Option<string?> book = Book.Option();
        RootCommand command = new(Help) { In, Out, Jobs, Picture, Id, Threads, AsOf, book, TypicalSize, Restart };
        command.SetAction(parsed =>
        {
            PortfolioOrder order = OrderOf(parsed, Book.Estimator(parsed.GetValue(book)));
            string? picture = parsed.GetValue(Picture);
            SummaryPicture.CheckName(picture);
            FilesOfRun files = new(order.In, parsed.GetValue(book));
            files.AddOutput("--out", order.Out, PortfolioRun.FilesBeside(order.Out));
            files.AddOutput("--picture", picture);
            return Carry(order, picture, terminal, stop);
        });
        return command;
    }

    /// <summary>The homes that come with the program.</summary>
    private static string HomesOfSample => Path.Combine(AppContext.BaseDirectory, "data", "homes-2k.csv");

    private static PortfolioOrder OrderOf(ParseResult parsed, HomeEstimator estimator)
    {
        PortfolioOrder order = new()
        {
            In = parsed.GetValue(In) ?? HomesOfSample,
            Out = parsed.GetValue(Out),
            Job = PortfolioJobs.Find(parsed.GetValue(Jobs)!, estimator),
            Estimator = estimator,
            AsOf = Book.Date(parsed.GetValue(AsOf), estimator),
            Id = parsed.GetValue(Id),
            Threads = parsed.GetValue(Threads),
            TakesTypicalSize = parsed.GetValue(TypicalSize),
            Restart = parsed.GetValue(Restart),
        };
        return order.Threads is < 1 or > 256 ? throw new UsageException("--threads: give 1 to 256.")
            : order;
    }

    private static int Carry(PortfolioOrder order, string? picture, Terminal terminal, CancellationToken stop)
    {
        using PortfolioRun run = new(order);
        bool isWhole = ProgressView.Show(terminal, run, () => run.Run(stop));
        if (!isWhole)
        {
            terminal.Error.WriteLine(order.Out is null ? "Interrupted." : $"Interrupted after {run.Totals.Counts.Rows:N0} rows; the same command continues.");
            return ExitCode.Interrupted;
        }

        SummaryView.Show(terminal, order, run);
        if (picture is not null)
        {
            SummaryPicture.Save(picture, order, run.Totals);
        }

        return run.Totals.Counts.Rows == 0 || run.Totals.Counts.Priced > 0 ? ExitCode.Ok : ExitCode.NothingPriced;
    }
}
