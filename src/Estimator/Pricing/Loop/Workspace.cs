using System.Runtime.CompilerServices;

namespace Estimator;

/// <summary>The buffers one lane of homes is measured and priced in; the caller owns the memory.</summary>
internal readonly ref struct Workspace<T>
    where T : unmanaged, ILane<T>
{
    private Workspace(Span<T> memory, JobPrices job, bool keepsLines)
    {
        int keys = job.Table.Keys.Count;
        Measures = Take(ref memory, job.MeasureCount);
        Keys = Take(ref memory, keys);
        Drivers = Take(ref memory, JobPrices.DriverCount);
        Spread = Take(ref memory, 2 * keys);
        Multipliers = Take(ref memory, 2 * job.Table.Trades.Length);
        Groups = Take(ref memory, job.Table.Prices.Rows.Length);
        Factors = Take(ref memory, job.Table.Prices.FactorCount);
        Cents = keepsLines ? Take(ref memory, job.Table.Prices.Rows.Length) : [];
        Measures.Clear();
        Drivers.Clear();
    }

    /// <summary>Takeoff quantities by measure number.</summary>
    public Span<T> Measures { get; }

    /// <summary>Look-up index by key number.</summary>
    public Span<T> Keys { get; }

    /// <summary>One where a common driver applies (years squared for the age of the index).</summary>
    public Span<T> Drivers { get; }

    /// <summary>Spread of unknown keys: all downwards, then all upwards.</summary>
    public Span<T> Spread { get; }

    /// <summary>Place and date: for each trade its labor, then its material.</summary>
    public Span<T> Multipliers { get; }

    /// <summary>Each group of active rows in whole cents.</summary>
    public Span<T> Groups { get; }

    /// <summary>Factors and products of the price table by number.</summary>
    public Span<T> Factors { get; }

    /// <summary>Each row in whole cents; empty where nobody asks for them.</summary>
    public Span<T> Cents { get; }

    /// <summary>Lanes of memory a workspace takes.</summary>
    public static int LengthFor(JobPrices job) =>
        job.MeasureCount + JobPrices.DriverCount + (3 * job.Table.Keys.Count) + (2 * job.Table.Trades.Length)
            + job.Table.Prices.FactorCount + (2 * job.Table.Prices.Rows.Length);

    /// <summary>Lays the buffers over <see cref="LengthFor"/> lanes; measures and drivers start at zero.</summary>
    public static Workspace<T> Over(Span<T> memory, JobPrices job, bool keepsLines = true) => new(memory, job, keepsLines);

    /// <summary>Throws unless the buffers are as long as the table asks for.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Fits(PriceTable table)
    {
        if (Factors.Length < table.FactorCount || Groups.Length < table.Rows.Length || (!Cents.IsEmpty && Cents.Length < table.Rows.Length))
        {
            throw new ArgumentException("The workspace is smaller than the price table.", nameof(table));
        }
    }

    private static Span<T> Take(scoped ref Span<T> memory, int count)
    {
        Span<T> span = memory[..count];
        memory = memory[count..];
        return span;
    }
}
