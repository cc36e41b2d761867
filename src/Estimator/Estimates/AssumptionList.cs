using System.Globalization;

namespace Estimator;

/// <summary>What was not said and was assumed, each with how much it alone widens the range.</summary>
internal static class AssumptionList
{
    private const decimal CentsPerUnit = 100m;

    public static IReadOnlyList<Assumption> Of(in Explained home)
    {
        Dictionary<string, double> effects = [];
        DriverList.ForEachTerm(home, (ref readonly Term term) => effects[term.Id] = Math.Sqrt((term.Down + term.Up) / 2));
        List<Assumption> list = [];
        void Add(string path, string text, string? driver = null) =>
            list.Add(new(path, text, driver is not null && effects.TryGetValue(driver, out double cents)
                ? Math.Round((decimal)cents / CentsPerUnit)
                : 0));

        AddSize(home, Add);
        AddCounts(home, Add);
        AddHouse(home, Add);
        AddWork(home.Job, Add);
        return list;
    }

    private static void AddSize(in Explained home, Action<string, string, string?> add)
    {
        House house = home.Job.House;
        if (home.Job.PaintableArea is null && home.Answers.Paints(ExteriorSurface.Siding))
        {
            double wall = home.Work.Measures[(int)ExteriorMeasure.Wall].Value;
            add("paintableArea", string.Create(CultureInfo.InvariantCulture, $"derived from floor area, stories and shape: about {Round(wall):N0} ft2 of wall"), "geometry");
            if (house.FloorArea is null)
            {
                int type = (int)(house.HomeType ?? HomeType.Detached);
                double typical = home.Prices.Book.Document.Figures[FigureId.FloorArea(Key.HomeType.Values[type])].Likely;
                add("house.floorArea", string.Create(CultureInfo.InvariantCulture, $"typical for a {Key.HomeType.Words[type]} home: {typical:N0} ft2"), "floorArea");
            }

            AddShape(home, add);
        }

        if (house.Stories is null)
        {
            string text = house.HomeType == HomeType.MobileHome ? "one, as mobile homes have" : Stock(home, "stories.unknown");
            add("house.stories", text, "stories");
        }
    }

    private static void AddShape(in Explained home, Action<string, string, string?> add)
    {
        House house = home.Job.House;
        ExteriorTables tables = home.Prices.Tables;
        if (house.StoryHeight is null)
        {
            add("house.storyHeight", string.Create(CultureInfo.InvariantCulture, $"{tables.StoryHeight:0.##} ft from floor to floor"), null);
        }

        if (house.AspectRatio is null)
        {
            add("house.aspectRatio", string.Create(CultureInfo.InvariantCulture, $"{tables.AspectOf(house.HomeType):0.##} times as long as wide"), null);
        }

        if (house.Roof is null)
        {
            add("house.roof", string.Create(CultureInfo.InvariantCulture, $"mean of homes: {tables.GabledShare * 100:0} % gabled"), null);
        }
    }

    /// <summary>What is painted and was not counted.</summary>
    private static void AddCounts(in Explained home, Action<string, string, string?> add)
    {
        ExteriorPainting job = home.Job;
        AddCount(home, ExteriorSurface.Windows, job.Windows, ExteriorMeasure.Windows, "windows", "windows", add);
        AddCount(home, ExteriorSurface.Doors, job.Doors, ExteriorMeasure.Doors, "doors", "entry doors", add);
        AddCount(home, ExteriorSurface.Shutters, job.Shutters, ExteriorMeasure.Shutters, "shutters", "shutters", add);
        AddCount(home, ExteriorSurface.GarageDoors, job.GarageDoors, ExteriorMeasure.GarageDoors, "garageDoors", "garage-door bays", add);
        AddCount(home, ExteriorSurface.Trim, job.Trim?.Feet, ExteriorMeasure.Trim, "trim", "ft of eaves, soffit, fascia and boards", add);
    }

    private static void AddCount(
        in Explained home,
        ExteriorSurface surface,
        double? given,
        ExteriorMeasure measure,
        string path,
        string what,
        Action<string, string, string?> add)
    {
        if (given is null && home.Answers.Paints(surface))
        {
            add(path, string.Create(CultureInfo.InvariantCulture, $"typical for the house: about {home.Work.Measures[(int)measure].Value:0.#} {what}"), null);
        }
    }

    private static void AddHouse(in Explained home, Action<string, string, string?> add)
    {
        House house = home.Job.House;
        if (house.Siding is null && house.SidingMix is null)
        {
            string where = home.Answers.StateIsKnown ? "the " + home.Prices.Market.Place(home.Answers.State).Region : "the US";
            add("house.siding", $"mean of the sidings that are painted in {where}", "siding");
        }

        if (house.Condition is null)
        {
            add("house.condition", Stock(home, "condition.unknown"), "condition");
        }

        if (house.YearBuilt is null)
        {
            add("house.yearBuilt", "lead-safe work is priced by the share of US homes that hold lead paint", "yearBuilt");
        }

        if (!home.Answers.StateIsKnown)
        {
            add("house.state", "US average prices", "state");
        }

        if (house.HomeType is null)
        {
            add("house.homeType", "detached, all four sides outside", null);
        }
    }

    private static void AddWork(ExteriorPainting job, Action<string, string, string?> add)
    {
        if (job.Paint?.Type is null)
        {
            add("paint.type", "acrylic latex", null);
        }

        if (job.Paint?.Grade is null)
        {
            add("paint.grade", "standard", null);
        }

        if (job.Coats is null)
        {
            add("coats", "two", null);
        }

        if (job.Surfaces is null)
        {
            add("surfaces", "siding, trim, doors and windows; shutters and garage doors only where counted", null);
        }

        if (job.House.Findings is null or { Count: 0 })
        {
            add("house.findings", "nothing found that calls for work of its own (mildew, rot, chalking, …)", null);
        }
    }

    /// <summary>A mix of the housing stock in words: <c>mean of homes: 61 % 1, 37 % 2, 1 % 3</c>.</summary>
    private static string Stock(in Explained home, string mix) => "mean of homes: " + string.Join(
        ", ", home.Prices.Book.Document.Mixes[mix].Shares.Select(share => string.Create(CultureInfo.InvariantCulture, $"{share.Key} {share.Value * 100:0} %")));

    private static double Round(double area) => Math.Round(area / 10) * 10;
}
