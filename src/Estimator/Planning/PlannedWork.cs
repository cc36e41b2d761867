namespace Estimator;

/// <summary>Activities with how much of each there is and what the loop left for it: what plans and shopping lists are made of.</summary>
internal readonly ref struct PlannedWork
{
    public required JobActivity[] Activities { get; init; }

    /// <summary>Quantity by activity number; zero where it does not apply.</summary>
    public required ReadOnlySpan<double> Quantities { get; init; }

    /// <summary>Person-hours by activity number.</summary>
    public required ReadOnlySpan<double> Hours { get; init; }

    /// <summary>Hours to wait after each activity, by number.</summary>
    public required ReadOnlySpan<double> Waits { get; init; }

    /// <summary>Likely cents by activity number.</summary>
    public required ReadOnlySpan<double> Cents { get; init; }

    /// <summary>The job's own words for a reason or a product.</summary>
    public required WorkWords Words { get; init; }

    /// <summary>Whether an activity has a step: it applies, and it takes hours or is a wait, check or choice.</summary>
    public bool HasStep(int number) =>
        Quantities[number] > 0 && (Activities[number].LaborRow >= 0 || !Activities[number].IsPriced);
}

/// <summary>What stands for <c>{siding}</c>, <c>{condition}</c>, <c>{yearBuilt}</c> and <c>{paint}</c> in a book's texts.</summary>
internal sealed record WorkWords(string Siding, string Condition, string YearBuilt, string Paint)
{
    public string Fill(string text) => !text.Contains('{', StringComparison.Ordinal)
        ? text
        : text.Replace("{siding}", Siding, StringComparison.Ordinal)
            .Replace("{condition}", Condition, StringComparison.Ordinal)
            .Replace("{yearBuilt}", YearBuilt, StringComparison.Ordinal)
            .Replace("{paint}", Paint, StringComparison.Ordinal);
}
