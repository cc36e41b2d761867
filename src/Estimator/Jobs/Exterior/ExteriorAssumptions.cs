using System.Globalization;

namespace Estimator;

/// <summary>What was not said about an exterior and was assumed.</summary>
internal static class ExteriorAssumptions
{
    private static readonly Assumption Detached = new("house.homeType", "detached, all four sides outside", 0);
    private static readonly Assumption Latex = new("paint.type", "acrylic latex", 0);
    private static readonly Assumption StandardGrade = new("paint.grade", "standard", 0);
    private static readonly Assumption TwoCoats = new("coats", "two", 0);

    private static readonly Assumption UsualSurfaces =
        new("surfaces", "siding, trim, doors and windows; shutters and garage doors only where counted", 0);

    private static readonly Assumption ByHand = new("application", "brush and roller", 0);

    private static readonly Assumption NoDormers = new("house.dormers", "no dormers and no porch", 0);

    private static readonly Assumption NothingFound =
        new("house.findings", "nothing found that calls for work of its own (mildew, rot, chalking, …)", 0);

    private static readonly Memo<(double Feet, Units Units), Assumption> StoryHeight =
        new(height => new("house.storyHeight", $"{height.Units.Text(height.Feet)} from floor to floor", 0));

    private static readonly Memo<double, Assumption> AspectRatio =
        new(ratio => new("house.aspectRatio", string.Create(CultureInfo.InvariantCulture, $"{ratio:0.##} times as long as wide"), 0));

    private static readonly Memo<double, Assumption> Roof =
        new(gabled => new("house.roof", string.Create(CultureInfo.InvariantCulture, $"mean of homes: {gabled * 100:0} % gabled"), 0));

    private static readonly Memo<string, string> SidingsOf = new(region => "mean of the sidings that are painted in the " + region);

    public static Assumptions Of(in PricedJob job, ExteriorAnswers answers, ExteriorTables tables)
    {
        Assumptions list = new(job);
        ExteriorPainting asked = answers.Job;
        AddSize(job, answers, tables, list);
        AddCount(job, answers, ExteriorSurface.Windows, asked.Windows, ExteriorMeasure.Windows, "windows", list);
        AddCount(job, answers, ExteriorSurface.Doors, asked.Doors, ExteriorMeasure.Doors, "entry doors", list);
        AddCount(job, answers, ExteriorSurface.Shutters, asked.Shutters, ExteriorMeasure.Shutters, "shutters", list);
        AddCount(job, answers, ExteriorSurface.GarageDoors, asked.GarageDoors, ExteriorMeasure.GarageDoors, "garage-door bays", list);
        AddCount(job, answers, ExteriorSurface.Trim, asked.Trim?.Feet, ExteriorMeasure.Trim, list.Units.Length + " of eaves, soffit, fascia and boards", list);
        AddWalls(job, answers, list);
        list.AddHouse(asked, answers.Place.Profile, answers.Place.Area);
        if (asked.House.HomeType is null)
        {
            list.Add(Detached);
        }

        AddWork(asked, list);
        return list;
    }

    private static void AddSize(in PricedJob job, ExteriorAnswers answers, ExteriorTables tables, Assumptions list)
    {
        House house = job.Job.House;
        if (answers.Job.PaintableArea is null && answers.Paints(ExteriorSurface.Siding))
        {
            double wall = job.Measure(0, (int)ExteriorMeasure.Wall);
            list.Add("paintableArea", $"derived from floor area, stories and shape: about {list.Units.AboutArea(wall)} of wall", "geometry");
            list.AddFloorArea(house);
            AddShape(house, tables, list);
        }

        if (house.Stories is null)
        {
            string text = house.HomeType == HomeType.MobileHome ? "one, as mobile homes have" : list.Stock("stories.unknown");
            list.Add("house.stories", text, "stories");
        }
    }

    private static void AddShape(House house, ExteriorTables tables, Assumptions list)
    {
        if (house.StoryHeight is null)
        {
            list.Add(StoryHeight[(tables.StoryHeight, list.Units)]);
        }

        if (house.AspectRatio is null)
        {
            list.Add(AspectRatio[tables.AspectOf(house.HomeType)]);
        }

        if ((house.Dormers ?? 0) == 0 && house.Porch is null)
        {
            list.Add(NoDormers);
        }

        if (house.Roof is null)
        {
            list.Add(Roof[tables.GabledShare]);
        }
    }

    /// <summary>What is painted and was not counted.</summary>
    private static void AddCount(
        in PricedJob job, ExteriorAnswers answers, ExteriorSurface surface, double? given, ExteriorMeasure measure, string what, Assumptions list)
    {
        if (given is null && answers.Paints(surface))
        {
            list.Add(
                EnumNameConverter<ExteriorSurface>.Names[(int)surface],
                string.Create(CultureInfo.InvariantCulture, $"typical for the house: about {(surface == ExteriorSurface.Trim ? list.Units.LengthOf(job.Measure(0, (int)measure)) : job.Measure(0, (int)measure)):0.#} {what}"),
                surface == ExteriorSurface.Trim ? null : EnumNameConverter<ExteriorSurface>.Names[(int)surface]);
        }
    }

    private static void AddWalls(in PricedJob job, ExteriorAnswers answers, Assumptions list)
    {
        House house = job.Job.House;
        if (house.Siding is null && house.SidingMix is null)
        {
            string region = answers.Place.Profile?.Region ?? "";
            region = region.Length > 0 ? region : job.Prices.Market.Country.Adjective;
            list.Add("house.siding", SidingsOf[region], "siding");
        }

        if (house.Condition is null)
        {
            list.Add("house.condition", list.Stock("condition.unknown"), "condition");
        }
    }

    private static void AddWork(ExteriorPainting job, Assumptions list)
    {
        if (job.Paint?.Type is null)
        {
            list.Add(Latex);
        }

        if (job.Paint?.Grade is null)
        {
            list.Add(StandardGrade);
        }

        if (job.Coats is null)
        {
            list.Add(TwoCoats);
        }

        if (job.Application is null && job.Performer == Performer.Self)
        {
            list.Add(ByHand);
        }
        else if (job.Application is null && list.IsOpen("application"))
        {
            list.Add("application", list.Stock("application.unknown"), "application");
        }

        if (job.Surfaces is null)
        {
            list.Add(UsualSurfaces);
        }

        if (job.House.Findings is null or { Count: 0 })
        {
            list.Add(NothingFound);
        }
    }
}
