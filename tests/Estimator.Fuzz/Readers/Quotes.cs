using System.Globalization;
using CsvHelper;

namespace Estimator.Fuzz;

/// <summary>What holds of every table of quotes.</summary>
internal static class Quotes
{
    /// <summary>Each row has low, likely and high in order, or none of them and an issue.</summary>
    public static void Keep(string table)
    {
        using CsvReader csv = CsvReader.FromText(table);
        while (csv.Read())
        {
            string Cell(string name) => csv.TryGetFieldIndex(name, out int field) ? csv.GetString(field) : "";
            (string low, string likely, string high) = (Cell("low"), Cell("likely"), Cell("high"));
            if (likely.Length == 0)
            {
                Laws.Hold(low.Length == 0 && high.Length == 0 && Cell("issue").Length > 0, "a row with neither price nor issue");
            }
            else
            {
                Laws.Hold(Amount(low) >= 0 && Amount(low) <= Amount(likely) && Amount(likely) <= Amount(high), $"{low}, {likely}, {high}");
            }
        }
    }

    private static decimal Amount(string text) => decimal.Parse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
}
