namespace Estimator.Tests.Laws;

/// <summary>Every combination of the coded inputs, none left to chance: a step up an ordered input never lowers a price.</summary>
public sealed class OrderedInputsSweep
{
    private const int Unknown = -1;
    private static readonly int[] Sidings = [.. Codes<Siding>(), Unknown];
    private static readonly int[] Conditions = [.. Codes<Condition>(), Unknown];
    private static readonly int[] Grades = [.. Codes<PaintGrade>()];
    private static readonly int[] Types = [.. Codes<HomeType>()];
    private static readonly int[] HalfStories = [2, 3, 4, 5, 6, Unknown];
    private static readonly int[] Coats = [1, 2, 3, 4, 5];
    private static readonly int[] NewestFirst = [2000, 1970, 1950, 1900, Unknown];
    private static readonly int[] Areas = [1, 300, 2_000, 12_000, 200_000, 1_000_000];

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Monotone_EveryHouse(bool isMeasured)
    {
        Grid grid = new(Sidings, Conditions, HalfStories, Grades, Coats, NewestFirst, Types, Areas);
        double[] areas = grid.Column(7, area => (double)area);
        HomeColumns homes = new()
        {
            Count = grid.Count,
            Siding = grid.Column(0, Code),
            Condition = grid.Column(1, Code),
            Stories = grid.Column(2, halves => halves == Unknown ? double.NaN : halves / 2.0),
            PaintGrade = grid.Column(3, Code),
            Coats = grid.Column(4, coats => (byte)coats),
            YearBuilt = grid.Column(5, year => (ushort)(year == Unknown ? 0 : year)),
            HomeType = grid.Column(6, Code),
            FloorArea = isMeasured ? [] : areas,
            PaintableArea = isMeasured ? areas : [],
        };
        grid.NeverFalls(homes, ordered: [1, 2, 3, 4, 5, 7]);
    }

    [Fact]
    public void Monotone_EverySetOfFindings()
    {
        int[] yesOrNo = [0, 1];
        int findings = Enum.GetValues<Finding>().Length;
        Grid grid = new([.. Enumerable.Repeat(yesOrNo, findings), Sidings, Conditions, NewestFirst, [15, 2_000]]);
        ushort[] found = new ushort[grid.Count];
        for (int finding = 0; finding < findings; finding++)
        {
            ushort[] bits = grid.Column(finding, isFound => (ushort)(isFound << finding));
            found = [.. found.Zip(bits, (before, bit) => (ushort)(before | bit))];
        }

        HomeColumns homes = new()
        {
            Count = grid.Count,
            Findings = found,
            Siding = grid.Column(findings, Code),
            Condition = grid.Column(findings + 1, Code),
            YearBuilt = grid.Column(findings + 2, year => (ushort)(year == Unknown ? 0 : year)),
            PaintableArea = grid.Column(findings + 3, area => (double)area),
        };
        grid.NeverFalls(homes, ordered: [.. Enumerable.Range(0, findings).Where(finding => finding != (int)Finding.BareSurface)]);
    }

    private static byte Code(int value) => value == Unknown ? HomeColumns.Unknown : (byte)value;

    private static IEnumerable<int> Codes<T>()
        where T : struct, Enum =>
        Enumerable.Range(0, Enum.GetValues<T>().Length);
}
