using System.Globalization;
using System.Text.Json.Nodes;
using Estimator.Tests.ConsoleSample;
using Json.Schema;

namespace Estimator.Tests;

/// <summary>The JSON schema of books knows what the reader knows: no member more and none less.</summary>
public class BookSchemaTests
{
    private static readonly string Text = EstimatorJson.BookSchema(PriceBook.UnitedStates2025);
    private static readonly JsonSchema Schema = JsonSchema.FromText(Text);

    public static TheoryData<string> Parts => [.. Directory.EnumerateFiles(Data, "*.json", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(Data, file))];

    private static string Data => Path.Combine(SourceTree.Root, "src", "Estimator", "Prices", "Data", "us-2025");

    [Theory]
    [MemberData(nameof(Parts))]
    public void PartsOfTheBook_Keep(string part) => Assert.Empty(Faults(JsonNode.Parse(File.ReadAllText(Path.Combine(Data, part)))!));

    [Fact]
    public void WholeBooks_Keep()
    {
        Assert.Empty(Faults(ExampleBooks.Node()));
        Assert.Empty(Faults(SmallBook.Node(), JsonSchema.FromText(EstimatorJson.BookSchema(SmallBook.Book))));
        Assert.Empty(Faults(JsonNode.Parse(File.ReadAllText(SampleBook.File))!, JsonSchema.FromText(EstimatorJson.BookSchema(SampleBook.Book))));
    }

    [Theory]
    [InlineData("""{"$schema":"book.schema.json","figures":{"rate.painting":{"low":50,"likely":65,"high":80,"judged":"our rate 2026"}}}""")]
    [InlineData("""{"scopes":{"kitchen":{"steps":{"tops":{"supply":{"price":{"stone":170,"judged":"our mason"}}}}}}}""")]
    public void Overlays_Keep(string overlay)
    {
        Assert.Empty(Faults(JsonNode.Parse(overlay)!));
        Assert.NotNull(ExampleBooks.With(overlay).Figures);
    }

    [Theory]
    [InlineData("""{"figures":{"rate.painting":{"low":-1}}}""")]
    [InlineData("""{"figures":{"rate.painting":{"unit":"USD/ft2"}}}""")]
    [InlineData("""{"figures":{"waste":{"likely":1.5}}}""")]
    [InlineData("""{"figures":{"waste":{"likly":0.5}}}""")]
    [InlineData("""{"figurs":{}}""")]
    [InlineData("""{"scopes":{"kichen":{}}}""")]
    [InlineData("""{"scopes":{"kitchen":{"steps":{"tops":{"phase":"later"}}}}}""")]
    [InlineData("""{"scopes":{"kitchen":{"steps":{"tops":{"supply":{"price":"41 USD","isAllowance":1}}}}}}""")]
    [InlineData("""{"country":{"units":"inches"}}""")]
    public void Slips_AreFound(string overlay)
    {
        Assert.NotEmpty(Faults(JsonNode.Parse(overlay)!));
        Assert.Throws<PriceBookException>(() => ExampleBooks.With(overlay));
    }

    /// <summary>A member that nobody knows, in each kind of object there is: the reader and the schema refuse it alike.</summary>
    [Fact]
    public void UnknownMembers_AreRefusedWhereTheReaderRefusesThem()
    {
        HashSet<string> tried = [];
        foreach (JsonObject at in ObjectsOf(SmallBook.Node()).Where(one => tried.Add(Form(one))))
        {
            JsonNode changed = at.Root.DeepClone();
            JsonObject into = (JsonObject)At(changed, at);
            into["zzz"] = "x";
            bool isRefused = Record.Exception(() => ExampleBooks.Load(changed.ToJsonString())) is PriceBookException refusal
                && refusal.Problems.Any(problem => problem.Contains("zzz", StringComparison.Ordinal));
            Assert.True(!isRefused || Faults(changed).Length > 0, $"{at.GetPath()}: the reader refuses a member, the schema does not");
        }

        Assert.True(tried.Count > 20);
    }

    /// <summary>A number just past each bound of the schema, in each kind of object there is: the reader refuses it too.</summary>
    [Fact]
    public void NumbersPastTheirBounds_AreRefusedByTheReader()
    {
        JsonObject schema = (JsonObject)JsonNode.Parse(EstimatorJson.BookSchema(SmallBook.Book))!;
        HashSet<string> tried = [];
        List<string> accepted = [];
        foreach ((string[] path, double number) in SchemaBounds.PastOf(schema, SmallBook.Node()).Where(one => tried.Add(Form(one.Path, one.Number))))
        {
            JsonNode changed = SmallBook.Node();
            JsonNode into = path[..^1].Aggregate(changed, (at, name) => at is JsonArray list ? list[int.Parse(name, CultureInfo.InvariantCulture)]! : at[name]!);
            if (into is JsonArray items)
            {
                items[int.Parse(path[^1], CultureInfo.InvariantCulture)] = number;
            }
            else
            {
                into[path[^1]] = number;
            }

            if (Record.Exception(() => new HomeEstimator(ExampleBooks.Load(changed.ToJsonString()))) is not PriceBookException)
            {
                accepted.Add($"{string.Join('.', path)}: {number}");
            }
        }

        Assert.Empty(accepted);
        Assert.True(tried.Count > 60, $"{tried.Count}");
    }

    /// <summary>Entries of a section have the same members: one of each is tried.</summary>
    private static string Form(string[] path, double number) =>
        string.Create(CultureInfo.InvariantCulture, $"{string.Join('.', path.Where((_, at) => at != 1 || path[0] is "country" or "figures"))} {number < 0.5}");

    [Fact]
    public void Console_PrintsIt() => Assert.Equal(Text.TrimEnd(), ConsoleRun.Of("book", "schema").Out.TrimEnd());

    private static readonly EvaluationOptions Listed = new() { OutputFormat = OutputFormat.List };

    private static string[] Faults(JsonNode book) => Faults(book, Schema);

    /// <summary>What is wrong; forms that were tried and left are among it only if something is.</summary>
    private static string[] Faults(JsonNode book, JsonSchema schema)
    {
        EvaluationResults results = schema.Evaluate(book, Listed);
        return results.IsValid ? [] : [.. results.Details.Where(one => one.HasErrors).SelectMany(one => one.Errors!.Select(error => $"{one.InstanceLocation}: {error.Value}"))];
    }

    private static IEnumerable<JsonObject> ObjectsOf(JsonNode? node) => node switch
    {
        JsonObject at => [at, .. at.SelectMany(one => ObjectsOf(one.Value))],
        JsonArray list => list.SelectMany(ObjectsOf),
        _ => [],
    };

    /// <summary>The place of an object with the names of entries left out: all figures are one form.</summary>
    private static string Form(JsonObject at) => string.Join('.', at.GetPath().Split('.').Take(2)) + string.Join(',', at.Select(one => one.Key).Order(StringComparer.Ordinal));

    private static JsonNode At(JsonNode root, JsonObject like)
    {
        if (like.Parent is null)
        {
            return root;
        }

        JsonNode parent = like.Parent is JsonObject above ? At(root, above) : ((JsonArray)like.Parent).Parent is JsonObject upper ? At(root, upper)[like.Parent.GetPropertyName()]! : root;
        return like.Parent is JsonObject ? parent[like.GetPropertyName()]! : parent[like.GetElementIndex()]!;
    }
}
