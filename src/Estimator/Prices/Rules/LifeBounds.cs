namespace Estimator;

/// <summary>The rule of how long paint lasts: with all factors at their most the year of the next job is still one of the calendar.</summary>
internal static class LifeBounds
{
    private const string Life = "life.";

    private static readonly string[] Tables = ["life.paintType", "life.paintGrade", "life.condition"];

    public static void Check(BookDocument book, List<string> problems)
    {
        double years = book.Figures
            .Where(one => one.Key.StartsWith(Life, StringComparison.Ordinal) && one.Value.Unit == "years")
            .Select(one => one.Value.High).DefaultIfEmpty().Max();
        double wear = book.Rooms.Values.Select(room => room.Wear).DefaultIfEmpty(1).Max();
        double factors = Math.Max(1, wear) * StepBounds.Most(Tables, book);
        Bounds.Life.Check($"factors.{string.Join(", factors.", Tables)}: years with all factors", years * factors, problems);
    }
}
