namespace Estimator;

/// <summary>What is the same for all homes of a bulk call, worked out once: the template, the columns there are, prices by place, and the rows that matter.</summary>
internal sealed class BulkPlan
{
    private readonly double[] _byPlace;

    private BulkPlan(BulkTemplate template, NumberSlot[] numbers, CodeSlot[] codes, bool readsStates, bool readsZips)
    {
        (Template, Numbers, Codes, ReadsStates, ReadsZips) = (template, numbers, codes, readsStates, readsZips);
        Rows = template.Job.Table.AllRows;
        PlacePrices places = new(template.Job, template.AsOf, template.Performer);
        PlaceCount = places.Count;

        // The places of postal codes are many: they are worked out where there is a column of them, or where the template lies in one.
        Market market = template.Job.Market;
        int known = readsZips || template.Place > market.Unknown ? market.Codes : market.Unknown + 1;
        _byPlace = new double[known * PlaceCount];
        for (int code = 0; code < known; code++)
        {
            places.Fill(code, _byPlace.AsSpan(code * PlaceCount, PlaceCount));
        }
    }

    public BulkTemplate Template { get; }

    /// <summary>Numbers that columns give.</summary>
    public NumberSlot[] Numbers { get; }

    /// <summary>Codes that columns give.</summary>
    public CodeSlot[] Codes { get; }

    /// <summary>Whether there is a column of states.</summary>
    public bool ReadsStates { get; }

    /// <summary>Whether there is a column of ZIP codes.</summary>
    public bool ReadsZips { get; }

    /// <summary>Whether homes lie in places of their own.</summary>
    public bool ReadsPlaces => ReadsStates || ReadsZips;

    /// <summary>Numbers of a place; see <see cref="PlacePrices"/>.</summary>
    public int PlaceCount { get; }

    /// <summary>Rows that some home may have above zero.</summary>
    public ActiveRows Rows { get; private set; }

    /// <summary>Plans a call.</summary>
    /// <param name="formulas">The kind of job.</param>
    /// <param name="template">What is the same for all homes.</param>
    /// <param name="filled">The columns there are: see <see cref="HomeColumns.Filled"/>; then the choices of the scope.</param>
    /// <exception cref="ArgumentException">The kind of job does not depend on one of the columns.</exception>
    public static BulkPlan Of<TFormulas>(TFormulas formulas, BulkTemplate template, int filled)
        where TFormulas : struct, IFormulas
    {
        List<NumberSlot> numbers = [];
        List<CodeSlot> codes = [];
        foreach (HomeColumn column in Enum.GetValues<HomeColumn>())
        {
            if (IsFilled(filled, column))
            {
                Add(column, template, numbers, codes);
            }
        }

        foreach (ColumnUse use in template.Asked.Columns.Where(use => use.Choice is not null && IsFilled(filled, use.Column)))
        {
            int into = use.Into[0];
            codes.Add(new(use.Column, into, template.Asked.Codes[into].Attribute.Unknown, template.Told.Codes[into]) { Choice = use.Choice });
        }

        BulkPlan plan = new(template, [.. numbers], [.. codes], IsFilled(filled, HomeColumn.State), IsFilled(filled, HomeColumn.Zip));
        plan.Rows = template.Job.RowsOf(plan.RowsOf(formulas));
        return plan;
    }

    /// <summary>The numbers of a place by its code.</summary>
    public ReadOnlySpan<double> PlaceOf(int code) => _byPlace.AsSpan(code * PlaceCount, PlaceCount);

    private static bool IsFilled(int filled, HomeColumn column) => (filled >> (int)column & 1) != 0;

    private static void Add(HomeColumn column, BulkTemplate template, List<NumberSlot> numbers, List<CodeSlot> codes)
    {
        ColumnUse use = template.Asked.UseOf(column) ?? throw new ArgumentException(
            $"The price of {template.Job.Kind} does not depend on this column: leave it empty.", column.ToString());
        bool isOfCodes = column is >= HomeColumn.Siding and < HomeColumn.State;
        for (int i = 0; i < use.Into.Length; i++)
        {
            int into = use.Into[i];
            if (isOfCodes)
            {
                codes.Add(new(column, into, template.Asked.Codes[into].Attribute.Unknown, template.Told.Codes[into]));
            }
            else
            {
                NumberRule rule = column == HomeColumn.Size ? template.Size : NumberRule.Of(column, template.AsOf);
                numbers.Add(new(column, into, i, use.Into.Length, rule, template.Told.Numbers[into]));
            }
        }
    }

    /// <summary>
    /// Rows that some home of the call may have above zero: the takeoff itself says which measures and codes there may be, run with
    /// what each answer may be.
    /// </summary>
    private RowSet RowsOf<TFormulas>(TFormulas formulas)
        where TFormulas : struct, IFormulas
    {
        JobPrices job = Template.Job;
        Inputs<BoundsLane> told = Inputs<BoundsLane>.Over(new BoundsLane[Template.Asked.Count], Template.Told);
        Workspace<BoundsLane> work = Workspace<BoundsLane>.Over(new BoundsLane[Workspace<BoundsLane>.LengthFor(job)], job);
        foreach (NumberSlot slot in Numbers)
        {
            told.Numbers[slot.Into] = new(Math.Min(slot.Rule.Least, slot.Unsaid), Math.Max(slot.Rule.Most, slot.Unsaid));
        }

        foreach (CodeSlot slot in Codes)
        {
            told.Codes[slot.Into] = BoundsLane.AnyCode;
        }

        work.SetPlace(PlaceOf(Template.Place));
        work.Place[(int)PlaceNumber.SidingMix] = BoundsLane.AnyCode;
        formulas.Measure(told, work);
        BoundsLane[] measures = work.Measures.ToArray();
        BoundsLane[] keys = work.Keys.ToArray();
        return RowSet.Of(Template.Table, row => !measures[row.Measure].IsZero && !IsZero(row.Rate, keys));
    }

    /// <summary>Whether a rate is zero whatever the codes may be.</summary>
    private bool IsZero(int rate, BoundsLane[] keys)
    {
        PriceTable table = Template.Table;
        foreach (RateProduct product in table.Products)
        {
            if (product.Into == rate)
            {
                return IsZero(product.Left, keys) || IsZero(product.Right, keys);
            }
        }

        FactorRef factor = Array.Find(table.Factors, one => one.Into == rate);
        return BoundsLane.Lookup(in table.Cells[factor.Cell], keys[factor.Key]).IsZero;
    }
}

/// <summary>What a template says.</summary>
internal sealed record BulkTemplate
{
    /// <summary>The compiled book.</summary>
    public required JobPrices Job { get; init; }

    /// <summary>The rates: the book's, or with the template's own siding mix.</summary>
    public required PriceTable Table { get; init; }

    public required Asked Asked { get; init; }

    public required Told Told { get; init; }

    public required DateOnly AsOf { get; init; }

    public required Performer? Performer { get; init; }

    /// <summary>Code of its place: see <see cref="Market.CodeOf"/>.</summary>
    public required int Place { get; init; }

    /// <summary>What a column of sizes may hold; of a remodel.</summary>
    public NumberRule Size { get; init; }
}

/// <summary>A number that a column gives.</summary>
/// <param name="Column">The column.</param>
/// <param name="Into">The number.</param>
/// <param name="Bit">Which bit, in a column of bits.</param>
/// <param name="Bits">How many bits the column has.</param>
/// <param name="Rule">What is accepted.</param>
/// <param name="Unsaid">What the template says.</param>
internal readonly record struct NumberSlot(HomeColumn Column, int Into, int Bit, int Bits, NumberRule Rule, double Unsaid);

/// <summary>A code that a column gives.</summary>
/// <param name="Column">The column.</param>
/// <param name="Into">The code.</param>
/// <param name="Most">Codes below are accepted.</param>
/// <param name="Unsaid">What the template says.</param>
internal readonly record struct CodeSlot(HomeColumn Column, int Into, int Most, byte Unsaid)
{
    /// <summary>The choice whose column it is; null for a column of its own name.</summary>
    public string? Choice { get; init; }
}
