using System.Globalization;
using Estimator;
using QuoteConsole.Pictures;

namespace QuoteConsole.Reports.OfPrograms;

/// <summary>Which projects are done in which year under the yearly budget.</summary>
internal static class CapitalSection
{
    private const int Few = 6;

    public static Section Of(ProgramEstimate program, bool all) => program.Capital is not { } plan ? Section.Of("Capital plan") : Section.Of(
        "Capital plan",
        [
            plan.Years.Count == 0 ? null : new Illustration(CapitalPicture.Of(plan), "What is spent in each year; the light part is what waiting adds."),
            new Grid(
                ["Year", ">Projects", ">Cost", ">Because of waiting", "First those that lose most by waiting"],
                [
                    .. plan.Years.Select(year => (string[])[
                        Text(year.Year) + (year.IsOverBudget ? ", over the budget" : ""),
                        Numbers.Whole(year.Projects.Count),
                        Numbers.Whole(year.Cost),
                        Numbers.Whole(year.Waiting),
                        string.Join(", ", year.Projects.Take(all ? int.MaxValue : Few)) + (!all && year.Projects.Count > Few ? ", …" : "")]),
                    ["Together", Numbers.Whole(plan.Years.Sum(year => year.Projects.Count)), Numbers.Whole(plan.Cost), Numbers.Whole(plan.Waiting), ""],
                ],
                HasSum: true),
            plan.NotDone.Count == 0 ? null : new Sentence($"{Numbers.Count(plan.NotDone.Count, "project is", "projects are")} not done within a hundred years."),
        ]);

    private static string Text(int year) => year.ToString(CultureInfo.InvariantCulture);
}
