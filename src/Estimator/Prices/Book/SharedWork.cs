namespace Estimator;

/// <summary>Work of a job that falls away where another job of the project does it.</summary>
internal sealed record SharedWork
{
    public required string Name { get; init; }

    /// <summary>The job that is spared it; of any job all but the one that pays most for it.</summary>
    public required string Job { get; init; }

    /// <summary>The jobs one of which has to be there.</summary>
    public required IReadOnlyList<string> With { get; init; }

    /// <summary>By activity the share that falls away.</summary>
    public required IReadOnlyDictionary<string, double> Activities { get; init; }

    public required IReadOnlyList<string> Sources { get; init; }

    public string? Note { get; init; }
}
