namespace QuoteConsole.Reports;

/// <summary>A part of a report with a heading of its own.</summary>
internal sealed record Section(string Title, IReadOnlyList<ReportPart> Parts)
{
    public static Section Of(string title, params IEnumerable<ReportPart?> parts) => new(title, [.. parts.OfType<ReportPart>()]);
}
