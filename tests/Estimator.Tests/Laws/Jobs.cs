namespace Estimator.Tests.Laws;

/// <summary>Jobs made from jobs.</summary>
internal static class Jobs
{
    private static readonly ExteriorSurface[] Usual =
        [ExteriorSurface.Siding, ExteriorSurface.Trim, ExteriorSurface.Doors, ExteriorSurface.Windows];

    /// <summary>The same job on a house that is different in something.</summary>
    public static ExteriorPainting On(this ExteriorPainting job, Func<House, House> change) =>
        job with { House = change(job.House) };

    /// <summary>The same job with a surface among those that are painted.</summary>
    public static ExteriorPainting Painting(this ExteriorPainting job, ExteriorSurface surface) =>
        job.Surfaces is null ? job : job with { Surfaces = [.. job.Surfaces.Append(surface).Distinct()] };

    /// <summary>The same job with its surfaces said in so many words.</summary>
    public static ExteriorPainting Said(this ExteriorPainting job)
    {
        IEnumerable<ExteriorSurface> counted =
        [
            .. job.Shutters > 0 ? [ExteriorSurface.Shutters] : Array.Empty<ExteriorSurface>(),
            .. job.GarageDoors > 0 ? [ExteriorSurface.GarageDoors] : Array.Empty<ExteriorSurface>(),
        ];
        return job with { Surfaces = job.Surfaces ?? [.. Usual, .. counted] };
    }
}
