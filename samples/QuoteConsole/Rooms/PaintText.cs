using System.Text.Json.Nodes;
using Estimator;

namespace QuoteConsole.Rooms;

/// <summary>A paint in one word: <c>acrylicLatex/premium/eggshell/Swiss Coffee</c>, any part of it left out or empty.</summary>
internal static class PaintText
{
    public const string Shape = "type/grade/sheen/color";

    private static readonly string[] Members = ["type", "grade", "sheen", "color"];
    private static readonly Words[] Names = [Words.Of<PaintType>(), Words.Of<PaintGrade>(), Words.Of<Sheen>()];

    /// <summary>The paint. A part stands at the next place that knows its name, so that <c>premium/satin</c> will do.</summary>
    public static JsonNode Read(string value)
    {
        JsonObject paint = [];
        int place = 0;
        foreach (string part in value.Split('/', StringSplitOptions.TrimEntries))
        {
            place = part.Length == 0 ? place : PlaceOf(part, place);
            if (part.Length > 0)
            {
                // Beyond the last place no member is left; under its own name the library refuses it.
                paint[place < Members.Length ? Members[place] : part] = part;
            }

            place++;
        }

        return paint;
    }

    private static int PlaceOf(string part, int from)
    {
        for (int place = from; place < Names.Length; place++)
        {
            if (Names[place].Names.Contains(part))
            {
                return place;
            }
        }

        return from;
    }
}
