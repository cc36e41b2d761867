namespace Estimator;

/// <summary>An attribute of a job that rates depend on, and its at most sixteen codes.</summary>
/// <remarks>
/// The first codes are the attribute's own values, in order; the codes after them are mixes: what is priced when
/// the value is not known. Sixteen entries are one vector look-up.
/// </remarks>
internal sealed class Key
{
    public const int Slots = 16;

    /// <summary>Options of a choice; the other slots are what is usual at each level, and where no level is known.</summary>
    public const int MostOptions = Slots - 4;

    /// <summary>Slot of <see cref="Siding"/> that holds the shares the job itself gives.</summary>
    public const int OwnSidingMix = 15;

    private static readonly string[] Counts = ["few", "usual", "many"];

    /// <summary>The key whose values are the eras of the book's country.</summary>
    public const string EraName = "era";

    /// <summary>Its mixes are those of the country and of its regions, whatever the book calls them.</summary>
    public static readonly Key Siding = Of<Siding>("siding", "country", "region1", "region2", "region3", "region4");
    public static readonly Key Condition = Of<Condition>("condition", "unknown");
    public static readonly Key Stories = new("stories", ["1", "1.5", "2", "2.5", "3"], ["unknown"]);
    public static readonly Key HomeType = Of<HomeType>("homeType");
    public static readonly Key PaintType = Of<PaintType>("paintType");
    public static readonly Key PaintGrade = Of<PaintGrade>("paintGrade");

    public static readonly Key Furnishing = Of<Furnishing>("furnishing", "unknown");
    public static readonly Key Application = Of<Application>("application", "unknown");
    public static readonly Key Reach = new("reach", ["upTo9", "upTo10", "upTo11", "upTo12", "upTo16", "above16"], []);

    /// <summary>An unknown level is priced as midrange.</summary>
    public static readonly Key Level = Of<RemodelLevel>("level", "unknown");

    public static readonly Key Roof = Of<Roof>("roof", "unknown");
    public static readonly Key Design = Of<DesignStage>("design", "unknown");

    /// <summary>How many there are beside what is usual for such a home: a count that was given is the usual, one that was not is any of them.</summary>
    public static readonly Key Windows = OfCount("windows");
    public static readonly Key Doors = OfCount("doors");
    public static readonly Key Shutters = OfCount("shutters");
    public static readonly Key GarageDoors = OfCount("garageDoors");
    public static readonly Key Cabinets = OfCount("cabinets");
    public static readonly Key BuiltIns = OfCount("builtIns");
    public static readonly Key Radiators = OfCount("radiators");

    /// <summary>The keys a rate may depend on.</summary>
    public static readonly Key[] OfRates =
    [
        Siding, Condition, Stories, PaintType, PaintGrade, Furnishing, Application, Reach, Level,
        Windows, Doors, Shutters, GarageDoors, Cabinets, BuiltIns, Radiators,
    ];

    /// <summary>Code of a count that was given.</summary>
    public const int Counted = 1;

    private static readonly Key[] All = [.. OfRates, HomeType];

    private Key(string name, string[] values, string[] mixes)
    {
        // A slot used twice would price one answer as another.
        int slots = name == "siding" ? OwnSidingMix : Slots;
        if (values.Length + mixes.Length > slots)
        {
            throw new InvalidOperationException($"{name} has {values.Length} values and {mixes.Length} mixes; a look-up table has room for {slots}.");
        }

        (Name, Values, Mixes) = (name, values, mixes);
        Words = Array.ConvertAll(values, InWords);
    }

    public string Name { get; }

    /// <summary>Names of the attribute's own values; a value's code is its position.</summary>
    public string[] Values { get; }

    /// <summary>The values as people read them: <c>cedarShingle</c> is <c>cedar shingle</c>.</summary>
    public string[] Words { get; }

    /// <summary>Names of the mixes; the code of the first follows the last value.</summary>
    public string[] Mixes { get; }

    /// <summary>Whether nothing but rates asks for it: a book without a rate that depends on it needs no mix of it.</summary>
    public bool IsOfRatesOnly => Values == Counts || this == Application;

    /// <summary>Whether it is a choice of a scope of remodel.</summary>
    public bool IsChoice => Name.Contains('.', StringComparison.Ordinal);

    /// <summary>Code of an attribute that is not known.</summary>
    public int Unknown => Values.Length;

    /// <summary>The mix that a code stands for.</summary>
    public Mix MixOf(int code, BookDocument book) => book.Mixes[MixName(code - Unknown, book.Country)];

    /// <summary>What a book calls the mix of a number.</summary>
    public string MixName(int number, Country country) => this == Siding ? country.SidingMix(number) : $"{Name}.{Mixes[number]}";

    /// <summary>The eras of a country.</summary>
    public static Key OfEras(string[] names) => new(EraName, names, ["unknown"]);

    /// <summary>A choice of a scope of remodel: its options, and mixes of them by level.</summary>
    public static Key OfChoice(string name, string[] options) => new(name, options, [.. Key.Level.Values, .. Key.Level.Mixes]);

    public static Key? Find(string name) => Array.Find(All, key => key.Name == name);

    private static Key OfCount(string name) => new(name, Counts, ["unknown"]);

    private static Key Of<T>(string name, params string[] mixes)
        where T : struct, Enum =>
        new(name, Array.ConvertAll(Enum.GetNames<T>(), CamelCase), mixes);

    public static string InWords(string camelCase) =>
        string.Concat(camelCase.Select(letter => char.IsUpper(letter) ? " " + char.ToLowerInvariant(letter) : letter.ToString()));

    public static string CamelCase(string text) => char.ToLowerInvariant(text[0]) + text[1..];
}
