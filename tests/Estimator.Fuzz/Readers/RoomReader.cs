using System.Text;
using System.Text.Json.Nodes;
using QuoteConsole.Rooms;

namespace Estimator.Fuzz;

/// <summary>Rooms in words, as the console takes them: <c>bedroom 12x14 doors=2</c>.</summary>
internal sealed class RoomReader() : Reader("room", 140)
{
    public override IReadOnlyList<Seed> Seeds { get; } =
    [
        .. ((string[])["bedroom 12x14 doors=2 condition=poor", "half bath", "living room 20x14'6\" height=9ft windows=3 \"name=Big room\" surfaces=walls,trim",
            "kitchen 3.6x4.2m height=2.5m holes.small=3 paint.type=acrylicLatex", "stairs 12 ft 6 1/2 in x 14 ft x 16 ft", "closet walls=9ft,6ft,9ft findings=smoke,mildew"]).Select(Seed.OfWords),
    ];

    public override Outcome Read(byte[] input)
    {
        RoomText room = RoomText.Of(Encoding.UTF8.GetString(input));
        if (room.Problems.Count > 0)
        {
            return Outcome.Refused(string.Join('\n', room.Problems));
        }

        string job = new JsonObject { ["kind"] = "interiorPainting", ["rooms"] = new JsonArray(room.Room) }.ToJsonString();
        return EstimatorJson.TryReadJob(job, out Job? read, out IReadOnlyList<Issue> issues) && HomeEstimator.Default.TryEstimate(read, out Estimate? estimate, out issues)
            ? new(true, Laws.Keep(estimate, input))
            : Outcome.Refused(issues);
    }
}
