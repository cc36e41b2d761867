using System.Text.Json.Nodes;

namespace Estimator.Tests;

/// <summary>The changes that the document on prices shows are applied to the book, and priced.</summary>
public class PriceChangesTests
{
    private const string Stand = "gutters";
    private static readonly string Data = Path.Combine(SourceTree.Root, "src", "Estimator", "Prices", "Data", "us-2025");
    private static readonly string[][] Changes = [.. ReadChanges()];

    private static Remodel Panel => new() { Scope = RemodelScope.ElectricalPanel, Level = RemodelLevel.Upscale };

    [Fact]
    public void ARate_MovesWhatItPays()
    {
        Remodel bathroom = new() { Scope = RemodelScope.Bathroom, Level = RemodelLevel.Midrange };
        HomeEstimator after = Changed(0);
        Assert.Equal(74, after.PriceBook.Figures["rate.tile"].Likely);
        Assert.InRange(after.Estimate(bathroom).Total.Likely / Likely(bathroom), 1.001m, 1.1m);
        Assert.Equal(Likely(Panel), after.Estimate(Panel).Total.Likely);
    }

    [Fact]
    public void AStep_IsPricedAndPlannedBeforeTheInspection()
    {
        Estimate after = Changed(1).Estimate(Panel);
        Assert.InRange(after.Total.Likely - Likely(Panel), 100, 600);
        Assert.Equal(["electricalPanel.tryBreakers", "electricalPanel.finalInspection"], Between(after, "electricalPanel.tryBreakers", "electricalPanel.finalInspection"));
    }

    [Fact]
    public void AChoice_IsAskedAndPriced()
    {
        HomeEstimator after = Changed(2);
        decimal Of(string answer) => after.Estimate(Panel with { Choices = new Dictionary<string, string> { ["charger"] = answer } }).Total.Likely;
        Assert.Equal(Likely(Panel), Of("none"));
        Assert.InRange(Of("charger") - Of("none"), 1000, 3500);
        Assert.InRange(after.Estimate(Panel).Total.Likely, Of("none"), Of("charger"));
        Assert.Contains("Is a car charged at home?", EstimatorJson.JobSchema(after.Scopes), StringComparison.Ordinal);
    }

    [Fact]
    public void AScope_IsAFile()
    {
        HomeEstimator after = Changed(3);
        ScopeOfWork scope = after.Scopes[(int)RemodelScope.Gutters];
        Assert.Equal(("Pergola", 140), (scope.Name, scope.Typical));
        Estimate estimate = after.Estimate(new Remodel { Scope = RemodelScope.Gutters, Level = RemodelLevel.Midrange });
        Assert.InRange(estimate.Total.Likely, 4000, 14_000);
        Assert.Equal("permit, signContract, post, rafters, finalInspection, walkThrough", string.Join(", ", estimate.Plan.Steps.Select(step => step.Activity.Split('.')[1])));
    }

    private static decimal Likely(Remodel job) => HomeEstimator.Default.Estimate(job).Total.Likely;

    private static string[] Between(Estimate estimate, string first, string last) =>
        [.. estimate.Plan.Steps.Select(step => step.Activity).SkipWhile(one => one != first).TakeWhile(one => one != "electricalPanel.punchList").Where(one => one == first || one == last)];

    /// <summary>The book with one change of the document.</summary>
    private static HomeEstimator Changed(int number)
    {
        string[] diff = Changes[number];
        string file = diff[0][4..];
        Dictionary<string, string> parts = Directory.EnumerateFiles(Data, "*.json", SearchOption.AllDirectories)
            .ToDictionary(path => Path.GetRelativePath(Data, path).Replace('\\', '/'), File.ReadAllText);
        if (parts.TryGetValue(file, out string? text))
        {
            parts[file] = Applied(text, diff[1..]);
        }
        else
        {
            parts.Remove($"remodel/{Stand}.json");
            parts[file] = Applied("", diff[1..]).Replace($"\"{Path.GetFileNameWithoutExtension(file)}\":", $"\"{Stand}\":", StringComparison.Ordinal);
        }

        JsonObject whole = [];
        foreach ((string _, string part) in parts.OrderBy(one => one.Key, StringComparer.Ordinal))
        {
            Lay(JsonNode.Parse(part)!.AsObject(), whole);
        }

        return new(ExampleBooks.Load(whole.ToJsonString()));
    }

    /// <summary>Exchanges what each hunk has before for what it has after; it has to be there once.</summary>
    private static string Applied(string text, string[] diff)
    {
        foreach (string[] hunk in string.Join('\n', diff).Split("\n---\n").Select(part => part.Split('\n')))
        {
            string before = string.Concat(hunk.Where(line => line[0] != '+').Select(line => line[1..] + "\n"));
            string after = string.Concat(hunk.Where(line => line[0] != '-').Select(line => line[1..] + "\n"));
            if (before.Length == 0)
            {
                return after;
            }

            Assert.Equal(2, text.Split(before).Length);
            text = text.Replace(before, after, StringComparison.Ordinal);
        }

        return text;
    }

    private static void Lay(JsonObject part, JsonObject whole)
    {
        foreach ((string name, JsonNode? value) in part)
        {
            if (value is JsonObject own && whole[name] is JsonObject there)
            {
                Lay(own, there);
            }
            else
            {
                whole[name] = value?.DeepClone();
            }
        }
    }

    private static IEnumerable<string[]> ReadChanges() => File.ReadAllText(Path.Combine(SourceTree.Root, "docs", "prices.md"))
        .Split("```diff\n").Skip(1).Select(block => block.Split("\n```")[0].Split('\n'));
}
