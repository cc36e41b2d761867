namespace Estimator.Tests;

public sealed class OpenQuestionsTests
{
    /// <summary>Every unknown of the book that an answer takes away has a question, and each its answers by the book.</summary>
    [Theory]
    [InlineData("house.siding", "wood 0.3754, cedar shingle 0.0313, vinyl 0.0717, aluminum 0.0145, stucco 0.1792, brick 0.0632, stone 0.0019, concrete 0.0254, fiber cement 0.1435, engineered wood 0.0939")]
    [InlineData("house.condition", "good 0.35, fair 0.45, poor 0.2")]
    [InlineData("house.stories", "1 0.6147, 2 0.3711, 3 0.0142")]
    [InlineData("house.yearBuilt", "before 1940 0.1277, 1940 to 1959 0.1894, 1960 to 1977 0.2248, 1978 or later 0.4581")]
    [InlineData("performer", "owner-operator 0.5, local firm 0.38, full-service firm 0.12")]
    [InlineData("house.floorArea", "about 1,050 ft2 0.3, about 1,670 ft2 0.4, about 3,240 ft2 0.3")]
    public void Answers_OfAnExterior_AreThoseOfTheBook(string path, string answers) =>
        Assert.Equal(answers, Words(Asked(ExampleJobs.NothingKnown, path)));

    [Fact]
    public void Answers_OfThePlace_AreTheStatesByResidents()
    {
        OpenQuestion question = Asked(ExampleJobs.NothingKnown, "house.state");
        Assert.Equal(HomeEstimator.Default.StateNames, question.Answers.Select(answer => answer.Name));
        Assert.Equal(HomeEstimator.Default.States.Select(state => $"\"{state}\""), question.Answers.Select(answer => answer.Value));
        Assert.Equal("California", question.Answers.MaxBy(answer => answer.Probability)!.Name);
    }

    /// <summary>In New England other sidings are painted than in the nation.</summary>
    [Fact]
    public void Answers_OfTheSiding_AreThoseOfTheRegion() => Assert.Equal(
        0.4352, Asked(ExampleJobs.On(new() { State = "VT" }), "house.siding").Answers.Single(answer => answer.Name == "wood").Probability);

    [Theory]
    [InlineData("surfaces", "walls 0.5616, walls and ceilings 0.2184, walls, trim, doors and windows 0.1584, all of it 0.0616")]
    [InlineData("furnishing", "empty 0.15, furnished 0.7, crowded 0.15")]
    [InlineData("house.floorArea", "about 1,280 ft2 0.3, about 1,790 ft2 0.4, about 2,530 ft2 0.3")]
    [InlineData("rooms", "10 rooms with about 1,070 ft2 of floor 0.3, 10 rooms with about 1,520 ft2 of floor 0.4, 12 rooms with about 2,180 ft2 of floor 0.3")]
    public void Answers_OfTheRoomsOfAHouse_AreThoseOfTheBook(string path, string answers) =>
        Assert.Equal(answers, Words(Asked(new InteriorPainting(), path)));

    [Theory]
    [InlineData(RemodelScope.Kitchen, "level", "economy 0.75, midrange 0.22, upscale 0.03")]
    [InlineData(RemodelScope.Deck, "level", "economy 0.35, midrange 0.5, upscale 0.15")]
    [InlineData(RemodelScope.Kitchen, "choices.cabinets", "new door and drawer fronts with hardware on the old boxes 0.75, semi-custom cabinets 0.22, custom cabinets with fittings inside 0.03")]
    [InlineData(RemodelScope.Deck, "area", "about 230 ft2 0.3, about 310 ft2 0.4, about 430 ft2 0.3")]
    [InlineData(RemodelScope.WindowReplacement, "count", "8 0.3, 10 0.4, 12 0.3")]
    public void Answers_OfARemodel_AreThoseOfTheBook(RemodelScope scope, string path, string answers) =>
        Assert.Equal(answers, Words(Asked(new Remodel { Scope = scope }, path)));

    /// <summary>Whoever measures the wall need not say how large the house is; how many stories it has decides on scaffolding all the same.</summary>
    [Fact]
    public void Questions_MeasuredWall_AskNoFloorArea() => Assert.Equal(
        ["house.yearBuilt", "performer", "house.stories", "house.siding", "house.state", "house.condition", "application", "doors", "windows"],
        HomeEstimator.Default.Questions(ExampleJobs.NothingKnown with { PaintableArea = Area.FromSquareFeet(2000) })
            .Select(question => question.Path).OrderBy(path => Array.IndexOf(InOrder, path)));

    private static readonly string[] InOrder =
        ["house.yearBuilt", "performer", "house.stories", "house.siding", "house.state", "house.condition", "application", "doors", "windows"];

    /// <summary>Cabinets of one room are asked for in that room; what was counted is not answered away.</summary>
    [Fact]
    public void Questions_OfRooms_LeaveOtherRoomsAsTheyAre()
    {
        Room bath = new() { Kind = RoomKind.Bathroom, Surfaces = [RoomSurface.Walls, RoomSurface.Cabinets] };
        Room kitchen = new() { Kind = RoomKind.Kitchen, Length = Length.FromFeet(12), Width = Length.FromFeet(14) };
        IEnumerable<Job> answers = HomeEstimator.Default.Questions(new InteriorPainting { Rooms = [bath, kitchen] }).Where(question => question.Path == "rooms").SelectMany(question => question.Answers).Select(answer => answer.Job);
        Assert.All(answers, job => Assert.Null(((InteriorPainting)job).Rooms![1].CabinetDoors));
        InteriorPainting counted = new() { Rooms = [kitchen with { CabinetDoors = 20, CabinetDrawers = 8 }] };
        Assert.DoesNotContain(HomeEstimator.Default.Questions(counted), question => question.Path == "surfaces");
    }

    [Fact]
    public void Questions_AllKnown_AreNone()
    {
        Assert.Empty(HomeEstimator.Default.Questions(ExampleJobs.AllKnown));
        Assert.Null(ExampleJobs.Priced(ExampleJobs.AllKnown).NextQuestion);
    }

    /// <summary>Where no wall is painted nobody asks how much wall there is, and of what.</summary>
    [Fact]
    public void Questions_OnlyDoors_AskNothingOfTheWall()
    {
        IEnumerable<string> asked = HomeEstimator.Default.Questions(ExampleJobs.NothingKnown with { Surfaces = [ExteriorSurface.Doors] }).Select(question => question.Path);
        Assert.DoesNotContain("paintableArea", asked);
    }

    /// <summary>A door costs the smallest charge, in any state of the union.</summary>
    [Fact]
    public void Questions_OneDoor_AskOnlyWhatNarrows()
    {
        ExteriorPainting door = ExampleJobs.NothingKnown with { Surfaces = [ExteriorSurface.Doors], Doors = 1, Performer = Performer.LocalFirm };
        Assert.All(HomeEstimator.Default.Questions(door), question => Assert.True(question.Answers.Select(answer => answer.Range).Distinct().Count() > 1 || question.Answers[0].High - question.Answers[0].Low < question.Width));
    }

    [Fact]
    public void Questions_TwiceAskedOfAnEstimate_ArePricedOnce()
    {
        Estimate estimate = ExampleJobs.Priced(ExampleJobs.NothingKnown);
        Assert.Same(estimate.NextQuestion, estimate.NextQuestion);
    }

    [Fact]
    public void Questions_NoJobOrABadOne_Throw()
    {
        Assert.Throws<ArgumentNullException>(() => HomeEstimator.Default.Questions(null!));
        Assert.Throws<EstimateException>(() => HomeEstimator.Default.Questions(new ExteriorPainting { Coats = 9 }));
    }

    /// <summary>0.3 × 0.75 + 0.4 × 0.9475 + 0.3 × 1.32 = 1; of a normal distribution 0.985 of the variance.</summary>
    [Fact]
    public void Ratios_KeepMeanAndSpread()
    {
        double[] skewed = SizeAnswers.Ratios(new(0.25, 0.32));
        Assert.Equal([0.75, 0.9475, 1.32], skewed.Select(ratio => Math.Round(ratio, 10)));
        Assert.Equal(1, (0.3 * skewed[0]) + (0.4 * skewed[1]) + (0.3 * skewed[2]), 1e-12);
        double[] normal = SizeAnswers.Ratios(new(Normal.NinthDecile / 10, Normal.NinthDecile / 10));
        Assert.Equal(0.01 * 0.985, 0.3 * (Math.Pow(normal[0] - 1, 2) + Math.Pow(normal[2] - 1, 2)), 1e-5);
        Assert.Equal(0.9, SizeAnswers.Ratios(new(0.1, 3))[1]);
    }

    private static OpenQuestion Asked(Job job, string path) => HomeEstimator.Default.Questions(job).Single(question => question.Path == path);

    private static string Words(OpenQuestion question) =>
        string.Join(", ", question.Answers.Select(answer => FormattableString.Invariant($"{answer.Name} {answer.Probability}")));
}
