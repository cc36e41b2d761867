namespace Estimator.Tests;

/// <summary>Quantities of a remodel, checked by hand.</summary>
public class RemodelTakeoffTests
{
    private const double Unsaid = -1;

    /// <summary>A kitchen of 200 ft², a fifth longer than wide: 56.8 ft round and, 8 ft high, 454 ft² of wall.</summary>
    [Fact]
    public void Measure_Area_IsARectangleWithItsWalls()
    {
        double[] kitchen = Measure(RemodelScope.Kitchen, 200);
        Assert.Equal(200, kitchen[(int)RemodelMeasure.Area]);
        Assert.Equal(56.8, kitchen[(int)RemodelMeasure.Perimeter], 0.05);
        Assert.Equal(454, kitchen[(int)RemodelMeasure.Wall], 0.5);
        Assert.Equal((0, 0), (kitchen[(int)RemodelMeasure.Count], kitchen[(int)RemodelMeasure.Length]));
    }

    [Fact]
    public void Measure_Count_HasPiecesAndNoWalls()
    {
        double[] windows = Measure(RemodelScope.WindowReplacement, 10);
        Assert.Equal((10, 10), (windows[(int)RemodelMeasure.Size], windows[(int)RemodelMeasure.Count]));
        Assert.Equal((0, 0, 0), (windows[(int)RemodelMeasure.Area], windows[(int)RemodelMeasure.Perimeter], windows[(int)RemodelMeasure.Wall]));
    }

    [Fact]
    public void Measure_NoSize_IsTheTypicalOne() => Assert.Equal(320, Measure(RemodelScope.Deck, Unsaid)[(int)RemodelMeasure.Size]);

    /// <summary>Half a ft² a ft² is disturbed, and in a house from before 1940 four in five hold lead: 80 of 200 ft².</summary>
    [Fact]
    public void Measure_LeadArea_IsWhatIsDisturbedTimesTheChanceOfLead() =>
        Assert.Equal(80, Measure(RemodelScope.Kitchen, 200)[(int)RemodelMeasure.LeadArea], 1e-9);

    [Fact]
    public void Measure_Job_IsOneAndUnderContract()
    {
        double[] kitchen = Measure(RemodelScope.Kitchen, 200);
        Assert.Equal((1, 1), (kitchen[(int)RemodelMeasure.Job], kitchen[(int)RemodelMeasure.Contract]));
    }

    /// <summary>Measures of a contractor's job in a house from before 1940.</summary>
    private static double[] Measure(RemodelScope scope, double size)
    {
        OneWide[] measures = new OneWide[Enum.GetValues<RemodelMeasure>().Length];
        RemodelHome<OneWide> home = new() { Size = OneWide.Of(size) };
        RemodelTakeoff.Measure(home, new RemodelTables(new(SmallBook.Book), new(new FigureReader(SmallBook.Book)), scope), measures);
        return Array.ConvertAll(measures, one => one.Value);
    }
}
