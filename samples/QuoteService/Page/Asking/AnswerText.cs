using System.Globalization;
using Estimator;

namespace QuoteService.Page.Asking;

/// <summary>An answer as people read it, and as a form shows it again.</summary>
internal static class AnswerText
{
    /// <summary>In words, with its unit.</summary>
    public static string Of(Field? field, string value, bool isMetric) => field?.Kind switch
    {
        FieldKind.Area or FieldKind.Length => Measure(field, value, isMetric) is { } number ? string.Create(CultureInfo.InvariantCulture, $"{number:#,0.##} {UnitOf(field, isMetric)}") : value,
        FieldKind.Word => field.Options.FirstOrDefault(option => option.Value == value)?.Text ?? value,
        FieldKind.Words => string.Join(", ", value.Split(',').Select(word => field.Options.FirstOrDefault(option => option.Value == word)?.Text ?? word)),
        _ => value,
    };

    /// <summary>As a form shows it: a measure as a number in the units that are shown beside it.</summary>
    public static string InForm(Field field, string value, bool isMetric) =>
        Measure(field, value, isMetric) is { } number ? number.ToString("0.##", CultureInfo.InvariantCulture) : value;

    /// <summary>The unit of a field; empty if it has none.</summary>
    public static string UnitOf(Field field, bool isMetric) => (field.Kind, isMetric) switch
    {
        (FieldKind.Area, true) => "m²",
        (FieldKind.Area, false) => "ft²",
        (FieldKind.Length, true) => "m",
        (FieldKind.Length, false) => "ft",
        _ => "",
    };

    private static double? Measure(Field field, string value, bool isMetric) => field.Kind switch
    {
        FieldKind.Area when Area.TryParse(value, out Area area) => isMetric ? area.SquareMeters : area.SquareFeet,
        FieldKind.Length when Length.TryParse(value, out Length length) => isMetric ? length.Meters : length.Feet,
        _ => null,
    };
}
