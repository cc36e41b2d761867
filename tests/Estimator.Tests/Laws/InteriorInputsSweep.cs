namespace Estimator.Tests.Laws;

/// <summary>Every combination of the coded inputs of a house and of four kinds of room, none left to chance: a step up an ordered input never lowers a price.</summary>
/// <remarks>All of them where laws are thorough, as in <c>.ci/run</c>; an even part of them otherwise.</remarks>
public sealed class InteriorInputsSweep
{
    private const int Unknown = -1;
    private static readonly int[] YesOrNo = [0, 1];
    private static readonly int[] NewestFirst = [2000, 1979, 1970, 1950, 1900, Unknown];
    private static readonly int[] Kinds = [(int)RoomKind.Bedroom, (int)RoomKind.Living, (int)RoomKind.Kitchen, (int)RoomKind.Stairwell];
    private static readonly RoomSurface[][] Scopes =
        [[RoomSurface.Walls], [RoomSurface.Ceiling], [RoomSurface.Trim], [RoomSurface.Windows], [RoomSurface.Cabinets, RoomSurface.Stairs]];

    [Fact]
    public void Monotone_EveryStateOfAHouse()
    {
        Grid grid = new([.. Codes<Condition>(), Unknown], [.. Codes<Furnishing>(), Unknown], Codes<ColorChange>(), Codes<PaintGrade>(), [1, 2, 3, 5], NewestFirst, YesOrNo, Codes<Performer>());
        grid.NeverFalls(
            at => new InteriorPainting
            {
                House = new() { Condition = Known<Condition>(at[0]), YearBuilt = at[5] == Unknown ? null : at[5] },
                Furnishing = Known<Furnishing>(at[1]),
                ColorChange = (ColorChange)at[2],
                Paint = new() { Grade = (PaintGrade)at[3] },
                Coats = at[4],
                Occupied = at[6] == 1,
                Performer = (Performer)at[7],
            },
            ordered: [0, 1, 2, 3, 4, 5, 6]);
    }

    /// <summary>The work may be so little that the lead rule spares it, which must not depend on the number of rooms.</summary>
    [Fact]
    public void Monotone_EverySizeOfAHouse()
    {
        Grid grid = new([.. Enumerable.Range(0, 21)], [1, 20, 100, 300, 1_000, 2_000, 20_000, 1_000_000], [.. Enumerable.Range(0, Scopes.Length)], [2000, 1930], Codes<Performer>(), [1, 8, 20]);
        grid.NeverFalls(
            at => new InteriorPainting
            {
                House = new() { Bedrooms = at[0], FloorArea = Area.FromSquareFeet(at[1]), YearBuilt = at[3] },
                Surfaces = Scopes[at[2]],
                Performer = (Performer)at[4],
                CeilingHeight = Length.FromFeet(at[5]),
            },
            ordered: [0, 1, 3, 5]);
    }

    [Fact]
    public void Monotone_EverySetOfFindings()
    {
        int findings = Enum.GetValues<RoomFinding>().Length;
        Grid grid = new([.. Enumerable.Repeat(YesOrNo, findings), Kinds, YesOrNo, [2000, 1900]]);
        grid.NeverFalls(
            at => new InteriorPainting
            {
                House = new() { YearBuilt = at[findings + 2] },
                Rooms = [new() { Kind = (RoomKind)at[findings], Findings = Set<RoomFinding>(at, findings) }],
                Surfaces = at[findings + 1] == 1 ? [RoomSurface.Trim] : null,
            },
            ordered: [.. Enumerable.Range(0, findings).Where(finding => finding != (int)RoomFinding.NewDrywall), findings + 2]);
    }

    [Fact]
    public void Monotone_EverySetOfSurfaces()
    {
        int surfaces = Enum.GetValues<RoomSurface>().Length;
        Grid grid = new([.. Enumerable.Repeat(YesOrNo, surfaces), Kinds, [(int)RoomSurface.Walls, (int)RoomSurface.Windows]]);
        grid.NeverFalls(
            at => new InteriorPainting
            {
                House = new() { YearBuilt = 1950 },
                Rooms = [new() { Kind = (RoomKind)at[surfaces], Surfaces = [.. Set<RoomSurface>(at, surfaces).Append((RoomSurface)at[surfaces + 1]).Distinct()] }],
            },
            ordered: [.. Enumerable.Range(0, surfaces)]);
    }

    /// <summary>The names whose switches are on.</summary>
    private static T[] Set<T>(int[] at, int count)
        where T : struct, Enum =>
        [.. Enum.GetValues<T>().Where((_, number) => number < count && at[number] == 1)];

    private static T? Known<T>(int value)
        where T : struct, Enum =>
        value == Unknown ? null : Enum.GetValues<T>()[value];

    private static int[] Codes<T>()
        where T : struct, Enum =>
        [.. Enumerable.Range(0, Enum.GetValues<T>().Length)];
}
