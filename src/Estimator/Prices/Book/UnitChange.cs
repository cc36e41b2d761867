namespace Estimator;

/// <summary>What figures of a book in US customary units come to in others.</summary>
/// <param name="units">By the unit before: the unit after, and how many of it one of the other is.</param>
internal sealed class UnitChange(params IReadOnlyList<(string Before, string After, double Times)> units)
{
    // As many digits as a judgement has.
    private const int Digits = 4;

    public static readonly UnitChange None = new([]);

    public static readonly UnitChange ToMetric = new(
        ("ft", "m", 0.3048), ("ft2", "m2", 0.3048 * 0.3048), ("gal", "L", 3.785411784), ("qt", "L", 3.785411784 / 4));

    /// <summary>The unit after: <c>h/ft2</c> is <c>h/m2</c>.</summary>
    public string Unit(string unit) => string.Join('/', unit.Split('/').Select(part => Find(part).After));

    /// <summary>A number of a unit in the unit after, to four digits; as it is where the unit stays.</summary>
    public double Number(double number, string unit)
    {
        string[] parts = unit.Split('/');
        double times = Find(parts[0]).Times / (parts.Length > 1 ? Find(parts[1]).Times : 1);
        return times == 1 || number == 0 ? number : Rounded(number * times);
    }

    private (string After, double Times) Find(string unit)
    {
        foreach ((string before, string after, double times) in units)
        {
            if (before == unit)
            {
                return (after, times);
            }
        }

        return (unit, 1);
    }

    private static double Rounded(double number)
    {
        int whole = (int)Math.Floor(Math.Log10(Math.Abs(number))) + 1;
        return whole >= Digits ? Math.Round(number) : (double)Math.Round((decimal)number, Digits - whole);
    }
}
