using Estimator;

namespace QuoteShared.Show;

/// <summary>Likely cost by phase and markup, rounded to whole units of currency that add up to the rounded total.</summary>
/// <param name="Phases">Labor and material of each phase, hired equipment with the material.</param>
/// <param name="Markups">What comes on top, in the order in which it is taken.</param>
internal sealed record PhaseSums(IReadOnlyList<(string Name, long Labor, long Material)> Phases, IReadOnlyList<(Markup Markup, long Amount)> Markups)
{
    /// <summary>All phases together.</summary>
    public long Direct => Phases.Sum(row => row.Labor + row.Material);

    /// <summary>All but soft costs.</summary>
    public long Contract => Direct + Markups.Where(row => !Show.Markups.IsSoft(row.Markup.Line)).Sum(row => row.Amount);

    /// <summary>Everything.</summary>
    public long Total => Direct + Markups.Sum(row => row.Amount);

    public static PhaseSums Of(Estimate estimate)
    {
        IReadOnlyList<WorkGroup<EstimateLine>> phases = PhaseName.Work(estimate);
        IReadOnlyList<Markup> markups = Show.Markups.Of(estimate);
        long[] whole = WholeAmounts.Of(
        [
            .. phases.SelectMany(phase => (decimal[])[phase.Items.Sum(line => line.Labor), phase.Items.Sum(line => line.Material + line.Equipment)]),
            .. markups.Select(markup => markup.Line.Likely),
        ]);
        return new(
            [.. phases.Select((phase, at) => (phase.Name, whole[2 * at], whole[(2 * at) + 1])).Where(row => row.Item2 + row.Item3 > 0)],
            [.. markups.Select((markup, at) => (markup, whole[(2 * phases.Count) + at]))]);
    }
}
