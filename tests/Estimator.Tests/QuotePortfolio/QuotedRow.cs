using CsvHelper;

namespace Estimator.Tests.PortfolioSample;

/// <summary>One row that the program wrote.</summary>
internal sealed record QuotedRow(string Id, string Low, string Likely, string High, string Issue, string Detail)
{
    public bool IsPriced => Likely.Length > 0;

    public static QuotedRow[] Read(string path)
    {
        using CsvReader reader = CsvReader.FromFile(path);
        List<QuotedRow> rows = [];
        while (reader.Read())
        {
            string Cell(string name) => reader.TryGetFieldIndex(name, out int field) ? reader.GetString(field) : "";
            rows.Add(new(Cell("id"), Cell("low"), Cell("likely"), Cell("high"), Cell("issue"), Cell("detail")));
        }

        return [.. rows];
    }
}
