namespace Estimator;

/// <summary>Compares two estimates line by line.</summary>
internal static class LineChanges
{
    /// <exception cref="ArgumentException">The jobs are of different kinds or scopes.</exception>
    public static void CheckAlike(Job before, Job after)
    {
        if (before.Work != after.Work)
        {
            throw new ArgumentException($"A job of the kind {before.Work} cannot become one of the kind {after.Work}: estimate each by itself.", nameof(after));
        }
    }

    /// <summary>Lines that differ.</summary>
    public static IReadOnlyList<ChangedLine> Of(Estimate before, Estimate after) => Of(Kept(before), after);

    /// <summary>Lines that differ from those that were kept.</summary>
    public static IReadOnlyList<ChangedLine> Of(IReadOnlyList<KeptLine> before, Estimate after)
    {
        Dictionary<string, KeptLine> old = before.ToDictionary(line => line.Activity);
        Dictionary<string, EstimateLine> now = after.Lines.ToDictionary(line => line.Activity);
        IEnumerable<ChangedLine> kept = before.Select(line =>
            new ChangedLine(line.Activity, line.Name, line.Likely, now.GetValueOrDefault(line.Activity)?.Likely ?? 0));
        IEnumerable<ChangedLine> added = after.Lines.Where(line => !old.ContainsKey(line.Activity))
            .Select(line => new ChangedLine(line.Activity, line.Name, 0, line.Likely));
        return [.. kept.Concat(added).Where(line => line.Difference != 0)];
    }

    /// <summary>The lines of an estimate, to be kept.</summary>
    public static IReadOnlyList<KeptLine> Kept(Estimate estimate) => [.. estimate.Lines.Select(line => new KeptLine(line.Activity, line.Name, line.Likely))];
}
