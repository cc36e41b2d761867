using System.Globalization;
using System.Text;
using System.Text.Json;
using CsvHelper;

namespace Estimator.Tests.ConsoleSample;

/// <summary>The 2,000 homes that come with the console: as a table and as jobs they cost the same, to the cent.</summary>
public sealed class HousingStockTests
{
    private static readonly string Homes = Path.Combine(AppContext.BaseDirectory, "data", "homes-2k.csv");

    [Fact]
    public void Bulk_PricesEveryHomeLikeTheJobCommand()
    {
        QuoteRow[] quotes = QuoteRow.Parse(ConsoleRun.Of("bulk", Homes).Out);
        string[] answers = ConsoleRun.WithInput(Jobs(), "job", "-", "--json").Lines;
        Assert.Equal(2000, quotes.Length);
        Assert.Equal(2000, answers.Length);
        decimal sum = 0;
        for (int i = 0; i < quotes.Length; i++)
        {
            using JsonDocument answer = JsonDocument.Parse(answers[i]);
            JsonElement total = answer.RootElement.GetProperty("total");
            Assert.Equal($"{i + 1}", quotes[i].Id);
            Assert.Equal(
                (Amount(total, "low"), Amount(total, "likely"), Amount(total, "high")),
                (quotes[i].Low, quotes[i].Likely, quotes[i].High));
            sum += decimal.Parse(quotes[i].Likely, CultureInfo.InvariantCulture);
        }

        Assert.Equal(sum, answers.Sum(SumOfLines));
    }

    private static string Amount(JsonElement total, string name) =>
        total.GetProperty(name).GetDecimal().ToString("0.00", CultureInfo.InvariantCulture);

    private static decimal SumOfLines(string answer)
    {
        using JsonDocument estimate = JsonDocument.Parse(answer);
        return estimate.RootElement.GetProperty("lines").EnumerateArray().Sum(line => line.GetProperty("likely").GetDecimal());
    }

    private static string Jobs()
    {
        StringBuilder jobs = new();
        using CsvReader homes = CsvReader.FromFile(Homes);
        while (homes.Read())
        {
            string Cell(string name) => homes.GetString(name);
            ExteriorPainting job = new()
            {
                House = new()
                {
                    FloorArea = Area.FromSquareFeet(double.Parse(Cell("floor_area_sqft"), CultureInfo.InvariantCulture)),
                    Stories = double.Parse(Cell("unit_stories"), CultureInfo.InvariantCulture),
                    YearBuilt = int.Parse(Cell("year_built"), CultureInfo.InvariantCulture),
                    State = Cell("state"),
                    Siding = SidingOf(Cell("siding")),
                    HomeType = HomeTypeOf(Cell("building_type")),
                },
            };
            jobs.Append(EstimatorJson.WriteJob(job)).Append('\n');
        }

        return jobs.ToString();
    }

    private static Siding? SidingOf(string word) =>
        Enum.TryParse(word.Replace("-", "", StringComparison.Ordinal), out Siding siding) ? siding : null;

    private static HomeType HomeTypeOf(string word) => word switch
    {
        "Single-Family Detached" => HomeType.Detached,
        "Mobile Home" => HomeType.MobileHome,
        _ => HomeType.Townhouse,
    };
}
