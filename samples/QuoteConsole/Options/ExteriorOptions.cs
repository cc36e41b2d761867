using Estimator;

namespace QuoteConsole.Options;

/// <summary>The options of <c>exterior</c>, in the order of <c>--help</c>.</summary>
internal static class ExteriorOptions
{
    public static readonly JobOptions Set = new(
        "exteriorPainting",
        [
            CommonOptions.FloorArea,
            new("--paintable-area", "paintableArea", JobForms.Text, "Wall to be painted, if it was measured: \"1000 ft2\""),
            new("--stories", "house.stories", JobForms.Number, "1, 1.5, 2, 2.5 or 3"),
            new("--siding", "house.siding", JobForms.Siding, $"One of {Words.List<Siding>()}; or a mix such as wood=0.7,brick=0.3"),
            new("--condition", "house.condition", JobForms.Text, $"Of the old paint: {Words.List<Condition>()}"),
            new("--failing", "failing", JobForms.Share, "How much of the old paint has failed: 0.15 or \"15 %\"; by condition and age if left out"),
            new("--garage", "house.garage", JobForms.Text, $"Attached to the house: {Words.List<Garage>()}"),
            new("--dormers", "house.dormers", JobForms.Number, "Dormers on the roof"),
            new("--porch", "house.porch", JobForms.Text, "Floor of an open porch, with its unit: \"120 ft2\""),
            new("--footprint", "house.footprint", JobForms.Text, $"The outline on the ground: {Words.List<Footprint>()}"),
            new("--findings", "house.findings", JobForms.List, $"What an inspection found, with commas between: {Words.List<Finding>()}"),
            CommonOptions.YearBuilt,
            CommonOptions.HomeType,
            CommonOptions.State,
            CommonOptions.Zip,
            new("--paint", "paint.type", JobForms.Text, $"One of {Words.List<PaintType>()}"),
            CommonOptions.Grade,
            new("--shade", "paint.shade", JobForms.Text, $"One of {Words.List<PaintShade>()}"),
            new("--trim-style", "trimStyle", JobForms.Text, $"How much trim there is: {Words.List<TrimStyle>()}"),
            new("--colors", "colors", JobForms.Number, "Colors, walls included: 1 to 5"),
            new("--coats", "coats", JobForms.Number, "1 to 5"),
            CommonOptions.FullPrimer,
            CommonOptions.Application,
            new("--surfaces", "surfaces", JobForms.List, $"What is painted, with commas between: {Words.List<ExteriorSurface>()}"),
            new("--windows", "windows", JobForms.Number, "Windows to be painted"),
            new("--doors", "doors", JobForms.Number, "Entry doors to be painted"),
            new("--shutters", "shutters", JobForms.Number, "Shutters to be painted"),
            new("--garage-doors", "garageDoors", JobForms.Number, "Garage doors to be painted, in single bays"),
            CommonOptions.Start,
            CommonOptions.Holidays,
            CommonOptions.Performer,
            CommonOptions.AsOf,
        ]);
}
