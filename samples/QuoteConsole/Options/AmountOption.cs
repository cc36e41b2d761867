using System.CommandLine;
using System.CommandLine.Parsing;

namespace QuoteConsole.Options;

/// <summary>An option that says an amount, written as in a file of bids.</summary>
internal static class AmountOption
{
    /// <summary>An option that may be left out.</summary>
    public static Option<decimal?> Of(string name, string description, string? helpName = null) =>
        new(name) { Description = description, HelpName = helpName, CustomParser = given => Read(given) };

    /// <summary>An option that has to be given.</summary>
    public static Option<decimal> Required(string name, string description) => new(name) { Description = description, Required = true, CustomParser = Read };

    private static decimal Read(ArgumentResult given)
    {
        string text = string.Concat(given.Tokens.Select(token => token.Value));
        if (!WrittenNumber.TryParse(text, out decimal amount))
        {
            given.AddError($"{((OptionResult)given.Parent!).Option.Name} {Excerpt.Of(text)} is no amount: {WrittenNumber.Advice}.");
        }

        return amount;
    }
}
