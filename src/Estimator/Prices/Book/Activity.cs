namespace Estimator;

/// <summary>One piece of work of a trade: what it is done to, how long it takes, what it uses, when it applies and what it waits for.</summary>
/// <remarks>The same activities make the lines of an estimate and the steps of its plan.</remarks>
public sealed record Activity
{
    private const int UsualCrew = 2;
    private readonly int _crew;

    /// <summary>Its name in the trade's words.</summary>
    public required string Name { get; init; }

    /// <summary>The kind of job it belongs to, for example <c>exteriorPainting</c>.</summary>
    public required string Job { get; init; }

    /// <summary>The trade that does it, for example <c>painting</c>.</summary>
    public required string Trade { get; init; }

    /// <summary>The part of the job it belongs to.</summary>
    public required Phase Phase { get; init; }

    /// <summary>What the takeoff counts for it, for example <c>wall</c>.</summary>
    public required string Measure { get; init; }

    /// <summary>Whose paint it takes where surfaces differ; the walls' if left out.</summary>
    public PaintedSurface? Surface { get; init; }

    /// <summary>The unit of its quantity, for example <c>ft2</c>.</summary>
    public required string Unit { get; init; }

    /// <summary>Factor tables that say to what share of the measure it applies.</summary>
    public IReadOnlyList<string> Extent { get; init => field = FrozenList.Of(value ?? []); } = FrozenList<string>.Empty;

    /// <summary>Figure with the person-hours per unit; absent if it takes no hours.</summary>
    public string? Hours { get; init; }

    /// <summary>Factor tables on the hours.</summary>
    public IReadOnlyList<string> HoursFactors { get; init => field = FrozenList.Of(value ?? []); } = FrozenList<string>.Empty;

    /// <summary>What it uses up or hires; absent if nothing.</summary>
    public Supply? Supply { get; init; }

    /// <summary>People at it at once; two if left out, and of a painting crew as many as come.</summary>
    public int Crew { get => _crew == 0 ? UsualCrew : _crew; init => _crew = value; }

    /// <summary>Activities that must be over before it starts.</summary>
    public IReadOnlyList<string> Requires { get; init => field = FrozenList.Of(value ?? []); } = FrozenList<string>.Empty;

    /// <summary>Hours to wait afterwards, for drying, curing, an answer or a delivery.</summary>
    public double WaitHours { get; init; }

    /// <summary>Hours that nine waits in ten exceed; <see cref="WaitHours"/> if left out.</summary>
    public double? WaitLow { get; init; }

    /// <summary>Hours that one wait in ten exceeds; <see cref="WaitHours"/> if left out.</summary>
    public double? WaitHigh { get; init; }

    /// <summary>Factor tables on the wait.</summary>
    public IReadOnlyList<string> WaitFactors { get; init => field = FrozenList.Of(value ?? []); } = FrozenList<string>.Empty;

    /// <summary>Why it is done; <c>{siding}</c>, <c>{condition}</c>, <c>{yearBuilt}</c>, <c>{paint}</c>, <c>{room}</c> and <c>{sheen}</c> stand for the job's own.</summary>
    public required string Why { get; init; }

    /// <summary>Tools it needs.</summary>
    public IReadOnlyList<string> Tools { get; init => field = FrozenList.Of(value ?? []); } = FrozenList<string>.Empty;

    /// <summary>What to watch for, including weather and temperature limits.</summary>
    public string? Safety { get; init; }

    /// <summary>Ids of the sources for the step and its place in the order.</summary>
    public IReadOnlyList<string> Sources { get; init => field = FrozenList.Of(value ?? []); } = FrozenList<string>.Empty;

    /// <summary>Whether the step only waits, asks or checks: it has no hours and no price.</summary>
    public bool IsUnpriced => Hours is null && Supply is null;

    /// <summary>Figure with the billed rate of its trade.</summary>
    internal string Rate => "rate." + Trade;

    /// <summary>Ids of the figures it is priced by.</summary>
    internal IEnumerable<string> Figures =>
        ((string?[])[Hours, Hours is null ? null : Rate, Supply?.Price, Supply?.Coverage]).OfType<string>();

    /// <summary>Ids of the factor tables it is multiplied by.</summary>
    internal IEnumerable<string> FactorTables =>
        [.. Extent, .. HoursFactors, .. WaitFactors, .. Supply?.CoverageFactors ?? [], .. Supply?.PriceFactors ?? []];

    /// <summary>The most people who can be at it at once.</summary>
    internal int MostAtOnce => _crew == 0 ? int.MaxValue : _crew;

    internal PaintedSurface PaintedSurface => Surface ?? PaintedSurface.Walls;
}
