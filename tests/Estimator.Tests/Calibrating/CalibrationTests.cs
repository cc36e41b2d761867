using Estimator.Tests.Bids;

namespace Estimator.Tests.Calibrating;

public sealed class CalibrationTests
{
    private static readonly HomeEstimator Estimator = HomeEstimator.Default;

    /// <summary>The worked example: ten houses of about 69 hours that took 82.</summary>
    [Fact]
    public void Hours_TenHouses_MoveTheBook()
    {
        FinishedJob[] done = [.. Houses(10).Select(job => new FinishedJob { Job = job, Hours = HoursOf(job) * 82 / 69 })];
        Calibration learned = Estimator.Calibrate(done);
        CalibratedFactor hours = Assert.Single(learned.Factors);
        Assert.Equal((CalibratedFigure.Hours, "exteriorPainting", null, 1.161, 10), (hours.What, hours.Work, hours.Activity, hours.Factor, hours.Jobs));
        Assert.Empty(learned.HeldOut);
        Estimate after = new HomeEstimator(learned.Book).Estimate(done[0].Job);
        Assert.Equal(HoursOf(done[0].Job) * 1.161, after.Lines.Sum(line => line.Hours), 0.05);
        Assert.Equal(learned.Book.ContentHash, ExampleBooks.With(learned.Overlay).ContentHash);
        Assert.Contains("10 finished jobs", learned.Book.Figures["hours.wash"].Note, StringComparison.Ordinal);
    }

    [Fact]
    public void Hours_TwoHouses_MoveItMuchLess() => Assert.InRange(
        Estimator.Calibrate([.. Houses(2).Select(job => new FinishedJob { Job = job, Hours = HoursOf(job) * 82 / 69 })]).Factors[0].Factor, 1.08, 1.11);

    [Theory]
    [InlineData(10, 10)]
    [InlineData(2, 10)]
    [InlineData(1, 0.1)]
    public void Hours_AbsurdJob_IsNamedAndHeldOut(int others, double times)
    {
        FinishedJob[] sane = [.. Houses(others).Select(job => new FinishedJob { Job = job, Hours = HoursOf(job) * 1.1 })];
        ExteriorPainting house = Houses(others + 1)[^1] with { Id = "Elm St" };
        Calibration with = Estimator.Calibrate([.. sane, new() { Job = house, Hours = HoursOf(house) * times, Cost = 5_000 }]);
        HeldOutJob out_ = Assert.Single(with.HeldOut);
        Assert.Equal((others + 1, "Elm St", CalibratedFigure.Hours), (out_.Number, out_.Id, out_.What));
        Assert.Equal(times, out_.Ratio, 0.01);
        Assert.Equal(Estimator.Calibrate(sane).Overlay, with.Overlay);
    }

    [Fact]
    public void Hours_ByActivity_MoveThatActivityBesideTheOthers()
    {
        FinishedJob[] done = [.. Houses(12).Select(job => new FinishedJob
        {
            Job = job,
            Hours = HoursOf(job),
            Activities = [new() { Activity = "scrape", Hours = LineOf(job, "scrape").Hours * 2 }, new() { Activity = "inspect", Hours = 0.5 }],
        })];
        Calibration learned = Estimator.Calibrate(done);
        CalibratedFactor scrape = learned.Factors.Single(factor => factor.Activity == "scrape");
        Assert.InRange(scrape.Factor, 1.7, 1.95);
        double times(string id) => learned.Book.Figures[id].Likely / Estimator.PriceBook.Figures[id].Likely;
        Assert.Equal(scrape.Factor, times("hours.scrape"), 1e-3);
        Assert.Equal(1, times("hours.wash"), 1e-3);
    }

    [Fact]
    public void Paint_MovesCoverage()
    {
        FinishedJob[] done = [.. Houses(20).Select(job => new FinishedJob { Job = job, Paint = Volume.FromUsGallons(GallonsOf(job) * 1.2) })];
        Calibration learned = Estimator.Calibrate(done);
        Assert.InRange(learned.Factors.Single().Factor, 1.17, 1.2);
        Assert.Equal(GallonsOf(done[0].Job) * learned.Factors[0].Factor, GallonsOf(done[0].Job, new(learned.Book)), 0.1);
    }

    [Fact]
    public void Price_AfterHours_IsWhatHoursDoNotExplain()
    {
        FinishedJob[] done = [.. Houses(40).Select(job => new FinishedJob { Job = job, Hours = HoursOf(job) * 1.2, Cost = CostOf(job) })];
        Calibration learned = Estimator.Calibrate(done);
        CalibratedFactor price = learned.Factors.Single(factor => factor.What == CalibratedFigure.Price);
        Assert.InRange(price.Factor, 0.8, 0.9);
        HomeEstimator after = new(learned.Book);
        Assert.All(done, job => Assert.Equal(1, (double)(after.Estimate(job.Job).Total.Likely / job.Cost!.Value), 0.02));
    }

    [Fact]
    public void Remodel_HasItsOwnFigures()
    {
        Remodel kitchen = new() { Scope = RemodelScope.Kitchen, Level = RemodelLevel.Midrange };
        NormalDraws draws = new(5);
        FinishedJob[] done = [.. Enumerable.Range(0, 12).Select(i => kitchen with { Area = Area.FromSquareFeet(120 + (15 * i)) })
            .Select(job => new FinishedJob { Job = job, Hours = HoursOf(job) * 0.9, Cost = Cents(CostOf(job) * (decimal)Math.Exp(0.1 * draws.Next())) })];
        Calibration learned = Estimator.Calibrate(done);
        Assert.All(learned.Factors, factor => Assert.Equal("remodel.kitchen", factor.Work));
        HomeEstimator after = new(learned.Book);
        Assert.True(after.Estimate(kitchen).Total.Range.HalfWidth < 0.8 * Estimator.Estimate(kitchen).Total.Range.HalfWidth);
        Remodel deck = new() { Scope = RemodelScope.Deck };

        // A deck takes hours that a kitchen takes, too, such as tidying up: what is one figure for both moves for both.
        Assert.Equal(1, (double)(after.Estimate(deck).Total.Likely / Estimator.Estimate(deck).Total.Likely), 0.01);
    }

    /// <summary>Firms with a bias and prices that scatter: once they are calibrated, ranges hold four in five of their further jobs.</summary>
    [Theory]
    [InlineData(0.8, 0.15)]
    [InlineData(1, 0.3)]
    [InlineData(1.3, 0.2)]
    public void Width_AfterCalibration_HoldsFourInFiveFurtherJobs(double bias, double scatter)
    {
        const int Firms = 12;
        double held = 0;
        for (int firm = 0; firm < Firms; firm++)
        {
            NormalDraws draws = new((firm * 31) + (int)(100 * scatter));
            Calibration learned = Estimator.Calibrate(
                [.. Houses(60).Select(job => new FinishedJob { Job = job, Cost = Cents(CostOf(job) * (decimal)(bias * Math.Exp(scatter * draws.Next()))) })]);
            ExteriorPainting further = Houses(1)[0];
            EstimateTotal total = new HomeEstimator(learned.Book).Estimate(further).Total;
            double middle = bias * (double)CostOf(further);
            held += Normal.Below(Math.Log((double)total.High / middle) / scatter) - Normal.Below(Math.Log((double)total.Low / middle) / scatter);
        }

        Assert.InRange(held / Firms, 0.77, 0.83);
    }

    /// <summary>Jobs that scatter more than any book may be wide: the width is moved as far as the laws allow, and the book holds.</summary>
    [Fact]
    public void Width_BeyondTheLaws_IsMovedAsFarAsTheyAllow()
    {
        NormalDraws draws = new(9);
        FinishedJob[] done = [.. Houses(30).Select(job => new FinishedJob { Job = job, Cost = Cents(CostOf(job) * (decimal)Math.Exp(0.9 * draws.Next())) })];
        Calibration learned = Estimator.Calibrate(done);
        Assert.True(learned.Factors.Single(factor => factor.What == CalibratedFigure.Width).Factor > 1.5);
        Assert.True(new HomeEstimator(learned.Book).Estimate(done[0].Job).Total.Range.HalfWidth >= Estimator.Estimate(done[0].Job).Total.Range.HalfWidth);
    }

    [Fact]
    public void Kinds_AreLearnedEachByItself()
    {
        InteriorPainting rooms = ExampleJobs.RoomKnown;
        Calibration learned = Estimator.Calibrate([.. Houses(5).Select(job => new FinishedJob { Job = job, Hours = HoursOf(job) * 1.2 }), new() { Job = rooms, Hours = HoursOf(rooms) * 0.8 }]);
        Assert.Equal(["exteriorPainting", "interiorPainting"], learned.Factors.Select(factor => factor.Work));
        Assert.True(learned.Factors[0].Factor > 1 && learned.Factors[1].Factor < 1);
    }

    [Fact]
    public void Nothing_TeachesNothing()
    {
        Calibration none = Estimator.Calibrate([]);
        Assert.Empty(none.Factors);
        Assert.Same(Estimator.PriceBook, none.Book);
        Assert.Equal(Estimator.PriceBook.ContentHash, ExampleBooks.With(none.Overlay).ContentHash);
        Assert.Empty(Estimator.Calibrate([new() { Job = ExampleJobs.AllKnown }]).Factors);
    }

    [Fact]
    public void BadJobs_AreRefusedWithTheirPlace()
    {
        string[] Paths(params FinishedJob[] done) => [.. Assert.Throws<EstimateException>(() => Estimator.Calibrate(done)).Issues.Where(issue => issue.Severity == Severity.Error).Select(issue => issue.Path)];
        FinishedJob good = new() { Job = ExampleJobs.AllKnown };
        Assert.Equal(["[1].hours", "[1].paint", "[1].cost"], Paths(good, good with { Hours = 0, Paint = default(Volume), Cost = -1 }));
        Assert.Equal(["[0].activities[0].hours"], Paths(good with { Activities = [new() { Activity = "wash", Hours = double.NaN }] }));
        FinishedActivity endless = new() { Activity = "bodyCoat1", Hours = 1e308 };
        FinishedJob longer = good with { Activities = [endless, endless with { Activity = "bodyCoat2" }] };
        Assert.Equal(["[0].activities[0].hours", "[0].activities[1].hours"], Paths(longer));
        FinishedJob dry = good with { Paint = Volume.FromUsGallons(0.0001) };
        Assert.Contains("paint: 0.00 times the book", Assert.Throws<EstimateException>(() => Estimator.Calibrate([dry, dry, dry])).Message);
        Assert.Equal(["[1].job.coats"], Paths(good, new() { Job = new ExteriorPainting { Coats = 9 }, Hours = 3 }));
        Assert.Throws<ArgumentNullException>(() => Estimator.Calibrate(null!));
        Assert.Throws<ArgumentNullException>(() => Estimator.Calibrate([null!]));
    }

    [Fact]
    public void OtherCountry_IsCalibratedInItsUnits()
    {
        ExteriorPainting job = new() { PaintableArea = Area.FromSquareMeters(150), House = new() { Condition = Condition.Fair, Siding = Siding.Stucco, YearBuilt = 1990, Stories = 2 } };
        double gallons = GallonsOf(job, SampleBook.Estimator);
        Calibration learned = SampleBook.Estimator.Calibrate([.. Enumerable.Repeat(new FinishedJob { Job = job, Paint = Volume.FromUsGallons(gallons * 1.2) }, 9)]);
        Assert.InRange(learned.Factors.Single().Factor, 1.1, 1.2);
        Assert.Equal(gallons * learned.Factors[0].Factor, GallonsOf(job, new(learned.Book)), 0.1);
    }

    /// <summary>What the homeowner spent on paint says nothing of what a contractor asks, and hours of work nobody estimated say nothing of hours.</summary>
    [Fact]
    public void OwnWork_AndUnknownActivities_TeachNothing()
    {
        FinishedJob own = new() { Job = ExampleJobs.AllKnown with { Performer = Performer.Self }, Cost = 6_000 };
        Assert.Empty(Estimator.Calibrate([own, own, own]).Factors);
        double hours = LineOf(ExampleJobs.AllKnown, "wash").Hours;
        FinishedJob misspelled = new() { Job = ExampleJobs.AllKnown, Activities = [new() { Activity = "wash", Hours = hours }, new() { Activity = "wahs", Hours = 50 }] };
        Assert.All(Estimator.Calibrate([misspelled]).Factors, factor => Assert.Equal(1, factor.Factor, 0.001));
    }

    private static ExteriorPainting[] Houses(int count) =>
        [.. Enumerable.Range(0, count).Select(i => ExampleJobs.AllKnown with { Performer = null, PaintableArea = Area.FromSquareFeet(1400 + (37 * (i % 50))) })];

    private static double HoursOf(Job job) => Estimator.Estimate(job).Lines.Sum(line => line.Hours);

    private static EstimateLine LineOf(Job job, string activity) => Estimator.Estimate(job).Lines.Single(line => line.Activity == activity);

    private static double GallonsOf(Job job, HomeEstimator? estimator = null) => (estimator ?? Estimator).Estimate(job).Materials
        .Sum(item => item.Unit == "gal" ? item.Quantity : item.Unit == "L" ? Volume.FromLiters(item.Quantity).UsGallons : 0);

    private static decimal CostOf(Job job) => Estimator.Estimate(job).Total.Likely;

    private static decimal Cents(decimal amount) => Math.Round(amount, 2);
}
