using Estimator;

namespace QuoteConsole.Options;

/// <summary>What can be said of several kinds of job.</summary>
internal static class CommonOptions
{
    public static readonly JobOption FloorArea =
        new("--floor-area", "house.floorArea", JobForms.Text, "Floor area over all stories, with its unit: \"2400 ft2\" or \"223 m2\"");

    public static readonly JobOption YearBuilt = new("--year-built", "house.yearBuilt", JobForms.Number, "For example 1965");

    public static readonly JobOption HomeType = new("--home-type", "house.homeType", JobForms.Text, $"One of {Words.List<HomeType>()}");

    public static readonly JobOption State = new("--state", "house.state", JobForms.Text, "Two letters, for example CO");

    public static readonly JobOption Zip = new("--zip", "house.zip", JobForms.Text, "Five digits, for example 80202");

    public static readonly JobOption Grade = new("--grade", "paint.grade", JobForms.Text, $"Of the paint: {Words.List<PaintGrade>()}");

    public static readonly JobOption FullPrimer =
        new("--full-primer", "fullPrimer", JobForms.Switch, "A full coat of primer first; only where it is needed if left out");

    public static readonly JobOption Application = new("--application", "application", JobForms.Text, $"How the paint goes on: {Words.List<Application>()}");

    public static readonly JobOption Start =
        new("--start", "start", JobForms.Text, "The first day on which anything is done: 2026-03-02; puts dates into the plan");

    public static readonly JobOption Holidays =
        new("--holidays", "holidays", JobForms.List, "Days besides weekends on which nobody works, with commas between: 2026-05-25,2026-07-03");

    public static readonly JobOption Performer = new("--performer", "performer", JobForms.Text, $"Who does the work: {Words.List<Performer>()}");

    public static readonly JobOption AsOf = new("--as-of", "asOf", JobForms.Text, "The date the prices are of: 2025-06-30; today if left out");
}
