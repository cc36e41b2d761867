namespace Estimator;

/// <summary>The units of one measure and their names, in upper or lower case; the one place where they stand.</summary>
internal sealed class UnitSet
{
    // Longer than "square centimeters"; what is longer is no unit and need not be looked up.
    private const int LongestName = 32;

    /// <summary>The unit that lengths are held in.</summary>
    public static readonly Unit Foot = new();

    /// <summary>The other one that a length may be given in together with feet.</summary>
    public static readonly Unit Inch = new(Per: 12);

    private static readonly (Unit Unit, string[] Names)[] Sides =
    [
        (Foot, ["ft", "foot", "feet"]),
        (Inch, ["in", "inch", "inches"]),
        (new(Times: 3), ["yd", "yard", "yards"]),
        (new(Per: 0.3048, IsMetric: true), ["m", "meter", "meters", "metre", "metres"]),
        (new(Per: 30.48, IsMetric: true), ["cm", "centimeter", "centimeters", "centimetre", "centimetres"]),
        (new(Per: 304.8, IsMetric: true), ["mm", "millimeter", "millimeters", "millimetre", "millimetres"]),
    ];

    // Straight, prime and typographic, as keyboards, plans and word processors have them.
    private static readonly (Unit Unit, string[] Names)[] Marks =
        [(Foot, ["'", "′", "’"]), (Inch, ["\"", "″", "”", "''", "′′", "’’"])];

    private readonly string _what;
    private readonly string _accepted;
    private readonly Dictionary<string, Unit> _units = new(StringComparer.OrdinalIgnoreCase);

    private UnitSet(string what, string example, string accepted, IEnumerable<(Unit Unit, string[] Names)> units)
    {
        (_what, Example, _accepted) = (what, example, accepted);
        foreach ((Unit unit, string[] names) in units)
        {
            foreach (string name in names)
            {
                _units.Add(name, unit);
            }
        }
    }

    public static UnitSet Lengths { get; } = new(
        "a length", "9 ft", "ft, in, yd, m, cm, mm; feet and inches as 12'6\"", [.. Sides, .. Marks, (Foot, ["lf"])]);

    public static UnitSet Areas { get; } = new(
        "an area", "2400 ft2", "ft2, sqft, m2, acre; also in2, yd2, cm2, mm2, hectare",
        [
            .. Sides.Select(side => (side.Unit.Squared, side.Names.SelectMany(Squares).ToArray())),
            (Foot, ["sf"]),
            (new(Times: 43_560), ["acre", "acres", "ac"]),
            (new(Times: 10_000, Per: 0.3048 * 0.3048, IsMetric: true), ["ha", "hectare", "hectares"]),
        ]);

    public static UnitSet Volumes { get; } = new(
        "a volume", "5 gal", "gal, qt, pt, fl oz, L, mL; all but the last two US liquid measure",
        [
            (new(), ["gal", "gallon", "gallons", "us gal", "us gallon", "us gallons"]),
            (new(Per: 4), ["qt", "quart", "quarts"]),
            (new(Per: 8), ["pt", "pint", "pints"]),
            (new(Per: 128), ["fl oz", "floz", "fluid ounce", "fluid ounces"]),
            (new(Per: 3.785411784, IsMetric: true), ["l", "liter", "liters", "litre", "litres"]),
            (new(Per: 3785.411784, IsMetric: true), ["ml", "milliliter", "milliliters", "millilitre", "millilitres"]),
        ]);

    /// <summary>What a reader is told to write.</summary>
    public string Example { get; }

    /// <summary>All names; between words one blank, and no point after short ones.</summary>
    public IEnumerable<string> Names => _units.Keys;

    /// <summary>What to write, to one who gave no text.</summary>
    public string Request => $"Give {_what} with a unit in quotes, for example \"{Example}\" (units: {_accepted}).";

    /// <summary>What is wrong with a text that cannot be read.</summary>
    public string Refusal(string text) =>
        $"'{Nearest.Cut(text)}' is not {_what}: give a number that is not negative and a unit, for example \"{Example}\" (units: {_accepted})."
        + (text.Contains(',', StringComparison.Ordinal) ? " Write decimals with a point, and thousands without a comma." : "");

    /// <summary>The unit of a name; null if it is none. Points and repeated blanks do not count.</summary>
    public Unit? Find(ReadOnlySpan<char> name)
    {
        if (name.Length > LongestName)
        {
            return null;
        }

        Span<char> plain = stackalloc char[LongestName];
        int length = 0;
        foreach (char letter in name.Trim())
        {
            bool isBlank = char.IsWhiteSpace(letter);
            if (letter != '.' && !(isBlank && length > 0 && plain[length - 1] == ' '))
            {
                plain[length++] = isBlank ? ' ' : letter;
            }
        }

        return _units.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(plain[..length], out Unit? unit) ? unit : null;
    }

    private static string[] Squares(string side) =>
        [$"{side}2", $"{side}²", $"{side}^2", $"sq{side}", $"sq {side}", $"square {side}", $"square{side}"];
}
