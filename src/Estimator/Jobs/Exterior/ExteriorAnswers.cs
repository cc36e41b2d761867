namespace Estimator;

/// <summary>A job's answers as they were settled: what an explanation asks about them.</summary>
internal sealed class ExteriorAnswers(ExteriorPainting job, JobPlace place, in ExteriorHome<OneWide> home, byte[] codes)
{
    private readonly ExteriorHome<OneWide> _home = home;

    public ExteriorPainting Job { get; } = job;

    public JobPlace Place { get; } = place;

    /// <summary>Codes by key number.</summary>
    public byte[] Codes { get; } = codes;

    /// <summary>The job's own siding shares, or null.</summary>
    public double[]? SidingShares { get; } = job.House.SidingMix?.Shares();

    /// <summary>Whether a surface is painted.</summary>
    public bool Paints(ExteriorSurface surface) => (surface switch
    {
        ExteriorSurface.Siding => _home.PaintSiding,
        ExteriorSurface.Trim => _home.PaintTrim,
        ExteriorSurface.Doors => _home.PaintDoors,
        ExteriorSurface.Windows => _home.PaintWindows,
        ExteriorSurface.Shutters => _home.PaintShutters,
        _ => _home.PaintGarageDoors,
    }).Value > 0;

    /// <summary>Shares of the wall by siding: the job's own, or those of its siding or its region's housing stock.</summary>
    public ReadOnlySpan<double> SharesOf(LifeFigures life) => SidingShares ?? life.SidingShares(Codes[ExteriorKeys.Siding]);
}
