using Estimator;
using QuoteConsole.Pictures;

namespace QuoteConsole.Reports.OfProjects;

/// <summary>Whose money it is, what is paid once, and what makes it uncertain.</summary>
internal static class BudgetSection
{
    private const int Most = 10;

    public static Section Of(ProjectEstimate estimate) => Section.Of(
        "Budget",
        [
            new Grid(
                ["Purse", "For", $">Likely, {estimate.Total.Currency}", ">Eight of ten"],
                [
                    .. estimate.Purses.Select(purse => (string[])[NameOf(purse.Kind), purse.Name, Numbers.Whole(purse.Likely), Numbers.Range(purse.Cost)]),
                    ["Together", "", Numbers.Whole(estimate.Purses.Sum(purse => purse.Likely)), ""],
                ],
                HasSum: true),
            .. Savings(estimate),
            .. estimate.Jobs.Count == 1 ? [] : Drivers(estimate),
        ]);

    private static IEnumerable<ReportPart> Savings(ProjectEstimate estimate)
    {
        if (estimate.Savings.Count > 0)
        {
            yield return new Sentence("Paid once, not by each job:");
            yield return new Grid(
                ["What", "Spared", "Done with", ">Saved"],
                [
                    .. estimate.Savings.Select(saving => (string[])[saving.Name, saving.Job, saving.With, Numbers.Whole(saving.Saved)]),
                    ["Together", "", "", Numbers.Whole(estimate.Savings.Sum(saving => saving.Saved))],
                ],
                HasSum: true);
        }
    }

    private static IEnumerable<ReportPart> Drivers(ProjectEstimate estimate)
    {
        (string, CostRange Cost)[] widest = [.. estimate.Jobs.OrderByDescending(job => job.High - job.Low).Take(Most).Select(job => (job.Id, job.Cost))];
        yield return new Illustration(Tornado.Of(widest), "What makes the budget uncertain: how far below and above its likely cost each job may end, eight times in ten.");
    }

    private static string NameOf(PurseKind kind) => kind switch
    {
        PurseKind.Contract => "Contract",
        PurseKind.OwnerCost => "Owner's cost",
        PurseKind.Contingency => "Contingency",
        _ => "Reserve",
    };
}
