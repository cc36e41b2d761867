namespace Estimator.Benchmarks;

/// <summary>What there is to wash, scrape and paint on a house, as plain arithmetic on one house.</summary>
internal sealed class NaiveTakeoff(PlainTakeoff tables)
{
    private readonly ExteriorTables _figures = tables.Figures;

    /// <summary>Quantities by <see cref="ExteriorMeasure"/>; what is not painted stays zero.</summary>
    public double[] Quantities { get; } = new double[Enum.GetValues<ExteriorMeasure>().Length];

    public void Measure(NaiveHouse house, int stories)
    {
        int type = (int)(house.HomeType ?? HomeType.Detached);
        double root = house.FloorArea is { } area ? Math.Sqrt(area) : tables.RootFloorArea[type];
        int era = NaiveKeys.EraOf(house);
        double corners = 1 + (tables.Corners[type] * Math.Min(root / _figures.TypicalRoot, PlainTakeoff.MostCorners));
        double perimeter = tables.Shape[type] * tables.Exposure[type] * root * corners;
        double windows = _figures.WindowsPerHouse + (_figures.WindowsPerFloorArea * root * Math.Min(root, _figures.WindowedRoot));
        double painted = tables.PaintedWindows[era] * windows;
        double casings = (windows * _figures.CasingPerWindow) + (_figures.DoorsPerHouse * _figures.CasingPerDoor);
        double trim = tables.Ornament[era] * ((perimeter * tables.TrimStories[stories]) + casings);
        double wall = Wall(perimeter, root, type, stories);
        double beside = (trim * _figures.TrimWidth) + (painted * _figures.WindowArea) + (_figures.DoorsPerHouse * _figures.DoorArea);
        Quantities[(int)ExteriorMeasure.Job] = 1;
        Quantities[(int)ExteriorMeasure.Wall] = wall;
        Quantities[(int)ExteriorMeasure.SecondCoat] = wall;
        Quantities[(int)ExteriorMeasure.MachineWash] = wall > 0 ? 1 : 0;
        Quantities[(int)ExteriorMeasure.Openings] = windows;
        Quantities[(int)ExteriorMeasure.Windows] = painted;
        Quantities[(int)ExteriorMeasure.Sashes] = painted * tables.PuttySashes[era];
        Quantities[(int)ExteriorMeasure.Doors] = _figures.DoorsPerHouse;
        Quantities[(int)ExteriorMeasure.Trim] = trim;
        MeasurePreparation(Math.Max(wall, beside), stories, era);
    }

    private double Wall(double perimeter, double root, int type, int stories)
    {
        double box = (perimeter * tables.RootStories[stories] * _figures.StoryHeight) + tables.GarageWall[type];
        double gables = tables.Gables[type] * tables.Exposure[type] * root * root * tables.InverseStories[stories];
        double gross = box + Math.Min(gables, PlainTakeoff.GableLimit * box);
        return Math.Max(gross - (_figures.OpeningShare * gross), 0);
    }

    private void MeasurePreparation(double prepared, int stories, int era)
    {
        bool disturbs = prepared > _figures.LeadExempt;
        double lead = disturbs ? tables.Lead[era] : 0;
        Quantities[(int)ExteriorMeasure.Prepared] = prepared;
        Quantities[(int)ExteriorMeasure.Abradable] = prepared;
        Quantities[(int)ExteriorMeasure.Failing] = prepared * tables.FailingByAge[era];
        Quantities[(int)ExteriorMeasure.HighWall] = prepared * tables.HighShare[stories];
        Quantities[(int)ExteriorMeasure.LeadTest] = disturbs ? tables.LeadPresumed[era] : 0;
        Quantities[(int)ExteriorMeasure.LeadJob] = lead;
        Quantities[(int)ExteriorMeasure.LeadWall] = prepared * lead;
    }
}
