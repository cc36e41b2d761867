using System.Text;

namespace Estimator.Fuzz;

/// <summary>Command lines of the console that quote one job: rooms in words, sizes, choices. An argument a line.</summary>
internal sealed class CommandLineReader() : Reader("command", 0.3)
{
    private static readonly string[] Quoting = ["exterior", "interior", "remodel"];

    public override IReadOnlyList<Seed> Seeds { get; } =
    [
        Seed.OfWords("exterior\n--floor-area\n2400 ft2\n--stories\n2\n--siding\nwood\n--state\nCO"),
        Seed.OfWords("interior\n--room\nbedroom 12x14 doors=2 condition=poor\n--room\nbathroom\n--state\nOH"),
        Seed.OfWords("interior\n--room\nliving 20x14'6\" ceilings=9ft windows=3 \"name=Big room\" surfaces=walls,trim\n--coats\n2\n--json"),
        Seed.OfWords("interior\n--floor-area\n2000 ft2\n--bedrooms\n3\n--offers"),
        Seed.OfWords("remodel\n--scope\nkitchen\n--level\nmidrange\n--area\n200 ft2\n--state\nMA\n--start\n2026-03-02"),
        Seed.OfWords("remodel\n--scope\nkitchen\n--area\n200 ft2\n--choose\ntops=marble\n--choose\nlayout=keep\n--performer\nlocalFirm"),
    ];

    public override Outcome Read(byte[] input)
    {
        string[] args = Encoding.UTF8.GetString(input).Split('\n');
        if (!Quoting.Contains(args[0]))
        {
            return Outcome.Refused("no command that quotes");
        }

        (int code, string quote, string error) = Call.Of(terminal => QuoteConsole.App.Run(args, terminal));
        Laws.HasNoNaN(quote, input);
        return new(code == 0, quote + error);
    }
}
