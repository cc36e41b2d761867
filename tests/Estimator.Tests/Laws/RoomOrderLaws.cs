namespace Estimator.Tests.Laws;

/// <summary>Rooms share the visit, come in any order, and have walls in any number of pieces.</summary>
public sealed class RoomOrderLaws
{
    private const string MinimumCharge = "minimumCharge";
    private const int MostWalls = 50;

    /// <summary>One job of two rooms is never dearer than two jobs of one room, but for a cent on each line they share.</summary>
    [Law]
    public void Pooling_TwoRoomsInOneJob(InteriorPainting job, Room one, Room other)
    {
        Estimate both = Cost.Of(job with { Rooms = [one, other] });
        decimal alone = Before(Cost.Of(job with { Rooms = [one] })) + Before(Cost.Of(job with { Rooms = [other] }));
        decimal shared = 0.01m * both.Lines.Count(line => line.Room is null);
        Assert.InRange(Before(both), 0, alone + shared);
    }

    [Law]
    public void Pooling_IsWhatTheVisitCosts(InteriorPainting job, Room one, Room other)
    {
        decimal Rooms(params Room[] rooms) => Cost.Of(job with { Rooms = rooms }).Lines.Where(line => line.Room is not null).Sum(line => line.Likely);
        Assert.Equal(Rooms(one) + Rooms(other), Rooms(one, other));
    }

    [Law]
    public void Additive_OrderOfRoomsIsIrrelevant(InteriorPainting job, Rise rise)
    {
        InteriorPainting listed = job.Listed();
        Room[] rooms = [.. listed.Rooms!];
        int turn = rise.Whole(0, rooms.Length - 1).Less;
        IsSameInAnyOrder(listed, listed with { Rooms = [.. rooms.Reverse()] });
        IsSameInAnyOrder(listed, listed with { Rooms = [.. rooms[turn..], .. rooms[..turn]] });
    }

    [Law]
    public void Additive_AWallInTwoPiecesIsOneWall(InteriorPainting job, Room room, Rise rise)
    {
        Length[] walls = [.. (room.Walls ?? [Length.FromFeet(12), Length.FromFeet(14)]).Take(MostWalls - 1)];
        double feet = Math.Max(0.2, walls[^1].Feet);
        Length piece = Length.FromFeet(0.1 + ((feet - 0.2) * rise.Less));
        Room whole = room with { Length = null, Width = null, Walls = [.. walls[..^1], Length.FromFeet(feet)] };
        Cost.IsSame(
            job.And(whole),
            job.And(whole with { Walls = [piece, .. walls[..^1], Length.FromFeet(feet - piece.Feet)] }));
    }

    private static void IsSameInAnyOrder(InteriorPainting one, InteriorPainting other)
    {
        (Estimate left, Estimate right) = (Cost.Of(one), Cost.Of(other));
        Assert.Equal(left.Total.Range, right.Total.Range);
        Assert.Equal(left.Drivers, right.Drivers);
        Assert.Equal(left.Lines.Select(Row).Order(), right.Lines.Select(Row).Order());
        Assert.Equal(left.Materials.Select(item => item.Item).Order(), right.Materials.Select(item => item.Item).Order());
    }

    /// <summary>A line without the number of its room.</summary>
    private static (string, decimal, decimal, decimal, decimal, decimal, double) Row(EstimateLine line) =>
        (line.Activity.Split(':')[0], line.Labor, line.Material, line.Equipment, line.Low, line.High, line.Hours);

    private static decimal Before(Estimate estimate) => estimate.Lines.Where(line => line.Activity != MinimumCharge).Sum(line => line.Likely);
}
