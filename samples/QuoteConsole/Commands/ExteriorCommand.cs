using System.CommandLine;
using QuoteConsole.Options;

namespace QuoteConsole.Commands;

/// <summary><c>exterior</c>: the outside of one house from options.</summary>
internal static class ExteriorCommand
{
    private const string Help = "Estimates painting the outside of one house. Leave out what you do not know.";

    private const string Examples =
        """
        Examples:
          exterior --floor-area "2400 ft2" --stories 2 --siding wood --state CO
          exterior --paintable-area "1000 ft2" --condition poor --offers
          exterior --floor-area "1500 ft2" --siding vinyl --compare
        """;

    public static Command Of(Terminal terminal) => new SingleJobCommand("exterior", ExteriorOptions.Set, terminal).Of(Help, () => Examples);
}
