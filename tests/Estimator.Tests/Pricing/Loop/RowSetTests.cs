namespace Estimator.Tests;

public class RowSetTests
{
    /// <summary>Rows of which every third is in: both halves of the bits are used, and their borders.</summary>
    [Fact]
    public void Of_MoreRowsThanOneNumberHasBits_ContainsThoseAndNoOther()
    {
        PriceRow[] rows = [.. Enumerable.Range(0, 250).Select(number => new PriceRow(number, 0, 1, PriceTable.One, default))];
        RowSet set = RowSet.Of(new(rows, [], [], [], correlation: 0, cells: []), row => row.Measure % 3 == 1);
        Assert.All(Enumerable.Range(0, rows.Length), row => Assert.Equal(row % 3 == 1, set.Contains(row)));
        Assert.All(Enumerable.Range(rows.Length, 256 - rows.Length), row => Assert.False(set.Contains(row)));
    }
}
