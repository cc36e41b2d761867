using Estimator;

namespace QuotePortfolio;

/// <summary>What the rows cost together, by state and siding, and what became of those that have no price.</summary>
internal sealed class PortfolioTotals(HomeEstimator estimator)
{
    private const string NotKnown = "not known";
    private readonly IReadOnlyList<string> _states = [.. estimator.States, NotKnown];
    private readonly IReadOnlyList<string> _sidings = [.. Spellings.Siding.Names, NotKnown];
    private readonly ushort[] _groups = new ushort[HomeBlock.Rows];
    private QuoteTotals _totals = Nothing(estimator);

    public QuoteCounts Counts { get; } = new();

    /// <summary>Adds rows that were quoted.</summary>
    public void Add(HomeBlock block)
    {
        Counts.Add(block);
        for (int row = 0; row < block.Count; row++)
        {
            // The code of what is not known is the largest there is.
            int state = Math.Min(block.State[row], _states.Count - 1);
            _groups[row] = (ushort)((state * _sidings.Count) + Math.Min(block.Siding[row], _sidings.Count - 1));
        }

        _totals.Add(block.QuotesIn(_groups.AsSpan(0, block.Count)));
    }

    public void Add(PortfolioTotals other)
    {
        Counts.Add(other.Counts);
        _totals.Add(other._totals);
    }

    public void Clear()
    {
        Counts.Clear();
        _totals = Nothing(estimator);
    }

    /// <summary>The totals and how far they go.</summary>
    public Journal ToJournal(IReadOnlyDictionary<string, string> run, (long Position, ulong Hash) input, (long Length, ulong Hash) output, bool isDone) => new()
    {
        Run = run,
        Position = input.Position,
        InputHash = input.Hash,
        Length = output.Length,
        OutputHash = output.Hash,
        IsDone = isDone,
        Rows = Counts.Rows,
        Priced = Counts.Priced,
        Unpriced = Counts.Unpriced.ToDictionary(),
        Totals = _totals.ToBytes(),
    };

    /// <summary>Goes on from the totals of an earlier run.</summary>
    /// <returns>Whether they are totals of this kind.</returns>
    public bool TryLoad(Journal earlier)
    {
        if (earlier.Totals.Length != _totals.ToBytes().Length)
        {
            return false;
        }

        try
        {
            _totals = QuoteTotals.FromBytes(earlier.Totals, estimator.PriceBook);
        }
        catch (ArgumentException)
        {
            return false;
        }

        Counts.Load(earlier.Rows, earlier.Priced, earlier.Unpriced);
        return true;
    }

    /// <summary>The totals of each state.</summary>
    public IEnumerable<GroupTotal> ByState() =>
        _states.Select((name, state) => Total(name, _sidings.Select((_, siding) => (state * _sidings.Count) + siding)));

    /// <summary>The totals of each siding.</summary>
    public IEnumerable<GroupTotal> BySiding() =>
        _sidings.Select((name, siding) => Total(name, _states.Select((_, state) => (state * _sidings.Count) + siding)));

    /// <summary>The totals of some groups together.</summary>
    public GroupTotal Others(IEnumerable<GroupTotal> groups) =>
        Total($"{groups.Count()} others", groups.SelectMany(group => group.Groups));

    /// <summary>What the range of the totals means.</summary>
    public string HowRangesAddUp => _totals.HowRangesAddUp;

    /// <summary>What the range of all would be if no home had anything to do with another.</summary>
    public CostRange IfIndependent() => _totals.IfIndependent();

    public GroupTotal All() => Total("all", Enumerable.Range(0, _states.Count * _sidings.Count));

    private static QuoteTotals Nothing(HomeEstimator estimator) =>
        new((estimator.States.Count + 1) * (Spellings.Siding.Names.Count + 1), estimator.PriceBook);

    private GroupTotal Total(string name, IEnumerable<int> members)
    {
        int[] groups = [.. members];
        return new(name, groups, _totals.Priced(groups), _totals.Total(groups));
    }
}

/// <summary>What some homes cost together.</summary>
/// <param name="Name">The state or siding.</param>
/// <param name="Groups">The groups of the library's totals.</param>
/// <param name="Homes">Homes with a price.</param>
/// <param name="Cost">Their cost.</param>
internal sealed record GroupTotal(string Name, IReadOnlyList<int> Groups, long Homes, CostRange Cost);
