using Estimator;
using QuoteConsole.Pictures;
using QuoteConsole.Reports.OfProjects;
using Spectre.Console;

namespace QuoteConsole.Reports.OfPrograms;

/// <summary>How busy the crews are, month by month.</summary>
internal static class CrewSection
{
    private const int MostBar = 40;
    private const int Beside = 58;
    private const int MostMonths = 24;

    public static Section Of(ProgramEstimate program, DateOnly date, bool all) => Section.Of(
        "Crews by month",
        program.Crews.GroupBy(month => month.Trade).SelectMany(trade => (ReportPart[])
        [
            new Illustration(LoadPicture.Of([.. trade]), $"Crew-days of {trade.Key} at work in each month; a line is all there are."),
            new Drawing(page => Draw(page, [.. trade.Where(month => all || MoneySections.IsFrom(month.Month, date)).Take(all ? int.MaxValue : MostMonths)])),
            new Sentence($"{trade.Key}: {Rounded.Percent(trade.Sum(month => month.AtWork) / Math.Max(1, trade.Sum(month => month.ThereAre)))} of the crew-days there are, from the first month to the last."),
        ]));

    private static void Draw(Page page, IReadOnlyList<CrewMonth> months)
    {
        Table table = page.NewTable("Trade", "Month", ">Crew-days", ">There are", ">Busy", "");
        int width = page.BarWidth(Beside, MostBar);
        foreach (CrewMonth month in months)
        {
            Page.Row(
                table, month.Trade, Numbers.Month(month.Month), Numbers.Whole((decimal)month.AtWork), Numbers.Whole((decimal)month.ThereAre), Rounded.Percent(month.Load), Bars.Share(Math.Min(1, month.Load), width, page.IsScreen));
        }

        page.Table(table);
    }
}
