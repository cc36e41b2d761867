using Estimator;

// One bedroom: what it costs to paint it, in what order it is done, what to buy, and what to find out next.
InteriorPainting job = new()
{
    House = new() { State = "OH", YearBuilt = 1995, Condition = Condition.Fair },
    Rooms = [new() { Kind = RoomKind.Bedroom, Length = Length.FromFeet(12), Width = Length.FromFeet(14), Height = Length.FromFeet(8) }],
    Furnishing = Furnishing.Furnished,
};
Estimate estimate = HomeEstimator.Default.Estimate(job);

Console.WriteLine($"Likely ${estimate.Total.Likely:N0}; eight such jobs in ten cost ${estimate.Total.Low:N0} to ${estimate.Total.High:N0}.");
Console.WriteLine();
Console.WriteLine("In this order:");
foreach (PlanStep step in estimate.Plan.Steps)
{
    Console.WriteLine($"{step.Order,3}. {step.Name}{(step.Hours > 0 ? $", {step.Hours:0.#} h" : "")}");
}

Console.WriteLine();
Console.WriteLine("To buy:");
foreach (ShoppingItem item in estimate.Materials)
{
    Console.WriteLine($"  {item.Buy} {item.Item}");
}

if (estimate.NextQuestion is { } next)
{
    Console.WriteLine();
    Console.WriteLine($"{next.Question} An answer makes the range {next.Saves / next.Width:0 %} narrower on average.");
}
