namespace Estimator;

/// <summary>Warns of a coating that does not hold on the siding it is meant for.</summary>
internal static class Suitability
{
    public static void Check(ExteriorPainting job, IReadOnlyList<Unsuitable> rules, IssueList issues)
    {
        if (job.Paint is null || job.Surfaces?.Contains(ExteriorSurface.Siding) == false)
        {
            return;
        }

        int paint = (int)(job.Paint.Type ?? PaintType.AcrylicLatex);
        double[]? shares = job.House.SidingMix?.Shares();
        for (int code = 0; code < Key.Siding.Values.Length; code++)
        {
            if (job.House.Siding == (Siding)code || shares?[code] > 0)
            {
                CheckSiding(paint, code, job.Paint.Shade, rules, issues);
            }
        }
    }

    private static void CheckSiding(
        int paint, int siding, PaintShade? shade, IReadOnlyList<Unsuitable> rules, IssueList issues)
    {
        foreach (Unsuitable rule in rules)
        {
            if (rule.Paints.Contains(Key.PaintType.Values[paint]) && rule.Sidings.Contains(Key.Siding.Values[siding]) && Matches(rule.Shade, shade))
            {
                string path = rule.Shade is null ? "paint.type" : "paint.shade";
                issues.Warning(IssueCode.UnsuitablePaint, path, $"{Key.PaintType.Words[paint]} on {Key.Siding.Words[siding]}: {rule.Why} Use {rule.Instead} instead.");
            }
        }
    }

    private static bool Matches(string? rule, PaintShade? shade) =>
        rule is null || (shade is { } given && rule.Equals(given.ToString(), StringComparison.OrdinalIgnoreCase));
}
