using System.CommandLine;
using System.Globalization;

namespace QuoteConsole.Commands;

/// <summary>The day a project or a program is looked at.</summary>
internal static class ReportDate
{
    public static Option<string?> Option() => new("--date") { Description = "The day to look at it: 2026-06-15; that of its progress if left out, or today", HelpName = "date" };

    /// <exception cref="UsageException">It is no date.</exception>
    public static DateOnly? Of(string? text, string option = "--date") => text is null ? null
        : DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date) ? date
        : throw new UsageException($"{option} {Excerpt.Of(text)}: give a date as year-month-day, for example 2026-06-15.");
}
