using Estimator;

namespace QuoteConsole.Options;

/// <summary>The options of <c>remodel</c>, in the order of <c>--help</c>.</summary>
internal static class RemodelOptions
{
    public static readonly JobOptions Set = new(
        "remodel",
        [
            new("--scope", "scope", JobForms.Text, $"What is done: {Words.List<RemodelScope>()}"),
            new("--level", "level", JobForms.Text, $"How well: {Words.List<RemodelLevel>()}"),
            new("--choose", "choices", JobForms.Choices, "What is chosen apart from the level, with commas between or one by one: tops=marble,layout=keep; the choices of each scope are below"),
            new("--area", "area", JobForms.Text, "Its size, where it is measured by area, with its unit: \"200 ft2\" or \"19 m2\""),
            new("--count", "count", JobForms.Number, "Its size, where it is counted, such as windows or doors"),
            new("--length", "length", JobForms.Text, "Its size, where it is measured by length, with its unit: \"40 ft\""),
            CommonOptions.State,
            CommonOptions.Zip,
            CommonOptions.YearBuilt,
            new("--condition", "house.condition", JobForms.Text, $"Of the house: {Words.List<Condition>()}"),
            new("--stories", "house.stories", JobForms.Number, "Of the house: 1, 1.5, 2, 2.5 or 3"),
            new("--owners-association", "house.ownersAssociation", JobForms.Switch, "Whether an owners' association must approve what changes the outside"),
            new("--soft-costs", "softCosts", JobForms.List, $"What to include besides the contractor's price, with commas between: {Words.List<SoftCost>()}"),
            new("--design", "design", JobForms.Text, $"How far the design is, for the contingency: {Words.List<DesignStage>()}"),
            CommonOptions.Start,
            CommonOptions.Holidays,
            CommonOptions.Performer,
            CommonOptions.AsOf,
        ]);
}
