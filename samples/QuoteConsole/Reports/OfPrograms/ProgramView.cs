using Estimator;
using QuoteConsole.Reports.OfProjects;

namespace QuoteConsole.Reports.OfPrograms;

/// <summary>What a program manager looks at: what is out of tolerance first, then totals, spread, crews, cash and years.</summary>
internal static class ProgramView
{
    /// <param name="program">What it comes to.</param>
    /// <param name="date">The day it is looked at.</param>
    /// <param name="all">Whether nothing is left out, however long it gets.</param>
    public static Report Of(ProgramEstimate program, DateOnly date, bool all) => new(program.Id, Lead(program), Facts(program),
    [
        ExceptionSection.Of(program, all),
        TrendSection.Of(program, all),
        .. SpreadSections.Of(program, all),
        CrewSection.Of(program, date, all),
        Section.Of("Cash by month", MoneySections.Cash(program.Months, date, all)),
        Section.Of($"Next milestones, from {WorkDays.Text(date)}", MoneySections.Milestones(program.Milestones, date, withProject: true)),
        CapitalSection.Of(program, all),
        Section.Of("All projects", all ? Projects(program) : []),
        Remarks.Of(program.Issues, path => Remarks.At(path, "projects") is { } at ? program.Projects[at].Id : null),
    ]);

    private static string Lead(ProgramEstimate program)
    {
        string days = Numbers.Count(program.WorkingDays, "working day", "working days");
        string when = program is { Start: { } start, Finish: { } finish } ? $"{WorkDays.Text(start)} to {WorkDays.Text(finish)}, {days}" : $"{days}, no start given";
        return $"{Numbers.Count(program.Projects.Count, "project", "projects")}. {when}.";
    }

    private static IReadOnlyList<Fact> Facts(ProgramEstimate program) =>
    [
        new($"Total, {program.Total.Currency}", Numbers.Whole(program.Total.Likely), $"{Numbers.Range(program.Total.Range)} in eight of ten"),
        new("One contingency for all", Numbers.Whole(program.PooledContingency), $"separate ones {Numbers.Whole(program.SeparateContingency)}"),
        .. program.Value is null ? Array.Empty<Fact>() : [new("Out of tolerance", Numbers.Whole(program.Exceptions.DistinctBy(one => one.Project).Count()), $"of {Numbers.Count(program.Projects.Count(one => one.Value is not null), "project", "projects")} reported")],
        new("Over by", program.Finish is { } finish ? WorkDays.Text(finish) : $"day {Numbers.Whole(program.WorkingDays)}", Numbers.Count(program.WorkingDays, "working day", "working days")),
    ];

    private static IEnumerable<ReportPart> Projects(ProgramEstimate program) => Grid.Of(
        ["Project", "Team", "Manager", "Market", ">Likely", ">Eight of ten", "On site", "Until"],
        program.Projects.Select(one => (string[])[
            one.Id,
            one.Team ?? "",
            one.Manager ?? "",
            one.Market ?? "",
            Numbers.Whole(one.Likely),
            Numbers.Range(one.Cost),
            WorkDays.Text(one.SiteDay, one.SiteDate),
            WorkDays.Text(one.LastDay, one.LastDate)]));
}
