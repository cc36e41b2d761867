namespace QuoteConsole.Show;

/// <summary>What a page of an estimate tells besides the table, the drawing and the lists.</summary>
/// <param name="Lines">Every line with its quantity, hours and cost.</param>
/// <param name="Steps">Every step with its reason and what to watch for.</param>
internal sealed record EstimateDetails(bool Lines, bool Steps)
{
    /// <summary>Everything: for a job that is one piece.</summary>
    public static readonly EstimateDetails All = new(true, true);

    /// <summary>For a job of many rooms or trades, whose tables tell enough at first.</summary>
    public static readonly EstimateDetails Summary = new(false, false);
}
