using Estimator;

namespace QuoteConsole.Reports.OfProjects;

/// <summary>What may go wrong, what is kept for it, and what is free again.</summary>
internal static class RiskSection
{
    public static Section Of(ProjectEstimate estimate) => Section.Of(
        "Risks and contingency",
        [
            estimate.Standing is { } standing ? new Sentence(Used(standing)) : null,
            .. Grid.Of(
                ["Job", "What may go wrong", ">Chance", ">Kept", ">Spent", "Known by", "State"],
                estimate.Risks.OrderByDescending(risk => risk.IsOpen).ThenBy(risk => risk.LastDay).Select(risk => (string[])[
                    risk.Job,
                    risk.Name,
                    Rounded.Percent(risk.Chance),
                    Numbers.Whole(risk.Reserve),
                    Numbers.Whole(risk.Spent),
                    WorkDays.Text(risk.LastDay, risk.LastDate),
                    risk.IsOpen ? "open" : $"over, {Numbers.Whole(risk.Released)} free"])),
        ]);

    private static string Used(ProjectStanding standing)
    {
        if (standing.Contingency == 0)
        {
            return "No contingency was kept: changes are paid beside the budget.";
        }

        decimal done = standing.Value.Budget == 0 ? 0 : standing.Value.Earned / standing.Value.Budget;
        string used = Rounded.Percent((double)(standing.ContingencyUsed / standing.Contingency));
        return $"Of {Numbers.Whole(standing.Contingency)} contingency {Numbers.Whole(standing.ContingencyUsed)} is used: {used} with {Rounded.Percent((double)done)} of the work done. "
            + (standing.ContingencyUsed > standing.Contingency
                ? $"It is exceeded by {Numbers.Whole(standing.ContingencyUsed - standing.Contingency)}."
                : $"{Numbers.Whole(standing.ContingencyReleased)} of it is free again, since risks are over.");
    }
}
