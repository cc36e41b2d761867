using System.Runtime.InteropServices;

namespace Estimator;

/// <summary>Sums of projects by what they share: a market, a crew. Who shares none is in none.</summary>
internal sealed class SharedSums
{
    private readonly SortedDictionary<string, QuoteSum> _byName = new(StringComparer.Ordinal);

    /// <summary>Σ (Σx)² − Σx² over the groups: what projects of a group add to the squared width by moving together.</summary>
    /// <remarks>Added up by name, so that the order in which projects came changes no bit.</remarks>
    public double Excess(bool isUp) => _byName.Values.Sum(sum => (sum.Width(isUp) * sum.Width(isUp)) - sum.Squares(isUp));

    /// <summary>How far the ends of a group lie apart from its likely when all of it moves together; of nobody's group what is given.</summary>
    public double WidthOf(string? name, double own) => name is null ? own : _byName.GetValueOrDefault(name).Width(isUp: true);

    public void Add(string? name, CostRange cost)
    {
        if (name is not null)
        {
            QuoteSum sum = _byName.GetValueOrDefault(name);
            sum.Add(cost);
            _byName[name] = sum;
        }
    }

    public void Add(SharedSums other)
    {
        foreach ((string name, QuoteSum more) in other._byName.ToArray())
        {
            QuoteSum sum = _byName.GetValueOrDefault(name);
            sum.Add(more);
            _byName[name] = sum;
        }
    }

    public void Write(BinaryWriter to)
    {
        to.Write(_byName.Count);
        foreach ((string name, QuoteSum sum) in _byName)
        {
            to.Write(name);
            to.Write(MemoryMarshal.AsBytes(new ReadOnlySpan<QuoteSum>(in sum)));
        }
    }

    /// <exception cref="EndOfStreamException">The bytes end before it does.</exception>
    public void Read(BinaryReader from)
    {
        for (int left = from.ReadInt32(); left > 0; left--)
        {
            string name = from.ReadString();
            _byName[name] = QuoteSum.Read(from);
        }
    }

    /// <summary>Whether the groups can be those of a sum.</summary>
    public bool AreOf(in QuoteSum all) => _byName.Values.All(sum => sum.IsOfQuotes) && _byName.Values.Sum(sum => sum.Priced) <= all.Priced;
}
