using System.Globalization;

namespace Estimator;

/// <summary>A job's answers in words, for reasons and products.</summary>
internal static class Words
{
    public static string Of(Condition? condition) => condition is { } known ? $"{known} condition" : "Condition unknown";

    public static string Of(int? yearBuilt, double leadShare) => yearBuilt is { } year
        ? string.Create(CultureInfo.InvariantCulture, $"Built in {year} ({leadShare:0 %} of such homes hold lead paint)")
        : string.Create(CultureInfo.InvariantCulture, $"Year built unknown ({leadShare:0 %} of homes hold lead paint)");

    /// <summary>A paint as it is bought: <c>acrylic latex, standard, eggshell, Swiss Coffee</c>.</summary>
    public static string OfPaint(Paint? paint)
    {
        string type = Key.PaintType.Words[(int)(paint?.Type ?? PaintType.AcrylicLatex)];
        string grade = Key.PaintGrade.Words[(int)(paint?.Grade ?? PaintGrade.Standard)];
        string text = paint?.Sheen is { } sheen ? $"{type}, {grade}, {Name(sheen)}" : $"{type}, {grade}";
        return paint?.Color is { Length: > 0 } color ? $"{text}, {color}" : text;
    }

    /// <summary>An indoor paint as it is bought: <c>interior acrylic latex, standard, eggshell, Swiss Coffee</c>.</summary>
    public static string OfIndoor(Paint paint) => "interior " + OfPaint(paint);

    /// <summary>The name of a sheen as painters write it: <c>semi-gloss</c>.</summary>
    public static string Name(Sheen sheen) => sheen switch
    {
        Sheen.SemiGloss => "semi-gloss",
        Sheen.HighGloss => "high-gloss",
        _ => NameText<Sheen>.Names[(int)sheen],
    };

    public static string Sentence(string words) => char.ToUpperInvariant(words[0]) + words[1..];
}
