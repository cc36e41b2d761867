namespace Estimator;

/// <summary>Many homes, column by column: what differs between them. What is the same for all of them is in the template of the call.</summary>
/// <remarks>
/// A column may be left empty: then what the template says holds for every home. All other columns have the same length. Where a
/// row says nothing (<see cref="Unknown"/> in a column of codes and in <see cref="Bedrooms"/>, <see cref="double.NaN"/> in a column of
/// numbers, zero in <see cref="YearBuilt"/>, <see cref="Zip"/>, <see cref="Coats"/>, <see cref="Findings"/> and <see cref="Surfaces"/>), what the template says
/// holds for that row; where the template says nothing either, it is as unknown as in a single job. Codes are positions in
/// <see cref="BulkCodes"/>. A column that the kind of job does not depend on is refused.
/// </remarks>
public readonly ref struct HomeColumns
{
    /// <summary>The code of an attribute that is not known.</summary>
    public const byte Unknown = 255;

    /// <summary>Number of homes.</summary>
    public required int Count { get; init; }

    /// <summary>Floor area in ft², 1 to 1,000,000.</summary>
    public ReadOnlySpan<double> FloorArea { get; init; }

    /// <summary>Measured wall in ft², 1 to 1,000,000; of exteriors.</summary>
    public ReadOnlySpan<double> PaintableArea { get; init; }

    /// <summary>Size of a remodel as its scope takes it: area in ft², length in ft, or a whole count; the accepted sizes are those of a single job.</summary>
    public ReadOnlySpan<double> Size { get; init; }

    /// <summary>Stories: 1, 1.5, 2, 2.5 or 3.</summary>
    public ReadOnlySpan<double> Stories { get; init; }

    /// <summary>Bedrooms, 0 to 20.</summary>
    public ReadOnlySpan<byte> Bedrooms { get; init; }

    /// <summary>Codes of <see cref="Estimator.Siding"/>.</summary>
    public ReadOnlySpan<byte> Siding { get; init; }

    /// <summary>Codes of <see cref="Estimator.Condition"/>.</summary>
    public ReadOnlySpan<byte> Condition { get; init; }

    /// <summary>Codes of <see cref="Estimator.HomeType"/>.</summary>
    public ReadOnlySpan<byte> HomeType { get; init; }

    /// <summary>Codes of <see cref="Estimator.Furnishing"/>.</summary>
    public ReadOnlySpan<byte> Furnishing { get; init; }

    /// <summary>Codes of <see cref="Estimator.PaintType"/>, of the walls.</summary>
    public ReadOnlySpan<byte> PaintType { get; init; }

    /// <summary>Codes of <see cref="Estimator.PaintGrade"/>; inside of walls, ceilings and trim, in place of what the template says of each.</summary>
    public ReadOnlySpan<byte> PaintGrade { get; init; }

    /// <summary>Codes of <see cref="RemodelLevel"/>.</summary>
    public ReadOnlySpan<byte> Level { get; init; }

    /// <summary>Positions in <see cref="HomeEstimator.States"/>, in place of the template's state or ZIP code.</summary>
    public ReadOnlySpan<byte> State { get; init; }

    /// <summary>ZIP codes as numbers, 80202 for 80202 and 2139 for 02139; zero where a row has none. They go before the state, and before the template's place.</summary>
    public ReadOnlySpan<int> Zip { get; init; }

    /// <summary>Year built, 1600 to the year after the date of the prices.</summary>
    public ReadOnlySpan<ushort> YearBuilt { get; init; }

    /// <summary>Coats, 1 to 5.</summary>
    public ReadOnlySpan<byte> Coats { get; init; }

    /// <summary>What was found, as bits: bit i stands for the <see cref="Finding"/> of that number, inside for the <see cref="RoomFinding"/>.</summary>
    public ReadOnlySpan<ushort> Findings { get; init; }

    /// <summary>What is painted, as bits: bit i stands for the <see cref="ExteriorSurface"/> of that number, inside for the <see cref="RoomSurface"/>.</summary>
    public ReadOnlySpan<ushort> Surfaces { get; init; }

    /// <summary>
    /// Columns of a remodel's choices by their names, for example <c>tops</c>: codes are positions in <see cref="Choice.Options"/>, or
    /// <see cref="Unknown"/>. None if left out. Neither the list nor its columns may change during a call.
    /// </summary>
    public IReadOnlyDictionary<string, ReadOnlyMemory<byte>>? Choices { get; init; }

    /// <summary>The memory of a column.</summary>
    internal ColumnMemory MemoryOf(HomeColumn column) => column switch
    {
        HomeColumn.FloorArea => ColumnMemory.Of(FloorArea),
        HomeColumn.PaintableArea => ColumnMemory.Of(PaintableArea),
        HomeColumn.Size => ColumnMemory.Of(Size),
        HomeColumn.Stories => ColumnMemory.Of(Stories),
        HomeColumn.YearBuilt => ColumnMemory.Of(YearBuilt),
        HomeColumn.Bedrooms => ColumnMemory.Of(Bedrooms),
        HomeColumn.Coats => ColumnMemory.Of(Coats),
        HomeColumn.Zip => ColumnMemory.Of(Zip),
        HomeColumn.Findings => ColumnMemory.Of(Findings),
        HomeColumn.Surfaces => ColumnMemory.Of(Surfaces),
        _ => ColumnMemory.Of(CodesOf(column)),
    };

    /// <summary>The columns that are not empty, bit i for the <see cref="HomeColumn"/> of that number.</summary>
    internal int Filled
    {
        get
        {
            int filled = 0;
            for (HomeColumn column = 0; column <= HomeColumn.Surfaces; column++)
            {
                filled |= MemoryOf(column).Rows > 0 ? 1 << (int)column : 0;
            }

            return filled;
        }
    }

    /// <summary>The column of a slot.</summary>
    internal ReadOnlySpan<byte> CodesOf(in CodeSlot slot) => slot.Choice is { } choice ? Choices![choice].Span : CodesOf(slot.Column);

    /// <summary>A column of codes.</summary>
    internal ReadOnlySpan<byte> CodesOf(HomeColumn column) => column switch
    {
        HomeColumn.Siding => Siding,
        HomeColumn.Condition => Condition,
        HomeColumn.HomeType => HomeType,
        HomeColumn.Furnishing => Furnishing,
        HomeColumn.PaintType => PaintType,
        HomeColumn.PaintGrade => PaintGrade,
        HomeColumn.Level => Level,
        _ => State,
    };
}
