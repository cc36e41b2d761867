using static Estimator.Benchmarks.DuckDbTables;

namespace Estimator.Benchmarks;

/// <summary>The estimate in SQL, written out from the price book: codes, geometry, quantities, a column of cents for each row, sums, ends.</summary>
/// <remarks>
/// The form is the fastest of those tried. Factors joined from small tables, factors multiplied out for each combination of
/// siding, condition and stories, and rounding by <c>round</c> or by the last place ran within a tenth of each other; lists
/// and <c>CASE</c> in place of joins, <c>round_even</c> and <c>array_inner_product</c> were 1.1, 1.8 and 4.5 times slower.
/// Products that several rows share are columns of their own, and rows of one width are added up before they are widened.
/// <c>round</c> takes half a cent up where the library goes to even, so a row may differ by a cent.
/// </remarks>
internal sealed class DuckDbQuery(PlainPrices prices, DuckDbTables tables)
{
    private readonly ExteriorTables _figures = prices.Takeoff.Figures;

    /// <summary>Columns of the takeoff that its steps hand on.</summary>
    private const string Kept = "high_share, lead, presumed, failing_age, putty";

    /// <summary>Columns that every step hands on.</summary>
    private readonly string _kept = $"labor, supply, common_down, common_up, {string.Join(", ", tables.Columns)}";

    public string Text() => string.Join(",\n", [
        "WITH " + Answers(), Joined(), Geometry(), Walls(), Prepared(), Measures(), Placed(), Tall(),
        new DuckDbRows(prices).Text(), new DuckDbSums(prices).Text()]);

    private string Answers() => $"""
        answers AS (
          SELECT id, floor_area, labor, supply, houses.state IS NULL AS no_state,
            coalesce(siding, mix) AS siding,
            coalesce(condition, {Key.Condition.Unknown}::UTINYINT) AS condition,
            coalesce(home_type, {(int)HomeType.Detached}::UTINYINT) AS home_type,
            CASE WHEN stories IS NOT NULL THEN ((stories - 1) * 2)::UTINYINT
              WHEN home_type = {(int)HomeType.MobileHome} THEN 0::UTINYINT ELSE {Key.Stories.Unknown}::UTINYINT END AS stories,
            CASE WHEN year_built IS NULL THEN {NaiveKeys.EraUnknown}::UTINYINT WHEN year_built < 1940 THEN 0::UTINYINT
              WHEN year_built < 1960 THEN 1::UTINYINT WHEN year_built < 1978 THEN 2::UTINYINT ELSE 3::UTINYINT END AS era
          FROM houses JOIN state ON state.code = coalesce(houses.state, {prices.Places.Unknown}::UTINYINT))
        """;

    private string Joined() => $"""
        joined AS (
          SELECT id, labor, supply, {string.Join(", ", tables.Columns)}, shape, gables, root_stories, inverse_stories, trim_stories, high_share, lead, presumed, corners, garage_wall, ornament, painted, failing_age, putty,
            CASE WHEN floor_area IS NULL THEN root_floor ELSE sqrt(floor_area) END AS root,
            {Common(width => width.Down)} AS common_down,
            {Common(width => width.Up)} AS common_up
          FROM answers
            JOIN home_type ON home_type.code = answers.home_type JOIN era ON era.code = answers.era
            JOIN geometry ON geometry.code = answers.stories JOIN stories ON stories.code = answers.stories
            JOIN siding ON siding.code = answers.siding JOIN condition ON condition.code = answers.condition)
        """;

    private string Geometry() => $"""
        shaped AS (
          SELECT id, {_kept}, {Kept}, ornament, garage_wall, painted, trim_stories, root_stories,
            shape * root * (1 + corners * least(root / {Number(_figures.TypicalRoot)}, {Number(PlainTakeoff.MostCorners)})) AS perimeter,
            {Number(_figures.WindowsPerHouse)} + {Number(_figures.WindowsPerFloorArea)} * root * least(root, {Number(_figures.WindowedRoot)}) AS openings,
            gables * root * root * inverse_stories AS gable
          FROM joined),
        boxed AS (
          SELECT id, {_kept}, {Kept}, openings, openings * painted AS windows, gable,
            ornament * (perimeter * trim_stories + openings * {Number(_figures.CasingPerWindow)} + {Number(_figures.DoorsPerHouse * _figures.CasingPerDoor)}) AS trim,
            perimeter * root_stories * {Number(_figures.StoryHeight)} + garage_wall AS box
          FROM shaped)
        """;

    private string Walls() => $"""
        walls AS (
          SELECT id, {_kept}, {Kept}, trim, openings, windows,
            (box + least(gable, {Number(PlainTakeoff.GableLimit)} * box)) * {Number(1 - _figures.OpeningShare)} AS wall
          FROM boxed)
        """;

    private string Prepared() => $"""
        prepared AS (
          SELECT *, greatest(wall, trim * {Number(_figures.TrimWidth)} + windows * {Number(_figures.WindowArea)}
            + {Number(_figures.DoorsPerHouse * _figures.DoorArea)}) AS prepared
          FROM walls)
        """;

    private string Measures() => $"""
        measures AS (
          SELECT id, {_kept}, trim, openings, windows, windows * putty AS sashes, wall, prepared, prepared * failing_age AS failing, prepared * high_share AS high_wall,
            CASE WHEN prepared > {Number(_figures.LeadExempt)} THEN presumed ELSE 0 END AS lead_test,
            CASE WHEN prepared > {Number(_figures.LeadExempt)} THEN lead ELSE 0 END AS lead_job,
            CASE WHEN prepared > {Number(_figures.LeadExempt)} THEN lead * prepared ELSE 0 END AS lead_wall
          FROM prepared)
        """;

    /// <summary>Quantities at the place's labor and material.</summary>
    private static string Placed()
    {
        IEnumerable<string> columns = DuckDbRows.Measures.SelectMany(name => new[] { $"{name} * labor AS {name}_labor", $"{name} * supply AS {name}_supply" });
        return $"placed AS (SELECT *, {string.Join(", ", columns)} FROM measures)";
    }

    /// <summary>Labor quantities that the height of the house makes slower.</summary>
    private string Tall()
    {
        string height = Column(tables.FactorsOf(NaiveKeys.Stories)[0]);
        return $"tall AS (SELECT *, {string.Join(", ", DuckDbRows.Measures.Select(name => $"{name}_labor * {height} AS {name}_labor_tall"))} FROM placed)";
    }

    /// <summary>Σc² of the drivers that all rows share.</summary>
    private string Common(Func<Width, double> end)
    {
        double Of(CommonDriver driver) => end(prices.Drivers[(int)driver]);
        return $"""
            {Number(Of(CommonDriver.Market) + Of(CommonDriver.Performer) + Of(CommonDriver.Geometry))}
                + CASE WHEN floor_area IS NULL THEN {Number(Of(CommonDriver.FloorArea))} ELSE 0 END
                + CASE WHEN answers.stories = {Key.Stories.Unknown} THEN {Number(Of(CommonDriver.Stories))} ELSE 0 END
                + CASE WHEN answers.era = {NaiveKeys.EraUnknown} THEN {Number(Of(CommonDriver.YearBuilt))} ELSE 0 END
                + CASE WHEN no_state THEN {Number(Of(CommonDriver.State))} ELSE {Number(Of(CommonDriver.Metro))} END
            """;
    }
}
