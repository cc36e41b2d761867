using System.Runtime.InteropServices;

namespace Estimator.Benchmarks;

/// <summary>The figures of the exterior takeoff as plain arrays by code.</summary>
internal sealed class PlainTakeoff(ExteriorTables tables)
{
    /// <summary>Gables are at most this share of the wall below them.</summary>
    public const double GableLimit = 0.15;

    /// <summary>Corners add at most so many times what they add to a typical house.</summary>
    public const double MostCorners = 2;

    public ExteriorTables Figures => tables;

    public double[] RootStories { get; } = Copy(in tables.RootStories);

    public double[] InverseStories { get; } = Copy(in tables.InverseStories);

    public double[] TrimStories { get; } = Copy(in tables.TrimStories);

    public double[] HighShare { get; } = Copy(in tables.HighShare);

    public double[] Exposure { get; } = Copy(in tables.Exposure);

    public double[] Lead { get; } = Copy(in tables.Lead);

    public double[] LeadPresumed { get; } = Copy(in tables.LeadPresumed);

    public double[] Shape { get; } = Copy(in tables.Shape);

    public double[] Gables { get; } = Array.ConvertAll(Copy(in tables.Gables), gables => gables * tables.GabledShare);

    public double[] Corners { get; } = Copy(in tables.Corners);

    public double[] GarageWall { get; } = Copy(in tables.GarageWall);

    public double[] Ornament { get; } = Copy(in tables.Ornament);

    public double[] PaintedWindows { get; } = Copy(in tables.PaintedWindows);

    public double[] FailingByAge { get; } = Copy(in tables.FailingByAge);

    public double[] PuttySashes { get; } = Copy(in tables.PuttySashes);

    public double[] RootFloorArea { get; } = Copy(in tables.RootFloorArea);

    private static double[] Copy(ref readonly double first) => MemoryMarshal.CreateReadOnlySpan(in first, Key.Slots).ToArray();
}

/// <summary>What each state makes of the prices; the last entry is for a state that is not known.</summary>
internal sealed class PlainPlaces
{
    public PlainPlaces(Market market, DateOnly date, double firm)
    {
        const string Trade = "painting";
        (double labor, double supply) = market.DateFactors(Trade, date);
        Labor = Array.ConvertAll(market.LaborByState(Trade), factor => factor * labor * firm);
        Supply = Array.ConvertAll(market.SupplyByState, factor => factor * supply * firm);
        SidingMix = market.SidingByState;
    }

    public double[] Labor { get; }

    public double[] Supply { get; }

    /// <summary>Code of the siding mix where the siding is not known.</summary>
    public byte[] SidingMix { get; }

    public int Unknown => Labor.Length - 1;
}
