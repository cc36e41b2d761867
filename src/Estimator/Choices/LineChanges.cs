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
    public static IReadOnlyList<ChangedLine> Of(Estimate before, Estimate after) => Of(Kept(before.Lines), Kept(after.Lines));

    /// <summary>Lines that differ from those that were kept.</summary>
    public static IReadOnlyList<ChangedLine> Of(IReadOnlyList<KeptLine> before, IReadOnlyList<KeptLine> after)
    {
        Dictionary<string, KeptLine> old = before.ToDictionary(line => line.Activity);
        Dictionary<string, KeptLine> now = after.ToDictionary(line => line.Activity);
        IEnumerable<ChangedLine> kept = before.Select(line =>
            new ChangedLine(line.Activity, line.Name, line.Likely, now.GetValueOrDefault(line.Activity)?.Likely ?? 0));
        IEnumerable<ChangedLine> added = after.Where(line => !old.ContainsKey(line.Activity))
            .Select(line => new ChangedLine(line.Activity, line.Name, 0, line.Likely));
        return FrozenList.Of(kept.Concat(added).Where(line => line.Difference != 0));
    }

    /// <summary>Lines of an estimate, to be kept.</summary>
    public static IReadOnlyList<KeptLine> Kept(IEnumerable<EstimateLine> lines) => [.. lines.Select(line => new KeptLine(line.Activity, line.Name, line.Likely))];
}
