using Estimator;
using QuoteService.Page.Asking;

namespace QuoteService.Page.Showing;

/// <summary>The range after one of the answers.</summary>
/// <param name="Name">The answer's name in the link; empty before the first.</param>
/// <param name="Range">What the job cost with what was known then.</param>
public sealed record NarrowedRange(string Name, CostRange Range)
{
    /// <summary>The range before any answer and after each one that moved it, in the order in which they were given.</summary>
    public static IReadOnlyList<NarrowedRange> Of(JobForm form, Answers answers, HomeEstimator estimator, DateOnly today)
    {
        List<NarrowedRange> all = [];
        for (int known = 0; known <= answers.All.Count; known++)
        {
            string name = known == 0 ? "" : answers.All[known - 1].Name;
            bool goesOn = known < answers.All.Count && JobForm.RoomOf(name) is { } room && JobForm.RoomOf(answers.All[known].Name) == room;
            if (!goesOn
                && JobJson.Read(form, answers.First(known), today, out Job? job).Count == 0
                && estimator.TryEstimate(job!, out Estimate? estimate, out _)
                && (all.Count == 0 || all[^1].Range != estimate.Total.Range))
            {
                all.Add(new(name, estimate.Total.Range));
            }
        }

        return all;
    }
}
