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

        string paint = Key.PaintType.Values[(int)(job.Paint.Type ?? PaintType.AcrylicLatex)];
        double[]? shares = job.House.SidingMix?.Shares();
        for (int code = 0; code < Key.Siding.Values.Length; code++)
        {
            if (job.House.Siding == (Siding)code || shares?[code] > 0)
            {
                CheckSiding(paint, Key.Siding.Values[code], job.Paint.Shade, rules, issues);
            }
        }
    }

    private static void CheckSiding(
        string paint, string siding, PaintShade? shade, IReadOnlyList<Unsuitable> rules, IssueList issues)
    {
        foreach (Unsuitable rule in rules)
        {
            if (rule.Paints.Contains(paint) && rule.Sidings.Contains(siding) && Matches(rule.Shade, shade))
            {
                string path = rule.Shade is null ? "paint.type" : "paint.shade";
                issues.Warning("unsuitablePaint", path, $"{Words.Of(paint)} on {Words.Of(siding)}: {rule.Why} Use {rule.Instead} instead.");
            }
        }
    }

    private static bool Matches(string? rule, PaintShade? shade) =>
        rule is null || (shade is { } given && rule.Equals(given.ToString(), StringComparison.OrdinalIgnoreCase));
}

/// <summary>Names of the JSON contract as words for people.</summary>
internal static class Words
{
    /// <summary><c>cedarShingle</c> as <c>cedar shingle</c>.</summary>
    public static string Of(string camelCase) =>
        string.Concat(camelCase.Select(letter => char.IsUpper(letter) ? " " + char.ToLowerInvariant(letter) : letter.ToString()));

    /// <summary><c>CedarShingle</c> as <c>Cedar shingle</c>.</summary>
    public static string Sentence(string pascalCase) => pascalCase[..1] + Of(pascalCase[1..]);
}
