using System.Globalization;

namespace Estimator;

/// <summary>A job's answers in words, for reasons and products.</summary>
internal static class Words
{
    private static readonly string[] Conditions = Array.ConvertAll(Enum.GetNames<Condition>(), name => name + " condition");
    private static readonly string[] Sidings = Array.ConvertAll(Key.Siding.Words, Sentence);

    private static readonly Memo<(int? YearBuilt, double LeadShare), string> Years = new(house => house.YearBuilt is { } year
        ? string.Create(CultureInfo.InvariantCulture, $"Built in {year} ({house.LeadShare:0 %} of such homes hold lead paint)")
        : string.Create(CultureInfo.InvariantCulture, $"Year built unknown ({house.LeadShare:0 %} of homes hold lead paint)"));

    private static readonly Memo<(PaintType Type, PaintGrade Grade, Sheen? Sheen), string> Paints = new(paint =>
        $"{Key.PaintType.Words[(int)paint.Type]}, {Key.PaintGrade.Words[(int)paint.Grade]}"
            + (paint.Sheen is { } sheen ? ", " + Name(sheen) : ""));

    private static readonly Memo<string, string> Indoors = new(paint => "interior " + paint);

    public static string Of(Condition? condition) => condition is { } known ? Conditions[(int)known] : "Condition unknown";

    public static string Of(int? yearBuilt, double leadShare) => Years[(yearBuilt, leadShare)];

    /// <summary>The siding of a house: <c>Wood</c>, <c>Mixed siding</c> or <c>Siding unknown</c>.</summary>
    public static string OfSiding(House house) => house.Siding is { } siding
        ? Sidings[(int)siding]
        : house.SidingMix is null ? "Siding unknown" : "Mixed siding";

    /// <summary>A paint as it is bought: <c>acrylic latex, standard, eggshell, Swiss Coffee</c>.</summary>
    public static string OfPaint(Paint? paint)
    {
        string text = Paints[(paint?.Type ?? PaintType.AcrylicLatex, paint?.Grade ?? PaintGrade.Standard, paint?.Sheen)];
        return paint?.Color is { Length: > 0 } color ? $"{text}, {color}" : text;
    }

    /// <summary>An indoor paint as it is bought: <c>interior acrylic latex, standard, eggshell, Swiss Coffee</c>.</summary>
    public static string OfIndoor(Paint paint) => Indoors[OfPaint(paint)];

    /// <summary>Who does the work: <c>owner-operator</c>, <c>local firm</c>, <c>full-service firm</c>.</summary>
    public static string Of(Performer performer) => performer switch
    {
        Performer.OwnerOperator => "owner-operator",
        Performer.FullServiceFirm => "full-service firm",
        _ => Key.InWords(EnumNameConverter<Performer>.Names[(int)performer]),
    };

    /// <summary>The name of a sheen as painters write it: <c>semi-gloss</c>.</summary>
    public static string Name(Sheen sheen) => sheen switch
    {
        Sheen.SemiGloss => "semi-gloss",
        Sheen.HighGloss => "high-gloss",
        _ => EnumNameConverter<Sheen>.Names[(int)sheen],
    };

    public static string Sentence(string words) => char.ToUpperInvariant(words[0]) + words[1..];
}
