using System.Text;
using Estimator.DependencyInjection;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Estimator.Fuzz;

/// <summary>The options of the registered estimator, a member a line; the books that they name are a file each, of what stands after a blank line.</summary>
internal sealed class OptionsReader() : Reader("options", 6)
{
    private const string Own = "own.json";

    public override IReadOnlyList<Seed> Seeds { get; } =
    [
        Seed.OfWords("PriceBookPath=own.json\n\n" + SeedFiles.Text("small-book.json")),
        Seed.OfWords("OverlayPath=missing.json\nPriceBookPath=own.json\n\n{}"),
        Seed.OfWords("PriceBook=own.json\nOverlayPath=\n\n{}"),
    ];

    public override Outcome Read(byte[] input)
    {
        string[] parts = Encoding.UTF8.GetString(input).Split("\n\n", 2);
        string own = WorkFile.With(Own, Encoding.UTF8.GetBytes(parts.Length > 1 ? parts[1] : ""));
        Dictionary<string, string?> members = [];
        foreach (string[] member in parts[0].Split('\n').Select(line => line.Split('=', 2)))
        {
            string value = member.Length > 1 ? member[1] : "";
            members["Estimator:" + member[0]] = value == Own ? own : value;
        }

        return Served(input, new ConfigurationBuilder().AddInMemoryCollection(members).Build().GetSection("Estimator"));
    }

    private static Outcome Served(byte[] input, IConfiguration section)
    {
        using ServiceProvider services = new ServiceCollection().AddEstimator(section).BuildServiceProvider();
        try
        {
            EstimatorOptions options = services.GetRequiredService<IOptions<EstimatorOptions>>().Value;
            return new(true, options.PriceBookPath + Books.Priced(services.GetRequiredService<HomeEstimator>().PriceBook, input));
        }
        catch (OptionsValidationException refusal)
        {
            Laws.Hold(refusal.Failures.Any(), "refused without a failure");
            return Outcome.Refused(string.Join('\n', refusal.Failures));
        }
        catch (InvalidOperationException refusal) when (refusal.Message.Contains("ErrorOnUnknownConfiguration", StringComparison.Ordinal))
        {
            return Outcome.Refused(refusal.Message);
        }
    }
}
