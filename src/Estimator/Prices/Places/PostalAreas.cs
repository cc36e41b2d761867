using System.Globalization;

namespace Estimator;

/// <summary>The areas that postal codes tell: the metropolitan area most of a prefix lies in, or the country outside of them.</summary>
/// <remarks>
/// Where some of a prefix lies outside, its price level is the mean of both by residents. The country outside is half way between its state and the
/// nation's country, and never dearer than its state.
/// </remarks>
internal sealed class PostalAreas
{
    private const string Nonmetropolitan = "place.nonmetropolitan";
    private const string Residents = "place.metroResidents";
    private const string MetroWidth = "place.metroWidth";
    private const string MixedWidth = "place.mixedWidth";

    // From here on a prefix is said to lie in one area.
    private const double Whole = 0.95;

    // With less of it than this in an area, its code tells little.
    private const double Most = 0.5;

    /// <summary>The figures it needs.</summary>
    public static readonly string[] Figures = [Nonmetropolitan, Residents, MetroWidth, MixedWidth];

    private readonly Dictionary<string, int> _byPrefix = [];
    private readonly BookDocument _book;
    private readonly double _outside;
    private readonly double _residents;

    /// <param name="book">The book.</param>
    /// <param name="stateOf">Position of the state a prefix lies in, by prefix.</param>
    public PostalAreas(BookDocument book, IReadOnlyDictionary<string, int> stateOf)
    {
        _book = book;
        if (book.Metros.Count == 0)
        {
            return;
        }

        _outside = book.Figures[Nonmetropolitan].Likely;
        _residents = book.Figures[Residents].Likely;
        PlaceProfile[] states = [.. book.Places.Values];
        foreach ((string name, Metro metro) in book.Metros)
        {
            foreach ((string prefix, double[] shares) in metro.Prefixes)
            {
                Add(prefix, stateOf[prefix], Level(metro.PriceLevel, shares[1], states[stateOf[prefix]]), WidthOf(shares[0]), InMetro(name, shares[0], prefix));
            }
        }

        foreach ((string prefix, int state) in stateOf.Where(one => !_byPrefix.ContainsKey(one.Key)))
        {
            Add(prefix, state, Level(_outside, 0, states[state]), _book.Figures[MixedWidth].Likely, $"Prices outside of metropolitan areas, where {book.Country.PostalName}s from {prefix} lie.");
        }
    }

    public List<PostalArea> All { get; } = [];

    /// <summary>Position of the area of a prefix, or -1.</summary>
    public int Of(string prefix) => _byPrefix.GetValueOrDefault(prefix, -1);

    private void Add(string prefix, int state, double level, double width, string says)
    {
        _byPrefix[prefix] = All.Count;
        All.Add(new(state, level, width, says));
    }

    private double WidthOf(double share) => share >= Whole ? _book.Figures[MetroWidth].Likely : share >= Most ? _book.Figures[MixedWidth].Likely : 1;

    /// <summary>A level beside the state's: of the area as far as the residents of the prefix live in one, and of the country around.</summary>
    private double Level(double level, double inAny, PlaceProfile state)
    {
        double residents = _residents * inAny / ((_residents * inAny) + 1 - inAny);
        double outside = Math.Min(state.PriceLevel, (_outside + state.PriceLevel) / 2);
        return ((residents * level) + ((1 - residents) * outside)) / state.PriceLevel;
    }

    private string InMetro(string name, double share, string prefix) => share >= Whole
        ? $"Prices of {name}, where {_book.Country.PostalName}s from {prefix} lie."
        : string.Create(CultureInfo.InvariantCulture, $"Prices of {name} and around: {100 * share:0} % of the areas of {_book.Country.PostalName}s from {prefix} lie in it.");
}
