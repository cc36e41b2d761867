using CsvHelper;

namespace Estimator.Tests.ConsoleSample;

/// <summary>One row that <c>bulk</c> wrote.</summary>
internal sealed record QuoteRow(string Id, string Low, string Likely, string High, string Issue)
{
    public static QuoteRow[] Parse(string csv)
    {
        using CsvReader reader = CsvReader.FromText(csv);
        List<QuoteRow> rows = [];
        while (reader.Read())
        {
            rows.Add(new(reader.GetString(0), reader.GetString(1), reader.GetString(2), reader.GetString(3), reader.GetString(4)));
        }

        return [.. rows];
    }
}
