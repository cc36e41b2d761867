namespace Estimator.Tests.Laws;

/// <summary>Interior jobs made from interior jobs.</summary>
internal static class Rooms
{
    private const int Most = 100;

    /// <summary>The same job with one more room, or with another last one where there are as many as there may be.</summary>
    public static InteriorPainting And(this InteriorPainting job, params Room[] more) =>
        job with { Rooms = [.. (job.Rooms ?? []).Take(Most - more.Length), .. more] };

    /// <summary>The same job with a list of rooms: its own, or one bedroom.</summary>
    public static InteriorPainting Listed(this InteriorPainting job) =>
        job with { Rooms = job.Rooms ?? [new() { Kind = RoomKind.Bedroom }] };

    /// <summary>The same job for all rooms of the house.</summary>
    public static InteriorPainting OfHouse(this InteriorPainting job) => job with { Rooms = null };

    /// <summary>The same job on a house that is different in something.</summary>
    public static InteriorPainting On(this InteriorPainting job, Func<House, House> change) =>
        job with { House = change(job.House) };

    /// <summary>The same job with every room different in something.</summary>
    public static InteriorPainting Each(this InteriorPainting job, Func<Room, Room> change) =>
        job with { Rooms = job.Rooms?.Select(change).ToArray() };

    /// <summary>Low, likely and high of a job with the second room are none below those with the first.</summary>
    public static void NeverFalls(this InteriorPainting job, Room less, Room more) => Cost.NeverFalls(job.And(less), job.And(more));

    public static IReadOnlyList<T> With<T>(this IReadOnlyList<T>? list, T one) => [.. (list ?? []).Append(one).Distinct()];

    /// <summary>The date its prices are of.</summary>
    public static DateOnly Date(this Job job) => job.AsOf ?? PriceBook.UnitedStates2025.BaseDate;
}
