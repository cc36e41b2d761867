using System.Globalization;

namespace Estimator;

/// <summary>What the columns of a bulk call keep; misuse is an exception at the door, a bad row is not.</summary>
internal static class ColumnRules
{
    /// <exception cref="ArgumentException">A column has another length, or the date is outside the price index.</exception>
    public static void Check(in ExteriorColumns homes, in QuoteColumns quotes, DateOnly asOf, Market market)
    {
        int count = homes.Count;
        Check(HouseColumns.Of(homes), quotes, asOf, market);
        Input(homes.PaintableArea.Length, count, nameof(homes.PaintableArea));
        Input(homes.Stories.Length, count, nameof(homes.Stories));
        Input(homes.Siding.Length, count, nameof(homes.Siding));
        Input(homes.Findings.Length, count, nameof(homes.Findings));
    }

    /// <exception cref="ArgumentException">A column has another length, or the date is outside the price index.</exception>
    public static void Check(in InteriorColumns homes, in QuoteColumns quotes, DateOnly asOf, Market market)
    {
        int count = homes.Count;
        Check(HouseColumns.Of(homes), quotes, asOf, market);
        Input(homes.Bedrooms.Length, count, nameof(homes.Bedrooms));
        Input(homes.Furnishing.Length, count, nameof(homes.Furnishing));
        Input(homes.Surfaces.Length, count, nameof(homes.Surfaces));
    }

    /// <exception cref="ArgumentException">A column has another length, or the date is outside the price index.</exception>
    public static void Check(in RemodelColumns homes, in QuoteColumns quotes, DateOnly asOf, Market market)
    {
        int count = homes.Count;
        Check(HouseColumns.Of(homes), quotes, asOf, market);
        Input(homes.Size.Length, count, nameof(homes.Size));
        Input(homes.Level.Length, count, nameof(homes.Level));
        Input(homes.Stories.Length, count, nameof(homes.Stories));
    }

    /// <exception cref="ArgumentException">A column has another length, or a row's group is none of the <paramref name="groups"/>.</exception>
    public static void Check(in QuoteColumns quotes, int count, int groups)
    {
        Output(quotes.Low.Length, count, nameof(quotes.Low));
        Output(quotes.Likely.Length, count, nameof(quotes.Likely));
        Output(quotes.High.Length, count, nameof(quotes.High));
        Output(quotes.Issue.Length, count, nameof(quotes.Issue));
        Input(quotes.Group.Length, count, nameof(quotes.Group));
        if (!quotes.Group.IsEmpty && quotes.Group.ContainsAnyExceptInRange((ushort)0, (ushort)(groups - 1)))
        {
            throw new ArgumentException($"A row is in a group that is not there; give 0 to {groups - 1}.", nameof(quotes));
        }
    }

    private static void Check(in HouseColumns homes, in QuoteColumns quotes, DateOnly asOf, Market market)
    {
        int count = homes.Count;
        ArgumentOutOfRangeException.ThrowIfNegative(count, "homes.Count");
        Input(homes.FloorArea.Length, count, nameof(homes.FloorArea));
        Input(homes.Condition.Length, count, nameof(homes.Condition));
        Input(homes.HomeType.Length, count, nameof(homes.HomeType));
        Input(homes.PaintType.Length, count, nameof(homes.PaintType));
        Input(homes.PaintGrade.Length, count, nameof(homes.PaintGrade));
        Input(homes.State.Length, count, nameof(homes.State));
        Input(homes.YearBuilt.Length, count, nameof(homes.YearBuilt));
        Input(homes.Coats.Length, count, nameof(homes.Coats));
        Check(quotes, count, quotes.Totals?.Groups ?? QuoteTotals.MostGroups);
        CheckDate(asOf, market);
    }

    private static void CheckDate(DateOnly asOf, Market market)
    {
        (DateOnly first, DateOnly last) = market.Dates();
        if (asOf < first || asOf > last)
        {
            throw new ArgumentOutOfRangeException(nameof(asOf), asOf, string.Create(
                CultureInfo.InvariantCulture, $"Give a date from {first:yyyy-MM-dd} to {last:yyyy-MM-dd}."));
        }
    }

    private static void Input(int length, int count, string name)
    {
        if (length != 0 && length != count)
        {
            throw new ArgumentException($"The column has {length} rows; leave it empty or give {count}.", name);
        }
    }

    private static void Output(int length, int count, string name)
    {
        if (length != count)
        {
            throw new ArgumentException($"The column has {length} rows; give {count}.", name);
        }
    }
}
