using Estimator;
using QuoteConsole.Pictures;

namespace QuoteConsole.Reports.OfPrograms;

/// <summary>Whose cost it is, and which projects make the total uncertain.</summary>
internal static class SpreadSections
{
    private const int Most = 12;

    public static IEnumerable<Section> Of(ProgramEstimate program, bool all) =>
    [
        Section.Of("What is paid by when", Curve(program)),
        Parts("By team", "Team", program.Teams, all),
        Parts("By manager", "Manager", program.Managers, all),
        Parts("By market", "Market", program.Markets, all),
        Section.Of("What makes the total uncertain", Drivers(program)),
    ];

    /// <summary>A table for a terminal would say what cash by month says; the curve is for the page.</summary>
    private static IEnumerable<ReportPart> Curve(ProgramEstimate program)
    {
        if (program is not { Months.Count: > 0, Start: { } start })
        {
            yield break;
        }

        decimal likely = Math.Max(1, program.Total.Likely);
        (decimal low, decimal high) = (program.Total.Low / likely, program.Total.High / likely);
        decimal until = 0;
        List<PlannedPoint> points = [new(start, 0, 0, 0)];
        foreach (CashMonth month in program.Months)
        {
            // Nothing is paid in the months that are left out.
            points.Add(new(month.Month, until * low, until, until * high));
            until += month.Paid;
            points.Add(new(month.Month.AddMonths(1).AddDays(-1), until * low, until, until * high));
        }

        points.RemoveAll(point => point.Date < start);
        yield return new Illustration(SCurve.Of(points, "Planned"), "What is paid in all until the end of each month, as wide as the total is for its size.");
    }

    private static Section Parts(string title, string heading, IReadOnlyList<ProgramPart> parts, bool all) => Section.Of(title, Grid.Of(
        [heading, ">Projects", ">Likely", ">Eight of ten"],
        parts.OrderByDescending(part => part.Likely).Select(part => (string[])[part.Name, Numbers.Whole(part.Projects), Numbers.Whole(part.Likely), Numbers.Range(part.Cost)]),
        all ? int.MaxValue : Most));

    private static IEnumerable<ReportPart> Drivers(ProgramEstimate program)
    {
        if (program.Projects.Count == 1)
        {
            yield break;
        }

        yield return new Illustration(
            Tornado.Of([.. program.Drivers.Select(driver => (driver.Id, driver.Cost))]),
            "How far below and above its likely cost each of these projects may end, eight times in ten.");
        foreach (ReportPart part in Grid.Of(
            ["Project", ">Share of the spread", ">Likely", ">Eight of ten"],
            program.Drivers.Select(driver => (string[])[driver.Id, Rounded.Rate(driver.Share), Numbers.Whole(driver.Likely), Numbers.Range(driver.Cost)])))
        {
            yield return part;
        }

        yield return new Sentence($"Together they are {Rounded.Percent(program.Drivers.Sum(driver => driver.Share))} of the spread, and {Rounded.Percent((double)(program.Drivers.Sum(driver => driver.Likely) / Math.Max(1, program.Total.Likely)))} of the cost.");
    }
}
