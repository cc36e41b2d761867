using Estimator;

// A house painted outside, told by what its owner knows: good, better and best; hired or done by himself.
ExteriorPainting job = new()
{
    House = new() { FloorArea = Area.FromSquareFeet(2400), Stories = 2, Siding = Siding.Wood, YearBuilt = 1965, State = "CO" },
};
HomeEstimator home = HomeEstimator.Default;

foreach (Offer offer in home.Offers(job))
{
    EstimateTotal total = offer.Estimate.Total;
    Console.WriteLine($"{offer.Grade,-8} ${total.Low,6:N0} to ${total.High,6:N0}, to be painted again in {offer.Estimate.Repaint?.NextYear}");
    foreach (string change in offer.Changes)
    {
        Console.WriteLine($"           {change}");
    }
}

HireOrSelf choice = home.HireOrSelf(job);
Console.WriteLine();
Console.WriteLine($"Hired:    ${choice.Hire.Total.Likely:N0} and {choice.Hire.Plan.WorkingDays.Likely} working days");
Console.WriteLine($"Yourself: ${choice.Self.Total.Likely:N0} and {choice.Self.Plan.WorkingDays.Likely} working days");

Console.WriteLine();
Console.WriteLine("What was not known:");
foreach (Assumption assumption in choice.Hire.Assumptions)
{
    Console.WriteLine($"  {assumption.Path}: {assumption.Text}");
}
