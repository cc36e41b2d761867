using System.CommandLine.Parsing;

namespace QuoteConsole.Options;

/// <summary>An option that says yes or no, and yes where it stands alone.</summary>
internal static class YesNo
{
    public const string Yes = "yes";

    /// <summary>What is accepted, with what it means.</summary>
    public static readonly IReadOnlyDictionary<string, bool> Meanings = new Dictionary<string, bool>(StringComparer.OrdinalIgnoreCase)
    {
        [Yes] = true,
        ["no"] = false,
        ["true"] = true,
        ["false"] = false,
    };

    /// <summary>Refuses any other word.</summary>
    public static void Check(OptionResult given)
    {
        foreach (Token word in given.Tokens.Where(word => !Meanings.ContainsKey(word.Value)))
        {
            given.AddError($"{given.Option.Name} {Excerpt.Of(word.Value)}: give yes or no; without either it means yes.");
        }
    }
}
