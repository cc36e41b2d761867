namespace Estimator.Tests;

/// <summary>How many painters come for how many hours.</summary>
public class CrewTests
{
    private static readonly JobFigures Figures = new(new(PriceBook.UnitedStates2025));

    [Theory]
    [InlineData(1, 2, 2)]
    [InlineData(40, 2, 2)]
    [InlineData(80, 2.5, 3)]
    [InlineData(120, 3, 3)]
    [InlineData(200, 4, 4)]
    [InlineData(1000, 4, 4)]
    public void Painting_MoreHours_MorePeople(double hours, double size, int people)
    {
        Crew crew = Crew.Painting(Figures, hours);
        Assert.Equal((size, people), (crew.Size, crew.People));
    }

    /// <summary>A crew that grows must not make the larger job the shorter one.</summary>
    [Fact]
    public void Painting_MoreHours_NeverFewerDays()
    {
        double[] days = [.. Enumerable.Range(1, 600).Select(hours => hours / Crew.Painting(Figures, hours).Size)];
        Assert.Equal(days.Order(), days);
    }
}
