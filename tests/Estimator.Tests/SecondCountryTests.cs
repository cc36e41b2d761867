namespace Estimator.Tests;

/// <summary>A book of another country, from end to end: its law, its units and its currency, and nothing of the first one's.</summary>
public class SecondCountryTests
{
    private static readonly ExteriorPainting Exterior = new() { House = new() { FloorArea = Area.FromSquareMeters(150), Stories = 1.5, State = "BY" } };

    private static readonly InteriorPainting Rooms = new()
    {
        Rooms = [new() { Kind = RoomKind.Bedroom, Length = Length.FromMeters(3.6), Width = Length.FromMeters(4.2) }, new() { Kind = RoomKind.Bathroom }],
    };

    public static TheoryData<Job> Jobs => [Exterior, new ExteriorPainting(), Rooms, new InteriorPainting(), new InteriorPainting { Performer = Performer.Self }];

    [Theory]
    [MemberData(nameof(Jobs))]
    public void Estimate_SpeaksOfMetersAndLitersAndEuros(Job job)
    {
        Estimate estimate = SampleBook.Estimator.Estimate(job);
        string json = EstimatorJson.WriteEstimate(estimate);
        Assert.Equal("EUR", estimate.Total.Currency);
        Assert.Equal(UnitSystem.Metric, estimate.PriceBook.Units);
        Assert.Contains(estimate.Lines, line => line.Unit == "m2");
        Assert.Contains(estimate.Materials, item => item.Unit == "L" && item.Volume is not null);
        Assert.DoesNotMatch(@"\$|\bUSD\b|\bgal\b|sq ft|\bft2?\b|\bfeet\b|°F|\binch|\bUS\b|\bEPA\b|[Cc]ertified|1978", json);
    }

    /// <summary>What is asked of a job is answered in meters, and the value put into the job is the job that was priced.</summary>
    [Fact]
    public void Answers_AreInMeters()
    {
        OpenQuestion question = SampleBook.Estimator.Questions(new ExteriorPainting()).Single(one => one.Path == "house.floorArea");
        Assert.All(question.Answers, answer =>
        {
            Assert.Matches("^\"[0-9]+ m2\"$", answer.Value);
            Assert.Equal($"about {answer.Value.Trim('"')}", answer.Name);
            Job job = ExampleJobs.Read($$$"""{"kind":"exteriorPainting","house":{"floorArea":{{{answer.Value}}}}}""");
            Assert.Equal(answer.Range, SampleBook.Estimator.Estimate(job).Total.Range);
        });
    }

    /// <summary>A wall of a hundred square meters is a hundred square meters of work, and its hours are those of the book.</summary>
    [Fact]
    public void Line_OfAKnownArea_IsThatArea()
    {
        Estimate estimate = SampleBook.Estimator.Estimate(new ExteriorPainting { PaintableArea = Area.FromSquareMeters(100), House = new() { Siding = Siding.Stucco, Condition = Condition.Good, Stories = 1, YearBuilt = 2000 } });
        EstimateLine coat = estimate.Lines.Single(line => line.Activity == "bodyCoat1");
        Assert.Equal((100, "m2"), (Math.Round(coat.Quantity, 3), coat.Unit));
        Assert.InRange(coat.Hours, 100 * SampleBook.Book.Figures["hours.bodyCoat1"].Low, 100 * SampleBook.Book.Figures["hours.bodyCoat1"].High * 2);
    }

    [Fact]
    public void Remodel_IsRefused_WithWhatTheBookHas()
    {
        Remodel kitchen = new() { Scope = RemodelScope.Kitchen };
        Issue issue = Assert.Single(SampleBook.Estimator.Validate(kitchen));
        Assert.Equal((IssueCode.NotInBook, "kind", Severity.Error), (issue.Code, issue.Path, issue.Severity));
        Assert.Equal("The price book de-sample has no prices for remodel: it has exteriorPainting and interiorPainting. Give one of these, or price with another book.", issue.Message);
        Assert.Throws<EstimateException>(() => SampleBook.Estimator.Estimate(kitchen));
        Assert.Throws<EstimateException>(() => SampleBook.Estimator.Offers(kitchen));
        Assert.Throws<EstimateException>(() => SampleBook.Estimator.Quote(kitchen, new() { Count = 1 }, new() { Low = new double[1], Likely = new double[1], High = new double[1], Issue = new BulkIssue[1] }));
        Assert.Empty(SampleBook.Estimator.Scopes);
    }

    [Fact]
    public void Places_AreTheCountrys()
    {
        House house = new() { Place = new("CO", "8020") };
        Assert.Equal(("CO", "8020"), (house.State, house.Zip));
        Assert.Equal(
            ["'CO' is no German state: give two capital letters, for example BY.", "'8020' is no postal code: give five digits, for example 80331."],
            SampleBook.Estimator.Validate(new ExteriorPainting { House = house }).Select(issue => issue.Message));
        Assert.Empty(SampleBook.Estimator.Validate(new ExteriorPainting { House = new() { Place = new(PostalCode: "80331") } }));
    }

    [Fact]
    public void Bounds_AreToldInMeters()
    {
        Issue issue = Assert.Single(SampleBook.Estimator.Validate(new InteriorPainting { CeilingHeight = Length.FromFeet(2000) }));
        Assert.Equal("609.6 m is not accepted: give 0.03 to 304.8 m.", issue.Message);
    }

    [Fact]
    public void Offers_AndBulk_Work()
    {
        Assert.Equal(3, SampleBook.Estimator.Offers(Exterior).Count);
        (double[] low, double[] likely, double[] high) = (new double[1], new double[1], new double[1]);
        SampleBook.Estimator.Quote(Exterior, new() { Count = 1, FloorArea = new double[] { Exterior.House.FloorArea!.Value.SquareFeet } }, new() { Low = low, Likely = likely, High = high, Issue = new BulkIssue[1] });
        Assert.Equal((double)SampleBook.Estimator.Estimate(Exterior).Total.Likely, likely[0]);
    }

    [Fact]
    public void Totals_OfTwoCurrencies_AreRefused()
    {
        QuoteTotals euros = new(1, SampleBook.Book);
        Estimate own = SampleBook.Estimator.Estimate(Exterior);
        euros.Add(own);
        euros.Add(own);
        Assert.Equal(own.Total.Likely * 2, euros.Total().Likely);

        Estimate dollars = HomeEstimator.Default.Estimate(new ExteriorPainting());
        ArgumentException refused = Assert.Throws<ArgumentException>(() => euros.Add(dollars));
        Assert.StartsWith("These totals are in EUR, and not in USD: two currencies are not added.", refused.Message);
        Assert.StartsWith("These totals are in EUR, and not in USD", Assert.Throws<ArgumentException>(() => euros.Add(new QuoteTotals(1, PriceBook.UnitedStates2025))).Message);
        Assert.Equal(2, euros.Priced());

        HomeEstimator other = SampleBook.Changed(book => book["version"] = "0.2.0");
        Assert.Contains("the estimate is of de-sample 0.2.0", Assert.Throws<ArgumentException>(() => euros.Add(other.Estimate(Exterior))).Message);
    }
}
