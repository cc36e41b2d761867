namespace Estimator.Tests;

public class ActivitySetTests
{
    public static TheoryData<int[]> Sets => [[0], [5], [63], [64], [127], [0, 63, 64, 127], [1, 2, 3, 70, 71]];

    [Fact]
    public void Numbers_OfNothing_AreNone() => Assert.Empty(NumbersOf([]));

    [Theory]
    [MemberData(nameof(Sets))]
    public void Numbers_AreTheBitsThatAreSet_SmallestFirst(int[] numbers) => Assert.Equal(numbers, NumbersOf(numbers));

    [Theory]
    [MemberData(nameof(Sets))]
    public void Last_IsTheLargest(int[] numbers) => Assert.Equal(numbers[^1], ActivitySet.Last(SetOf(numbers)));

    private static UInt128 SetOf(int[] numbers) => numbers.Aggregate(UInt128.Zero, (set, number) => set | (UInt128.One << number));

    private static List<int> NumbersOf(int[] numbers)
    {
        List<int> found = [];
        foreach (int number in new ActivitySet(SetOf(numbers)))
        {
            found.Add(number);
        }

        return found;
    }
}
