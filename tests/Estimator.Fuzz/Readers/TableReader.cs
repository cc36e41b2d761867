using System.Text;
using QuoteConsole.Commands;

namespace Estimator.Fuzz;

/// <summary>Homes as CSV.</summary>
internal sealed class TableReader() : Reader("csv", 10)
{
    public override IReadOnlyList<Seed> Seeds { get; } =
    [
        Seed.OfTable(SeedFiles.Homes(0, 5)),
        Seed.OfTable(SeedFiles.Homes(700, 12)),
        Seed.OfTable("id,floor_area_sqft,stories,siding,year_built,zip\n1,\"2,400\",2,wood,1965,80202\n\"a,b\",1800,1,\"fiber cement\",1990,02139\n3,,,,,\n"),
        Seed.OfTable("id;floor_area;stories\n1;\"2400 ft2\";2\nzwei;223 m2;1\n"),
    ];

    public override Outcome Read(byte[] input)
    {
        using StreamReader homes = new(new MemoryStream(input), Encoding.UTF8, detectEncodingFromByteOrderMarks: true);
        using StringWriter quotes = new() { NewLine = "\n" };
        BulkQuote bulk = new(HomeEstimator.Default, asOf: null, takesTypicalSize: true);
        try
        {
            bulk.Run(homes, () => quotes, () => { });
        }
        catch (UsageException refusal)
        {
            return Outcome.Refused(refusal.Message);
        }

        Quotes.Keep(quotes.ToString());
        bulk.WriteSummary(quotes);
        return new(bulk.Counts.Priced > 0, quotes.ToString());
    }
}
