namespace Estimator.Tests;

/// <summary>Bounds hold whatever number lies between the bounds of what they were made of.</summary>
public class BoundsLaneTests
{
    private const int Cases = 2000;
    private static readonly double[] Table = [.. Enumerable.Range(0, 16).Select(code => (code * 7 % 5) - 1.5)];

    [Fact]
    public void Formulas_OfNumbersBetweenTheBounds_StayBetweenTheirs()
    {
        Random random = new(11);
        for (int i = 0; i < Cases; i++)
        {
            (BoundsLane a, OneWide x) = Number(random);
            (BoundsLane b, OneWide y) = Number(random);
            Holds(a + b, x + y);
            Holds(a - b, x - y);
            Holds(a * b, x * y);
            Holds(BoundsLane.Max(a, b), OneWide.Max(x, y));
            Holds(BoundsLane.Min(a, b), OneWide.Min(x, y));
            Holds(BoundsLane.Round(a), OneWide.Round(x));
            Holds(BoundsLane.IfGreater(a, b, a * a, b), OneWide.IfGreater(x, y, x * x, y));
            Holds(BoundsLane.Sqrt(BoundsLane.Max(a, default)), OneWide.Sqrt(OneWide.Max(x, default)));
            if (y.Value != 0)
            {
                Holds(a / b, x / y);
            }
        }
    }

    [Fact]
    public void Lookup_OfAnyCode_HoldsEveryEntry()
    {
        BoundsLane bounds = BoundsLane.Lookup(in Table[0], BoundsLane.AnyCode);
        Assert.All(Table, entry => Holds(bounds, OneWide.Of(entry)));
        Assert.Equal(BoundsLane.Of(Table[3]), BoundsLane.Lookup(in Table[0], BoundsLane.Index(BoundsLane.Of(3))));
    }

    [Fact]
    public void Zero_TimesAnything_IsZero()
    {
        Assert.True((BoundsLane.Of(0) * new BoundsLane(double.MinValue, double.MaxValue)).IsZero);
        Assert.False(new BoundsLane(0, 1).IsZero);
        Assert.False((new BoundsLane(0, 1) * new BoundsLane(-1, 1)).IsZero);
    }

    private static void Holds(BoundsLane bounds, OneWide number) => Assert.InRange(number.Value, bounds.Least, bounds.Most);

    /// <summary>Bounds, and a number between them; often zero or whole.</summary>
    private static (BoundsLane Bounds, OneWide Number) Number(Random random)
    {
        double least = random.Next(3) == 0 ? 0 : random.Next(-8, 8);
        double most = least + (random.Next(3) == 0 ? 0 : random.Next(8));
        return (new(least, most), OneWide.Of(least + ((most - least) * random.NextDouble())));
    }
}
