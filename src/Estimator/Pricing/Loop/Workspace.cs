using System.Runtime.CompilerServices;

namespace Estimator;

/// <summary>The buffers one lane of homes is measured and priced in; the caller owns the memory.</summary>
internal readonly ref struct Workspace<T>
    where T : unmanaged, ILane<T>
{
    private Workspace(Span<T> memory, JobPrices job, bool keepsLines)
    {
        int keys = job.Table.Keys.Count;
        int markups = job.MarkupCount;
        Measures = Take(ref memory, job.MeasureCount);
        Keys = Take(ref memory, keys);
        Drivers = Take(ref memory, JobPrices.DriverCount);
        Spread = Take(ref memory, 2 * keys);
        Multipliers = Take(ref memory, 2 * job.Table.Trades.Length);
        Place = Take(ref memory, PlacePrices.More);
        Markups = new(Take(ref memory, markups), Take(ref memory, markups), Take(ref memory, markups));
        Groups = Take(ref memory, job.Table.Prices.Rows.Length);
        Factors = Take(ref memory, job.Table.Prices.FactorCount);
        Cents = keepsLines ? Take(ref memory, job.Table.Prices.Rows.Length) : [];
        Measures.Clear();
        Keys.Clear();
        Drivers.Clear();
        Cents.Clear();
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

    /// <summary>What else the place says, by <see cref="PlaceNumber"/>.</summary>
    public Span<T> Place { get; }

    /// <summary>Lines that are shares of other lines; empty for a kind of job that has none.</summary>
    public MarkupLanes<T> Markups { get; }

    /// <summary>Each group of active rows in whole cents.</summary>
    public Span<T> Groups { get; }

    /// <summary>Factors and products of the price table by number.</summary>
    public Span<T> Factors { get; }

    /// <summary>Each row in whole cents; empty where nobody asks for them.</summary>
    public Span<T> Cents { get; }

    /// <summary>Lanes of memory a workspace takes.</summary>
    public static int LengthFor(JobPrices job) =>
        job.MeasureCount + JobPrices.DriverCount + (3 * job.Table.Keys.Count) + (2 * job.Table.Trades.Length) + PlacePrices.More
            + (3 * job.MarkupCount) + job.Table.Prices.FactorCount + (2 * job.Table.Prices.Rows.Length);

    /// <summary>Lays the buffers over <see cref="LengthFor"/> lanes. Measures, keys, drivers and cents begin at zero; the rest is written before it is read.</summary>
    public static Workspace<T> Over(Span<T> memory, JobPrices job, bool keepsLines = true) => new(memory, job, keepsLines);

    /// <summary>Puts a place into all lanes: its <see cref="PlacePrices"/>.</summary>
    public void SetPlace(ReadOnlySpan<double> numbers)
    {
        for (int number = 0; number < numbers.Length; number++)
        {
            PlaceAt(number) = T.Of(numbers[number]);
        }

        SetPlaceDrivers();
    }

    /// <summary>A number of the place, in the order of <see cref="PlacePrices.Fill"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref T PlaceAt(int number)
    {
        int trades = Multipliers.Length;
        return ref number < trades ? ref Multipliers[number] : ref Place[number - trades];
    }

    /// <summary>The drivers that follow from place and date.</summary>
    public void SetPlaceDrivers()
    {
        Drivers[(int)CommonDriver.State] = Place[(int)PlaceNumber.StateUnknown];
        Drivers[(int)CommonDriver.Metro] = Place[(int)PlaceNumber.TownOrCountry];
        Drivers[(int)CommonDriver.IndexAge] = Place[(int)PlaceNumber.IndexAge];
        Drivers[(int)CommonDriver.Performer] = Place[(int)PlaceNumber.FirmUnknown];
    }

    /// <summary>Throws unless factors and groups are as many as the table asks for; cents, where they are kept, are as many as groups.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void ThrowIfSmallerThan(PriceTable table)
    {
        if (Factors.Length < table.FactorCount || Groups.Length < table.Rows.Length)
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

/// <summary>What is asked of the workspace of one home.</summary>
internal static class WorkspaceOfOne
{
    /// <summary>The codes that the keys stand for.</summary>
    public static byte[] CodesOfKeys(this in Workspace<OneWide> work)
    {
        byte[] codes = new byte[work.Keys.Length];
        for (int key = 0; key < codes.Length; key++)
        {
            codes[key] = work.Keys[key].Code;
        }

        return codes;
    }
}
