using System.Globalization;

namespace Estimator;

/// <summary>Reads what a book says of several jobs of one house; all of it may be left out.</summary>
internal static class ProjectBookReader
{
    public static ProjectBook Read(BookNode book) => new()
    {
        Order = book.Entries("jobOrder", After),
        SharedWork = book.Entries("sharedWork", Shared),
        SeasonalJobs = book.Texts("seasonalJobs"),
        Seasons = book.Entries("seasons", Season),
        Risks = book.Entries("risks", Risk),
    };

    private static IReadOnlyDictionary<string, string> After(BookNode at) => at.Section("after").ToDictionary(other => other.Name, other => other.ToText());

    private static SharedWork Shared(BookNode at)
    {
        (string[] sources, string? note) = Provenance.Of(at);
        return new()
        {
            Name = at.Text("name"),
            Job = at.Text("job"),
            With = at.Texts("with"),
            Activities = at.NumbersByName("activities"),
            Sources = sources,
            Note = note,
        };
    }

    private static Season Season(BookNode at)
    {
        (string[] sources, string? note) = Provenance.Of(at);
        return new() { States = at.Texts("states"), From = DayOf(at, "from"), To = DayOf(at, "to"), Sources = sources, Note = note };
    }

    /// <summary>A day of any year: <c>05-01</c>.</summary>
    private static DateOnly DayOf(BookNode at, string name)
    {
        if (!DateOnly.TryParseExact("2025-" + at.Text(name), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day))
        {
            at.Peek(name)?.Note("give a month and a day, such as 05-01.");
        }

        return day;
    }

    private static RiskProfile Risk(BookNode at)
    {
        (string[] sources, string? note) = Provenance.Of(at);
        return new()
        {
            Name = at.Text("name"),
            Closes = at.Choices<Phase>("closes") ?? [],
            Weight = at.Number("weight"),
            Chance = at.NumbersByName("chance"),
            Sources = sources,
            Note = note,
        };
    }
}
