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

    // Of each activity what lines count, as a share of what the estimate has, and whether a line names it without counting.
    private readonly double[] _measured;
    private readonly bool[] _isNamed;

    public BidScope(Bid bid, BidWork[] work, EstimateBasis basis)
    {
        BookDocument book = basis.Prices.Document;
        double tolerance = basis.Prices.Figures.Bids.QuantityTolerance;
        _measured = new double[work.Length];
        _isNamed = new bool[work.Length];
        NamedWork[] named = [.. (bid.Lines ?? []).Select(line => Match(line, work, book))];
        Lines = FrozenList.Of(named.Select(one => new MatchedLine
        {
            Line = one.Line,
            Activities = [.. one.Work.Select(at => work[at].Line.Activity)],
            Likely = one.Likely,
            Note = NoteOf(one, work, tolerance),
        }));
        IsListed = Lines.Any(line => line.Activities.Count > 0);
        for (int i = 0; IsListed && i < work.Length; i++)
        {
            double missing = _isNamed[i] || _measured[i] >= 1 - tolerance ? 0 : 1 - _measured[i];
            if (work[i].IsNamed && missing > 0)
            {
                EstimateLine line = work[i].Line;
                string name = line.Room is { } room ? $"{room}: {line.Name}" : line.Name;
                _leftOut.Add(new(line.Activity, name, Math.Round(work[i].Cost * (decimal)missing, 2), (work[i].OftenLeftOut ?? work[i].Part)?.Ask));
            }
        }
    }

    public FrozenList<MatchedLine> Lines { get; }

    /// <summary>Whether its lines say what is in the price.</summary>
    public bool IsListed { get; }

    /// <summary>Activities that no line names, or names less of; none where the bid lists nothing that is known.</summary>
    public IReadOnlyList<ScopeItem> LeftOut => _leftOut;

    /// <summary>The activities a line names: as a whole, or as much of them as it counts.</summary>
    private NamedWork Match(BidLine line, BidWork[] work, BookDocument book)
    {
        string text = WordText.Of(line.Text);
        BidPart[] parts = BidWork.PartsIn(text, book);
        int[] named = [.. Enumerable.Range(0, work.Length).Where(at => work[at].IsNamedBy(parts, text))];

        // Markups count with the work they are on.
        decimal likely = named.Where(at => !_isNamed[at] && _measured[at] == 0 && (work[at].Line.Phase is not null || work[at].IsNamed)).Sum(at => work[at].Cost);
        foreach (int at in named)
        {
            double all = QuantityOf(line, work, named, at);
            _isNamed[at] |= all == 0;
            _measured[at] += all == 0 ? 0 : line.Quantity!.Value / all;
        }

        return new(line, named, likely);
    }

    /// <summary>How much there is of an activity, over all rooms that a line names; zero where the line does not count it.</summary>
    private static double QuantityOf(BidLine line, BidWork[] work, int[] named, int at) => line.Quantity is null
        ? 0
        : named.Where(other => BaseOf(work[other]) == BaseOf(work[at]) && string.Equals(line.Unit, work[other].Line.Unit, StringComparison.OrdinalIgnoreCase))
            .Sum(other => work[other].Line.Quantity);

    private static string BaseOf(BidWork work) => work.Line.Activity.Split(':')[0];

    private string? NoteOf(NamedWork one, BidWork[] work, double tolerance)
    {
        foreach (int at in one.Work)
        {
            double all = QuantityOf(one.Line, work, one.Work, at);
            if (all > 0 && Math.Abs(_measured[at] - 1) > tolerance)
            {
                EstimateLine line = work[at].Line;
                return string.Create(CultureInfo.InvariantCulture, $"The bid counts {_measured[at] * all:#,0.#} {line.Unit}, the estimate {all:#,0.#} of: {line.Name}.");
            }
        }

        return null;
    }

    /// <summary>A line with the work it names, by number.</summary>
    private readonly record struct NamedWork(BidLine Line, int[] Work, decimal Likely);
}
