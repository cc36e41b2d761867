using Estimator;
using QuoteConsole.Rooms;

namespace QuoteConsole.Options;

/// <summary>The options of <c>interior</c>, in the order of <c>--help</c>.</summary>
internal static class InteriorOptions
{
    public static readonly JobOptions Set = new(
        "interiorPainting",
        [
            new("--floor-area", "house.floorArea", JobForms.Text, "Floor area of the house whose rooms are all painted, with its unit: \"2000 ft2\" or \"186 m2\""),
            new("--bedrooms", "house.bedrooms", JobForms.Number, "Bedrooms of that house: 0 to 20"),
            CommonOptions.HomeType,
            new("--surfaces", "surfaces", JobForms.List, $"What is painted, with commas between: {Words.List<RoomSurface>()}"),
            new("--ceiling-height", "ceilingHeight", JobForms.Text, "With its unit: \"9 ft\" or \"2.7 m\""),
            new("--coats", "coats", JobForms.Number, "1 to 5; two on walls and trim and one on ceilings if left out"),
            new("--condition", "house.condition", JobForms.Text, $"Of the old paint and the walls: {Words.List<Condition>()}"),
            new("--findings", "findings", JobForms.List, $"What was found in the rooms, with commas between: {Words.List<RoomFinding>()}"),
            new("--paint", "paint.type", JobForms.Text, $"Of the walls: {Words.List<PaintType>()}"),
            CommonOptions.Grade,
            new("--sheen", "paint.sheen", JobForms.Text, $"Of the walls: {Words.List<Sheen>()}"),
            new("--color", "paint.color", JobForms.Text, "What the walls' color is called, for the shopping list"),
            new("--ceiling-paint", "ceilingPaint", PaintText.Read, $"{PaintText.Shape}, any of them left out: /premium/flat"),
            new("--trim-paint", "trimPaint", PaintText.Read, $"Of trim, doors, windows and cabinets: {PaintText.Shape}"),
            new("--color-change", "colorChange", JobForms.Text, $"The new color beside the old one: {Words.List<ColorChange>()}"),
            CommonOptions.FullPrimer,
            CommonOptions.Application,
            new("--furnishing", "furnishing", JobForms.Text, $"What has to be moved: {Words.List<Furnishing>()}"),
            new("--occupied", "occupied", JobForms.Switch, "Whether people live in the house meanwhile"),
            CommonOptions.YearBuilt,
            CommonOptions.State,
            CommonOptions.Zip,
            CommonOptions.Start,
            CommonOptions.Holidays,
            CommonOptions.Performer,
            CommonOptions.AsOf,
        ],
        new RoomOption());
}
