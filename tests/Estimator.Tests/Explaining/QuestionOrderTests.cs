using System.Globalization;
using System.Numerics;
using CsvHelper;

namespace Estimator.Tests;

/// <summary>Detached homes of the housing-stock sample are asked one question after the other, and answer truthfully.</summary>
/// <remarks>
/// Their records hold floor area, stories, year, siding and state; condition and firm are drawn as often as the book has them, and so is
/// a siding that a record does not tell. Nobody has measured a wall, counted windows or doors, or asked how
/// paint goes on: these questions are passed over. How wide the range is after some
/// questions does not depend on their order, so that all 5,040 fixed orders are known from the 128 sets of them.
/// </remarks>
public sealed class QuestionOrderTests
{
    private const int Homes = 400;
    private static readonly string[] Paths =
        ["house.floorArea", "house.stories", "house.yearBuilt", "house.siding", "house.state", "house.condition", "performer"];

    private static readonly ExteriorPainting[] Answers = Read();
    private static readonly double[] Widths = [.. Enumerable.Range(0, 1 << Paths.Length).Select(set => Answers.Average(known => WidthOf(Only(known, set))))];

    /// <summary>Mean width after no question, one, two and so on, in the order of what each home's next question is; and what each announced.</summary>
    internal static (double[] Reached, double[] Announced) Asked { get; } = Ask();

    /// <summary>Mean width after the best fixed set of so many questions.</summary>
    internal static double BestAfter(int questions) => SetsOf(questions).Min(set => Widths[set]);

    /// <summary>What a question announces is reached in the mean: within 3 % after each of them.</summary>
    [Fact]
    public void Announced_IsReached() => Assert.All(
        Asked.Announced.Index(), step => Assert.InRange(Asked.Reached[step.Index + 1] / step.Item, 0.97, 1.03));

    /// <summary>After each number of questions the range is as narrow as after the best such set of questions, or nearly.</summary>
    [Fact]
    public void Width_AfterEachQuestion_IsThatOfTheBestFixedSetOrNearly() => Assert.All(
        Asked.Reached.Index(), step => Assert.InRange(step.Item / BestAfter(step.Index), 0.98, 1.015));

    /// <summary>Over all numbers of questions, fewer than one fixed order in a hundred narrows as fast, and the best of them by half a percent at most.</summary>
    [Fact]
    public void Order_NarrowsFasterThanFixedOrders()
    {
        double asked = Asked.Reached.Sum();
        double[] others = [.. Orders(0, Widths[0]).Order()];
        Assert.Equal(5040, others.Length);
        Assert.InRange(others.Count(other => other < asked), 0, others.Length / 100);
        Assert.InRange(asked / others[0], 0.98, 1.005);
        Assert.True(asked < 0.96 * others[others.Length / 2]);
    }

    private static IEnumerable<int> SetsOf(int count) => Enumerable.Range(0, Widths.Length).Where(set => BitOperations.PopCount((uint)set) == count);

    /// <summary>For each order that goes on from a set, the sum of the widths after each question.</summary>
    private static IEnumerable<double> Orders(int set, double sum) => set == Widths.Length - 1
        ? [sum]
        : Enumerable.Range(0, Paths.Length).Where(path => (set >> path & 1) == 0).SelectMany(path => Orders(set | 1 << path, sum + Widths[set | 1 << path]));

    private static (double[] Reached, double[] Announced) Ask()
    {
        double[] reached = new double[Paths.Length + 1];
        double[] announced = new double[Paths.Length];
        foreach (ExteriorPainting known in Answers)
        {
            int set = 0;
            reached[0] += WidthOf(ExampleJobs.NothingKnown) / Homes;
            for (int step = 0; step < Paths.Length; step++)
            {
                OpenQuestion question = HomeEstimator.Default.Questions(Only(known, set)).First(question => Paths.Contains(question.Path));
                announced[step] += (double)question.ExpectedWidth / Homes;
                set |= 1 << Array.IndexOf(Paths, question.Path);
                reached[step + 1] += WidthOf(Only(known, set)) / Homes;
            }
        }

        return (reached, announced);
    }

    private static double WidthOf(Job job)
    {
        EstimateTotal total = HomeEstimator.Default.Estimate(job).Total;
        return (double)(total.High - total.Low);
    }

    /// <summary>A job that says only some of what is known.</summary>
    private static ExteriorPainting Only(ExteriorPainting known, int set)
    {
        bool Says(string path) => (set >> Array.IndexOf(Paths, path) & 1) != 0;
        House house = known.House;
        return new()
        {
            Performer = Says("performer") ? known.Performer : null,
            House = new()
            {
                FloorArea = Says("house.floorArea") ? house.FloorArea : null,
                Stories = Says("house.stories") ? house.Stories : null,
                YearBuilt = Says("house.yearBuilt") ? house.YearBuilt : null,
                Siding = Says("house.siding") ? house.Siding : null,
                State = Says("house.state") ? house.State : null,
                Condition = Says("house.condition") ? house.Condition : null,
            },
        };
    }

    private static ExteriorPainting[] Read()
    {
        Random random = new(13);
        List<ExteriorPainting> homes = [];
        using CsvReader rows = CsvReader.FromFile(Path.Combine(AppContext.BaseDirectory, "data", "homes-2k.csv"));
        while (rows.Read() && homes.Count < Homes)
        {
            if (rows.GetString("building_type") == "Single-Family Detached")
            {
                homes.Add(Known(rows, random));
            }
        }

        return [.. homes];
    }

    private static ExteriorPainting Known(CsvReader row, Random random)
    {
        double Number(string name) => double.Parse(row.GetString(name), CultureInfo.InvariantCulture);
        ExteriorPainting job = ExampleJobs.On(new() { State = row.GetString("state") });
        job = (ExteriorPainting)Drawn(job, "performer", random);
        job = (ExteriorPainting)Drawn(job, "house.condition", random);
        bool isTold = Enum.TryParse(row.GetString("siding").Replace("-", "", StringComparison.Ordinal), out Siding siding);
        job = isTold ? job with { House = job.House with { Siding = siding } } : (ExteriorPainting)Drawn(job, "house.siding", random);
        return job with
        {
            House = job.House with
            {
                FloorArea = Area.FromSquareFeet(Number("floor_area_sqft")),
                Stories = Number("stories"),
                YearBuilt = (int)Number("year_built"),
            },
        };
    }

    /// <summary>The job with an answer, drawn as often as it is given.</summary>
    private static Job Drawn(Job job, string path, Random random)
    {
        IReadOnlyList<PossibleAnswer> answers = HomeEstimator.Default.Questions(job).Single(question => question.Path == path).Answers;
        double left = random.NextDouble();
        return (answers.FirstOrDefault(answer => (left -= answer.Probability) < 0) ?? answers[^1]).Job;
    }
}
