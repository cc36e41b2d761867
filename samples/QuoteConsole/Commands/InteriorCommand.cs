using System.CommandLine;
using QuoteConsole.Options;
using QuoteConsole.Rooms;

namespace QuoteConsole.Commands;

/// <summary><c>interior</c>: rooms, or all rooms of a house, from options.</summary>
internal static class InteriorCommand
{
    private const string Help = "Estimates painting rooms: those you list, or all rooms of a house. Leave out what you do not know.";

    private const string Examples =
        """
        Examples:
          interior --room "bedroom 12x14x8 doors=2 windows=1" --room "bathroom 5x8 findings=mildew"
          interior --room "living 3.6mx5.2m surfaces=walls+ceiling paint=premium/eggshell/Linen" --lines
          interior --room "kitchen cabinetDoors=12 cabinetDrawers=4" --coats 2 --state OH --offers
          interior --floor-area "2000 ft2" --bedrooms 3 --surfaces walls,ceiling --compare
        """;

    public static Command Of(Terminal terminal) => new SingleJobCommand("interior", InteriorOptions.Set, terminal).Of(Help, () => $"{RoomHelp.Text()}\n\n{Examples}");
}
