using System.Globalization;
using Estimator;

namespace QuoteShared.Show;

/// <summary>Lines or steps of one room, or of the job as a whole.</summary>
/// <param name="Room">The room's number, from 1; zero for the job as a whole, and the largest number for its end.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Items">The lines or steps, in order.</param>
internal sealed record WorkGroup<T>(int Room, string Name, IReadOnlyList<T> Items);

/// <summary>Puts lines and steps together by room, rooms in the order in which their work begins.</summary>
internal static class WorkGroup
{
    public const string WholeJob = "Whole job";
    private const string End = "Whole job, at the end";
    private const int AtTheEnd = int.MaxValue;

    public static IReadOnlyList<WorkGroup<EstimateLine>> Of(IReadOnlyList<EstimateLine> lines) => Of(lines, line => line.RoomNumber, line => line.Room);

    public static IReadOnlyList<WorkGroup<PlanStep>> Of(IReadOnlyList<PlanStep> steps) => Of(steps, step => step.RoomNumber, step => step.Room);

    // Two rooms may have one name; their numbers differ.
    private static WorkGroup<T>[] Of<T>(IReadOnlyList<T> items, Func<T, int?> number, Func<T, string?> name)
    {
        int[] rooms = [.. items.Select(item => number(item) ?? 0)];
        int last = Array.FindLastIndex(rooms, room => room > 0);
        return
        [
            .. items.Select((item, at) => (Item: item, Room: rooms[at] == 0 && at > last && last >= 0 ? AtTheEnd : rooms[at]))
                .GroupBy(one => one.Room, one => one.Item)
                .Select(group => new WorkGroup<T>(group.Key, NameOf(group.Key, name(group.First())), [.. group])),
        ];
    }

    private static string NameOf(int room, string? name) => room switch
    {
        0 => WholeJob,
        AtTheEnd => End,
        _ => name ?? string.Create(CultureInfo.InvariantCulture, $"Room {room}"),
    };
}
