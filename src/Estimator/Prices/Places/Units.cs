using System.Globalization;

namespace Estimator;

/// <summary>The units a country shows. Formulas reckon in feet; what is said, and what a book says, is in these.</summary>
internal sealed class Units
{
    public static readonly Units Customary = new(UnitSystem.Customary, "ft", "ft2", "square feet", 1);
    public static readonly Units Metric = new(UnitSystem.Metric, "m", "m2", "square meters", 0.3048);

    private static readonly Dictionary<string, (string Name, double Held)> Meters = new()
    {
        ["m"] = ("ft", 1 / 0.3048),
        ["m2"] = ("ft2", 1 / (0.3048 * 0.3048)),
    };

    private readonly double _lengthPerFoot;

    private Units(UnitSystem system, string length, string area, string areaInWords, double lengthPerFoot) =>
        (System, Length, Area, AreaInWords, _lengthPerFoot) = (system, length, area, areaInWords, lengthPerFoot);

    public UnitSystem System { get; }

    /// <summary>The unit of lengths: <c>ft</c>.</summary>
    public string Length { get; }

    /// <summary>The unit of areas: <c>ft2</c>.</summary>
    public string Area { get; }

    /// <summary>The same in words.</summary>
    public string AreaInWords { get; }

    public double LengthOf(double feet) => feet * _lengthPerFoot;

    public double? LengthOf(double? feet) => feet * _lengthPerFoot;

    public double AreaOf(double squareFeet) => squareFeet * (_lengthPerFoot * _lengthPerFoot);

    public double? AreaOf(double? squareFeet) => squareFeet * (_lengthPerFoot * _lengthPerFoot);

    /// <summary>Feet of a length in these units.</summary>
    public double FeetOf(double length) => length / _lengthPerFoot;

    /// <summary>An area to the nearest ten square feet, or one square meter: <c>1,240 ft2</c>.</summary>
    public string AboutArea(double squareFeet) => string.Create(CultureInfo.InvariantCulture, $"{Rounded(squareFeet):N0} {Area}");

    /// <summary>The square feet of an area as <see cref="AboutArea"/> tells it.</summary>
    public double About(double squareFeet) => Rounded(squareFeet) / (_lengthPerFoot * _lengthPerFoot);

    /// <summary>A length to the hundredth: <c>8.5 ft</c>.</summary>
    public string Text(double feet) => string.Create(CultureInfo.InvariantCulture, $"{LengthOf(feet):0.##} {Length}");

    /// <summary>What one of a book's unit is in the customary one: <c>m2</c> is 10.76 ft², <c>count/m2</c> a tenth of one a ft². Other units are as they are.</summary>
    public static double InCustomary(string unit)
    {
        int slash = unit.IndexOf('/', StringComparison.Ordinal);
        return slash < 0 ? Find(unit).Held : Find(unit[..slash]).Held / Find(unit[(slash + 1)..]).Held;
    }

    /// <summary>The customary unit that a unit stands for: <c>ft2/ft</c> for <c>m2/m</c>.</summary>
    public static string NamedInCustomary(string unit) => string.Join('/', unit.Split('/').Select(part => Find(part).Name));

    private double Rounded(double squareFeet)
    {
        double step = System == UnitSystem.Customary ? 10 : 1;
        return Math.Round(AreaOf(squareFeet) / step) * step;
    }

    private static (string Name, double Held) Find(string unit) => Meters.TryGetValue(unit, out (string Name, double Held) meters) ? meters : (unit, 1);
}
