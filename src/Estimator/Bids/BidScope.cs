using System.Globalization;

namespace Estimator;

/// <summary>What a bid names of an estimate, and what it does not.</summary>
/// <remarks>
/// A line names an activity if it has its name, or a word for the part of the job that it is; and, of a coat beside the first,
/// a word for that. A word for a phase or a trade names all of it but what is in a price only where it is named. Nothing is guessed from likeness.
/// </remarks>
internal sealed class BidScope
{
    private readonly List<ScopeItem> _leftOut = [];

    public BidScope(Bid bid, BidWork[] work, EstimateBasis basis)
    {
        BookDocument book = basis.Prices.Document;
        double tolerance = basis.Prices.Figures.Bids.QuantityTolerance;
        double[] missing = new double[work.Length];
        Array.Fill(missing, 1);
        Lines = FrozenList.Of((bid.Lines ?? []).Select(line => Match(line, work, book, tolerance, missing)));
        IsListed = Lines.Any(line => line.Activities.Count > 0);
        for (int i = 0; IsListed && i < work.Length; i++)
        {
            if (work[i].IsNamed && missing[i] > 0)
            {
                EstimateLine line = work[i].Line;
                string name = line.Room is { } room ? $"{room}: {line.Name}" : line.Name;
                _leftOut.Add(new(line.Activity, name, Math.Round(work[i].Cost * (decimal)missing[i], 2), (work[i].OftenLeftOut ?? work[i].Part)?.Ask));
            }
        }
    }

    public FrozenList<MatchedLine> Lines { get; }

    /// <summary>Whether its lines say what is in the price.</summary>
    public bool IsListed { get; }

    /// <summary>Activities that no line names, or names less of; none where the bid lists nothing that is known.</summary>
    public IReadOnlyList<ScopeItem> LeftOut => _leftOut;

    /// <summary>The activities a line names; of each the share that is still missing goes down.</summary>
    private static MatchedLine Match(BidLine line, BidWork[] work, BookDocument book, double tolerance, double[] missing)
    {
        string text = WordText.Of(line.Text);
        BidPart[] named = BidWork.PartsIn(text, book);
        List<string> activities = [];
        decimal likely = 0;
        string? note = null;
        for (int i = 0; i < work.Length; i++)
        {
            if (!work[i].IsNamedBy(named, text))
            {
                continue;
            }

            // Markups count with the work they are on.
            EstimateLine one = work[i].Line;
            likely += missing[i] == 1 && (one.Phase is not null || work[i].IsNamed) ? work[i].Cost : 0;
            activities.Add(one.Activity);
            double share = line.Quantity is { } quantity && one.Quantity > 0 && string.Equals(line.Unit, one.Unit, StringComparison.OrdinalIgnoreCase) ? quantity / one.Quantity : 1;
            note ??= Math.Abs(share - 1) <= tolerance ? null : string.Create(
                CultureInfo.InvariantCulture, $"The bid counts {line.Quantity:#,0.#} {one.Unit}, the estimate {one.Quantity:#,0.#} of: {one.Name}.");
            missing[i] = Math.Min(missing[i], share >= 1 - tolerance ? 0 : 1 - share);
        }

        return new() { Line = line, Activities = activities, Likely = likely, Note = note };
    }
}
