namespace Estimator;

/// <summary>The answers of a job that paints all rooms of a house, as they were settled: what an explanation asks about them.</summary>
internal sealed class HouseAnswers
{
    private readonly double[] _painted;

    public HouseAnswers(InteriorPainting job, in Inputs<OneWide> told, in InteriorHome<OneWide> home, InteriorTables tables)
    {
        (Job, Home) = (job, home);
        _painted = new double[Enum.GetValues<RoomSurface>().Length];
        for (int surface = 0; surface < _painted.Length; surface++)
        {
            _painted[surface] = InteriorHouse.Painted<OneWide>(told.Numbers, (RoomSurface)surface, tables).Value;
        }

        Height = job.CeilingHeight?.Feet ?? tables.RoomHeight;
    }

    public InteriorPainting Job { get; }

    /// <summary>Height of the ceilings, ft.</summary>
    public double Height { get; }

    /// <summary>The house as one lane of the takeoff.</summary>
    public InteriorHome<OneWide> Home { get; }

    /// <summary>Share of a surface that is painted: named, or the share of jobs that paint it.</summary>
    public double Share(RoomSurface surface) => _painted[(int)surface];
}
