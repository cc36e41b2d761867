using System.Globalization;
using System.Text;

namespace Estimator.Fuzz;

/// <summary>Lengths, areas and volumes as people write them; what is written is read again as the same.</summary>
internal sealed class MeasureReader() : Reader("measure", 340)
{
    public override IReadOnlyList<Seed> Seeds { get; } =
        [.. ((string[])["2,400 sq ft", "12' 6 1/2\"", "1/4 acre", "223 m2", "18 gal", "3.4 m", "12 ft 6 in", "1 1/2 L", "2400 ft²", "6 feet", "0.5 ha", "12\u20326\u2033", "1e3 cm"]).Select(Seed.OfWords)];

    public override Outcome Read(byte[] input)
    {
        string text = Encoding.UTF8.GetString(input);
        (bool isLength, bool isArea, bool isVolume) = (Length.TryParse(text, out Length length), Area.TryParse(text, out Area area), Volume.TryParse(text, out Volume volume));
        Check(isLength, length.Feet, () => Length.Parse(text).Feet, () => Length.Parse(length.ToString()).Feet, text);
        Check(isArea, area.SquareFeet, () => Area.Parse(text).SquareFeet, () => Area.Parse(area.ToString()).SquareFeet, text);
        Check(isVolume, volume.UsGallons, () => Volume.Parse(text).UsGallons, () => Volume.Parse(volume.ToString()).UsGallons, text);
        return new(isLength || isArea || isVolume, string.Create(CultureInfo.InvariantCulture, $"{length} {area} {volume}"));
    }

    private static void Check(bool isRead, double value, Func<double> parsed, Func<double> written, string text)
    {
        if (!isRead)
        {
            Laws.Hold(value == 0 && Throws(parsed), $"'{text}' is refused and read");
            return;
        }

        Laws.Hold(double.IsFinite(value) && value >= 0 && parsed() == value, $"'{text}' is {value}");
        double again = written();
        Laws.Hold(Math.Abs(again - value) <= Math.Max(0.01, value * 0.01), $"'{text}' is {value} and then {again}");
    }

    private static bool Throws(Func<double> parse)
    {
        try
        {
            parse();
            return false;
        }
        catch (FormatException refusal)
        {
            return refusal.Message.Length > 0;
        }
    }
}
