namespace Estimator;

/// <summary>The rules of what a step comes to: with all its factors at their most it is still something that can be planned and paid.</summary>
internal static class StepBounds
{
    public static void Check(BookDocument book, List<string> problems)
    {
        foreach ((string id, Activity activity) in book.Activities)
        {
            string at = $"activities.{id}";
            double extent = Most(activity.Extent, book);
            if (activity.Hours is { } hours)
            {
                HoursOf(activity).Check($"{at}: hours a unit with all factors", High(hours, book) * Most(activity.HoursFactors, book) * extent, problems);
            }

            if (activity.Supply is { } supply)
            {
                double covers = supply.Coverage is { } coverage ? Low(coverage, book) * Least(supply.CoverageFactors, book) : 1;
                Bounds.StepMoney.Check($"{at}: price a unit with all factors", High(supply.Price, book) * Most(supply.PriceFactors, book) * extent / covers, problems);
            }

            Bounds.Wait.Check($"{at}: wait with all factors", Math.Max(activity.WaitHours, activity.WaitHigh ?? 0) * Most(activity.WaitFactors, book), problems);
        }
    }

    /// <summary>What factors come to together at their most.</summary>
    public static double Most(IReadOnlyList<string> tables, BookDocument book) => Product(tables, book, values => values.Max());

    /// <summary>Of a foot or a square foot there may be a million, of other things far fewer.</summary>
    private static Bounds.Bound HoursOf(Activity activity)
    {
        bool isSize = Units.NamedInCustomary(activity.Unit) is var unit && (unit == Units.Customary.Area || unit == Units.Customary.Length);
        return isSize ? Bounds.SizeHours with { Most = Bounds.SizeHours.Most * Units.InCustomary(activity.Unit) } : Bounds.StepHours;
    }

    // What is missing is told elsewhere.
    private static double High(string figure, BookDocument book) => book.Figures.GetValueOrDefault(figure)?.High ?? 0;

    private static double Low(string figure, BookDocument book) => book.Figures.GetValueOrDefault(figure)?.Low ?? 1;

    private static double Least(IReadOnlyList<string> tables, BookDocument book) => Product(tables, book, values => values.Min());

    private static double Product(IReadOnlyList<string> tables, BookDocument book, Func<IEnumerable<double>, double> end)
    {
        double product = 1;
        foreach (string id in tables)
        {
            product *= book.Factors.GetValueOrDefault(id)?.Values.Values is { } values && values.Any() ? end(values) : 1;
        }

        return product;
    }
}
