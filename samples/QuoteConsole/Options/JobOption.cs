using System.CommandLine;
using System.CommandLine.Parsing;
using System.Text.Json.Nodes;

namespace QuoteConsole.Options;

/// <summary>An option of a command: a member of the job under the name a shell would use.</summary>
/// <param name="Name">The option, for example <c>--floor-area</c>.</param>
/// <param name="Path">The member of the job, for example <c>house.floorArea</c>.</param>
/// <param name="Form">How the text becomes a JSON value.</param>
/// <param name="Help">What it is and what is accepted.</param>
internal sealed record JobOption(string Name, string Path, Func<string, JsonNode> Form, string Help)
{
    private const string SidingPath = "house.siding";
    private const string MixPath = "house.sidingMix";

    /// <summary>The option as the parser knows it.</summary>
    public Option<string?> Parsed { get; } = Form == JobForms.Switch ? Switch(Name, Help)
        : Form == JobForms.Choices ? Repeated(Name, Help)
        : new(Name) { Description = Help, HelpName = "value" };

    /// <summary>What was given; null if nothing was.</summary>
    public string? ValueIn(ParseResult command) =>
        command.GetResult(Parsed) is { Implicit: false } given ? given.GetValueOrDefault<string?>() ?? YesNo.Yes : null;

    /// <summary>Whether it gives a member, or what the member is made of.</summary>
    public bool Gives(string path) => IsOrHolds(Path, path) || (Path == SidingPath && IsOrHolds(MixPath, path));

    /// <summary>Puts a value into the job.</summary>
    public void Put(JsonObject job, string value)
    {
        string[] names = (Path == SidingPath && JobForms.IsMix(value) ? MixPath : Path).Split('.');
        JsonObject parent = job;
        foreach (string name in names[..^1])
        {
            parent = parent[name]?.AsObject() ?? Child(parent, name);
        }

        parent[names[^1]] = Form(value);
    }

    private static Option<string?> Switch(string name, string help)
    {
        Option<string?> option = new(name) { Description = help, HelpName = "yes|no", Arity = ArgumentArity.ZeroOrOne };
        option.Validators.Add(YesNo.Check);
        return option;
    }

    /// <summary>An option that may be given again and again; together it is a list.</summary>
    private static Option<string?> Repeated(string name, string help) => new(name)
    {
        Description = help,
        HelpName = "choice=option",
        Arity = ArgumentArity.OneOrMore,
        CustomParser = given => string.Join(',', given.Tokens.Select(token => token.Value)),
    };

    private static bool IsOrHolds(string member, string path) =>
        path.StartsWith(member, StringComparison.Ordinal) && (path.Length == member.Length || path[member.Length] is '[' or '.');

    private static JsonObject Child(JsonObject parent, string name)
    {
        JsonObject child = [];
        parent[name] = child;
        return child;
    }
}
