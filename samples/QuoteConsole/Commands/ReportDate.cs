using System.CommandLine;
using System.Globalization;

namespace QuoteConsole.Commands;

/// <summary>The day a project or a program is looked at.</summary>
internal static class ReportDate
{
    // The years in which the library lets something begin, and a project be looked at.
    private const int FirstYear = 2005;
    private const int LastYear = 2100;

    public static Option<string?> Option() => new("--date") { Description = "The day to look at it: 2026-06-15; that of its progress if left out, or today", HelpName = "date" };

    /// <exception cref="UsageException">It is no date, or one too far away.</exception>
    public static DateOnly? Of(string? text, string option = "--date") => text is null ? null
        : DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date)
            && date.Year is >= FirstYear and <= LastYear ? date
        : throw new UsageException($"{option} {Excerpt.Of(text)}: give a date from {FirstYear} to {LastYear} as year-month-day, for example 2026-06-15.");
}
