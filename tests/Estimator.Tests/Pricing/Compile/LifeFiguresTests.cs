namespace Estimator.Tests;

public class LifeFiguresTests
{
    private static readonly LifeFigures Life = new(new(SmallBook.Book));

    [Fact]
    public void OfPrimer_Full_LastsLonger()
    {
        Assert.Equal(1.2, Life.OfPrimer(full: true), 1e-9);
        Assert.Equal(1, Life.OfPrimer(full: false));
    }

    [Fact]
    public void OfCoats_Two_IsOne_AndEachFurtherAddsTheSame()
    {
        Assert.Equal(1, Life.OfCoats(2));
        Assert.True(Life.OfCoats(1) < 1);
        Assert.Equal(Life.OfCoats(3) - 1, Life.OfCoats(4) - Life.OfCoats(3), 1e-9);
        Assert.True(Life.OfCoats(3) > 1);
    }
}
