namespace Estimator;

/// <summary>What a book says of its country: how places are told, its law, its units, the eras and regions of its houses.</summary>
internal sealed record Country
{
    /// <summary>A country of which nothing is said.</summary>
    public static readonly Country None = new();

    /// <summary>Its name: <c>United States</c>.</summary>
    public string Name { get; init; } = "";

    /// <summary>What is of this country: <c>US</c> homes.</summary>
    public string Adjective { get; init; } = "";

    /// <summary>The units that estimates are shown in.</summary>
    public Units Units { get; init; } = Units.Customary;

    /// <summary>What the code of a place stands for: <c>US state</c>.</summary>
    public string StateName { get; init; } = "";

    /// <summary>How that code is written, with an example.</summary>
    public string StateForm { get; init; } = "";

    /// <summary>What a postal code is called: <c>ZIP code</c>.</summary>
    public string PostalName { get; init; } = "";

    /// <summary>How it is written, with an example.</summary>
    public string PostalForm { get; init; } = "";

    /// <summary>Digits of a postal code.</summary>
    public int PostalDigits { get; init; }

    /// <summary>Further digits that may follow behind a hyphen; zero if none do.</summary>
    public int PostalFurther { get; init; }

    /// <summary>Places that write their code as a state does and of which nothing is known.</summary>
    public IReadOnlyList<string> Territories { get; init; } = [];

    /// <summary>Whether a text is a postal code.</summary>
    public bool IsPostalCode(string text)
    {
        ReadOnlySpan<char> code = text.AsSpan().Trim();
        return code.Length == PostalDigits ? IsDigits(code)
            : PostalFurther > 0 && code.Length == PostalDigits + 1 + PostalFurther && code[PostalDigits] == '-' && IsDigits(code[..PostalDigits]) && IsDigits(code[(PostalDigits + 1)..]);
    }

    private static bool IsDigits(ReadOnlySpan<char> text) => !text.ContainsAnyExceptInRange('0', '9');

    /// <summary>What the tax on materials is called.</summary>
    public string TaxName { get; init; } = "";

    /// <summary>What is to be said of tax with every estimate; null where tax is a line of its own, or nothing is to be said.</summary>
    public string? TaxIncluded { get; init; }

    /// <summary>The mix of sidings of the whole country: <c>us</c> for <c>siding.us</c>.</summary>
    public string Mix { get; init; } = "";

    /// <summary>Regions with mixes of their own.</summary>
    public IReadOnlyList<string> Regions { get; init; } = [];

    public Eras Eras { get; init; } = new(new Dictionary<string, int>());

    /// <summary>First years of the eras by name, as they are written.</summary>
    public IReadOnlyDictionary<string, int> EraYears { get; init; } = new Dictionary<string, int>();

    /// <summary>What the law or custom of the country asks for.</summary>
    public IReadOnlyDictionary<NoticeKind, Notice> Notices { get; init; } = new Dictionary<NoticeKind, Notice>();

    /// <summary>Days on which nobody works, by name.</summary>
    public IReadOnlyDictionary<string, HolidayRule> Holidays { get; init; } = new Dictionary<string, HolidayRule>();

    /// <summary>The year from which on a rule concerns no house; null if there is no such rule.</summary>
    public int? Before(NoticeKind kind) => Notices.GetValueOrDefault(kind)?.Before;

    /// <summary>Names of mixes of sidings: the country's, then the regions'. A region that has none of its own has the country's.</summary>
    public string SidingMix(int number) => "siding." + (number is 0 || number > Regions.Count ? Mix : Regions[number - 1]);
}
