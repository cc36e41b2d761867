namespace Estimator;

/// <summary>What a kind of job asks about a home: so many numbers, these codes, and which column of a bulk call answers which of them.</summary>
/// <param name="Numbers">Numbers it asks for.</param>
/// <param name="Codes">Codes it asks for, each with the code that stands for an answer nobody gave.</param>
/// <param name="Columns">What columns answer.</param>
internal sealed record Asked(int Numbers, AskedCode[] Codes, ColumnUse[] Columns)
{
    /// <summary>Lanes that <see cref="Inputs{T}"/> take.</summary>
    public int Count => Numbers + Codes.Length;

    /// <summary>The codes of a home of which nothing is said.</summary>
    public byte[] UnsaidCodes { get; } = Array.ConvertAll(Codes, code => (byte)code.Unsaid);

    /// <summary>What a column answers; null if this kind of job does not ask for it.</summary>
    public ColumnUse? UseOf(HomeColumn column) => Array.Find(Columns, use => use.Column == column);
}

/// <summary>An attribute that is asked for.</summary>
/// <param name="Attribute">The attribute.</param>
/// <param name="Unsaid">Its code where nobody said it: a mix, or what is usual.</param>
internal readonly record struct AskedCode(Key Attribute, int Unsaid)
{
    /// <summary>An attribute whose unknown code is a mix.</summary>
    public AskedCode(Key attribute)
        : this(attribute, attribute.Unknown)
    {
    }
}

/// <summary>What a column answers: numbers or codes, one after the other.</summary>
/// <param name="Column">The column.</param>
/// <param name="Into">The numbers or codes it fills: for a column of bits one a bit.</param>
internal sealed record ColumnUse(HomeColumn Column, params int[] Into)
{
    /// <summary>The name of the choice whose column it is; null for a column of its own name.</summary>
    public string? Choice { get; private init; }

    /// <summary>A column of a scope's choice: it stands after those that have names of their own.</summary>
    public static ColumnUse OfChoice(string name, int number, int into) => new(HomeColumn.Surfaces + 1 + number, into) { Choice = name };

    /// <summary>A column of bits, of which the first fills <paramref name="first"/>.</summary>
    public static ColumnUse Switches<TName>(HomeColumn column, int first)
        where TName : struct, Enum => new(column, [.. Enumerable.Range(first, Enum.GetValues<TName>().Length)]);
}

/// <summary>The columns of <see cref="HomeColumns"/>.</summary>
internal enum HomeColumn
{
    FloorArea,
    PaintableArea,
    Size,
    Stories,
    YearBuilt,
    Bedrooms,
    Coats,
    Siding,
    Condition,
    HomeType,
    Furnishing,
    PaintType,
    PaintGrade,
    Level,
    State,
    Zip,
    Findings,
    Surfaces,
}
