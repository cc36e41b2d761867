using System.Runtime.InteropServices;

namespace Estimator;

/// <summary>A block of homes as the lanes load them: what the columns say, read and checked; what their states make of the prices; and what was priced.</summary>
/// <remarks>Lies in memory of the caller. Lanes after the last home hold a home that can be priced and are not written out.</remarks>
internal readonly ref struct HomeBlock
{
    /// <summary>Homes in a block: a multiple of every width, small enough for the first-level cache.</summary>
    public const int Rows = 128;

    // Low, likely and high.
    private const int Prices = 3;

    private readonly BulkPlan _plan;
    private readonly Span<double> _numbers;
    private readonly Span<double> _places;
    private readonly Span<double> _quotes;
    private readonly Span<byte> _codes;
    private readonly Span<byte> _states;

    /// <param name="plan">The call.</param>
    /// <param name="memory">Room for <see cref="DoublesFor"/> numbers.</param>
    public HomeBlock(BulkPlan plan, Span<double> memory)
    {
        _plan = plan;
        _numbers = Take(ref memory, plan.Numbers.Length);
        _places = Take(ref memory, plan.ReadsPlaces ? plan.PlaceCount : 0);
        _quotes = Take(ref memory, Prices);
        _codes = MemoryMarshal.AsBytes(memory)[..(plan.Codes.Length * Rows)];
        _states = MemoryMarshal.AsBytes(memory).Slice(_codes.Length, Rows);
    }

    /// <summary>Numbers its memory takes.</summary>
    public static int DoublesFor(BulkPlan plan) =>
        ((plan.Numbers.Length + (plan.ReadsPlaces ? plan.PlaceCount : 0) + Prices) * Rows) + ((plan.Codes.Length + 1) * Rows / sizeof(double));

    /// <summary>Reads a block of the caller's columns; a bad row gets its issue and some home that can be priced.</summary>
    public void Read(in HomeColumns homes, int start, int count, Span<BulkIssue> issues)
    {
        ColumnReader reader = new(start, count, issues);
        for (int i = 0; i < _plan.Numbers.Length; i++)
        {
            Read(homes, _plan.Numbers[i], reader, _numbers.Slice(i * Rows, Rows));
        }

        for (int i = 0; i < _plan.Codes.Length; i++)
        {
            CodeSlot slot = _plan.Codes[i];
            reader.Codes(homes.CodesOf(slot), _codes.Slice(i * Rows, Rows), slot.Most, slot.Unsaid);
        }

        if (_plan.ReadsStates)
        {
            reader.Codes(homes.State, _states, _plan.Template.Job.Market.Unknown, HomeColumns.Unknown);
        }

        if (_plan.ReadsPlaces)
        {
            ReadPlaces(homes.Zip, reader);
        }
    }

    /// <summary>Loads one lane of homes: what differs between them.</summary>
    public void Load<T>(int at, scoped in Inputs<T> told, scoped in Workspace<T> work)
        where T : unmanaged, ILane<T>
    {
        for (int i = 0; i < _plan.Numbers.Length; i++)
        {
            told.Numbers[_plan.Numbers[i].Into] = T.Load(ref _numbers[(i * Rows) + at]);
        }

        for (int i = 0; i < _plan.Codes.Length; i++)
        {
            told.Codes[_plan.Codes[i].Into] = T.LoadCodes(ref _codes[(i * Rows) + at]);
        }

        if (_plan.ReadsPlaces)
        {
            for (int number = 0; number < _plan.PlaceCount; number++)
            {
                work.PlaceAt(number) = T.Load(ref _places[(number * Rows) + at]);
            }

            work.SetPlaceDrivers();
        }
    }

    /// <summary>Keeps the totals of one lane of homes, in currency.</summary>
    public void Store<T>(int at, scoped in Total<T> total)
        where T : unmanaged, ILane<T>
    {
        T cents = T.Of(Cents.PerUnit);
        T.Store(total.Low / cents, ref _quotes[at]);
        T.Store(total.Likely / cents, ref _quotes[Rows + at]);
        T.Store(total.High / cents, ref _quotes[(2 * Rows) + at]);
    }

    /// <summary>Writes the prices; a row with an issue has none.</summary>
    public void Write(int start, int count, in QuoteColumns quotes)
    {
        _quotes[..count].CopyTo(quotes.Low[start..]);
        _quotes.Slice(Rows, count).CopyTo(quotes.Likely[start..]);
        _quotes.Slice(2 * Rows, count).CopyTo(quotes.High[start..]);
        ReadOnlySpan<BulkIssue> issues = quotes.Issue.Slice(start, count);
        if (!issues.ContainsAnyExcept(BulkIssue.None))
        {
            return;
        }

        for (int row = 0; row < count; row++)
        {
            if (issues[row] != BulkIssue.None)
            {
                (quotes.Low[start + row], quotes.Likely[start + row], quotes.High[start + row]) = (double.NaN, double.NaN, double.NaN);
            }
        }
    }

    private static void Read(in HomeColumns homes, in NumberSlot slot, in ColumnReader reader, Span<double> into)
    {
        switch (slot.Column)
        {
            case HomeColumn.YearBuilt:
                reader.Years(homes.YearBuilt, into, slot.Rule, slot.Unsaid);
                break;
            case HomeColumn.Coats:
                reader.Counts(homes.Coats, into, slot.Rule, none: 0, slot.Unsaid);
                break;
            case HomeColumn.Bedrooms:
                reader.Counts(homes.Bedrooms, into, slot.Rule, HomeColumns.Unknown, slot.Unsaid);
                break;
            case HomeColumn.Findings:
                ReadBits(homes.Findings, slot, reader, into);
                break;
            case HomeColumn.Surfaces:
                ReadBits(homes.Surfaces, slot, reader, into);
                break;
            default:
                reader.Numbers(NumbersOf(homes, slot.Column), into, slot.Rule, slot.Unsaid);
                break;
        }
    }

    private static void ReadBits(ReadOnlySpan<ushort> column, in NumberSlot slot, in ColumnReader reader, Span<double> into)
    {
        if (slot.Bit == 0)
        {
            reader.FailUnknownBits(column, slot.Bits);
        }

        reader.Bits(column, slot.Bit, into, slot.Unsaid);
    }

    private static ReadOnlySpan<double> NumbersOf(in HomeColumns homes, HomeColumn column) => column switch
    {
        HomeColumn.FloorArea => homes.FloorArea,
        HomeColumn.PaintableArea => homes.PaintableArea,
        HomeColumn.Size => homes.Size,
        _ => homes.Stories,
    };

    /// <summary>Looks up what each row's place makes of the prices.</summary>
    private void ReadPlaces(ReadOnlySpan<int> zips, in ColumnReader reader)
    {
        for (int row = 0; row < Rows; row++)
        {
            int state = _plan.ReadsStates && _states[row] != HomeColumns.Unknown ? _states[row] : -1;
            int zip = _plan.ReadsZips ? reader.At(zips, row) : 0;
            ReadOnlySpan<double> place = _plan.PlaceOf(CodeOf(state, zip, row, reader));
            for (int number = 0; number < place.Length; number++)
            {
                _places[(number * Rows) + row] = place[number];
            }
        }
    }

    /// <summary>Code of the place of a row: of its ZIP code, or else of its state, or else of the template; of a ZIP code of which nothing is known, the state.</summary>
    private int CodeOf(int state, int zip, int row, in ColumnReader reader)
    {
        if (zip == 0)
        {
            return state >= 0 ? state : _plan.Template.Place;
        }

        Market market = _plan.Template.Job.Market;
        int code = market.CodeOfNumber(zip);
        if (code == Market.NoPostalCode)
        {
            reader.Fail(row, BulkIssue.ZipOutOfRange);
        }
        else if (code >= 0 && state >= 0 && market.StateOf(code) != state)
        {
            reader.Fail(row, BulkIssue.PlaceConflict);
        }

        return code >= 0 ? code : state >= 0 ? state : market.StateOf(_plan.Template.Place);
    }

    private static Span<double> Take(scoped ref Span<double> memory, int columns)
    {
        Span<double> taken = memory[..(columns * Rows)];
        memory = memory[taken.Length..];
        return taken;
    }
}
