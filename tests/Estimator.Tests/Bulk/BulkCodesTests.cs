namespace Estimator.Tests;

public class BulkCodesTests
{
    [Fact]
    public void TryFind_EveryName_IsItsPosition()
    {
        IReadOnlyList<string> names = BulkCodes.Names<Siding>();
        Assert.Equal("cedarShingle", names[(int)Siding.CedarShingle]);
        for (int code = 0; code < names.Count; code++)
        {
            Assert.True(BulkCodes.TryFind<Siding>(names[code], out byte found));
            Assert.Equal(code, found);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("Wood")]
    [InlineData("wod")]
    public void TryFind_NoName_IsUnknown(string name)
    {
        Assert.False(BulkCodes.TryFind<Siding>(name, out byte code));
        Assert.Equal(HomeColumns.Unknown, code);
    }
}
