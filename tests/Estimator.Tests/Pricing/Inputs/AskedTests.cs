namespace Estimator.Tests;

public class AskedTests
{
    [Fact]
    public void UseOf_Column_IsWhatItAnswers_OrNothing()
    {
        Assert.Equal(HomeColumn.Siding, ExteriorInputs.Asked.UseOf(HomeColumn.Siding)?.Column);
        Assert.Equal(HomeColumn.Stories, ExteriorInputs.Asked.UseOf(HomeColumn.Stories)?.Column);
        Assert.Null(ExteriorInputs.Asked.UseOf(HomeColumn.Size));
    }

    [Fact]
    public void OfChoice_StandsAfterTheColumnsThatHaveNames()
    {
        ColumnUse third = ColumnUse.OfChoice("tops", number: 2, into: 5);
        Assert.Equal((HomeColumn.Surfaces + 3, "tops"), (third.Column, third.Choice));
        Assert.Equal([5], third.Into);
    }
}
