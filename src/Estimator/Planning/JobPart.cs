namespace Estimator;

/// <summary>What is measured and priced by itself: the job as a whole, or one of its rooms.</summary>
internal sealed class JobPart
{
    /// <summary>Zero for the job as a whole, otherwise the room's number.</summary>
    public int Number { get; init; }

    /// <summary>The room's number; null for the job as a whole.</summary>
    public int? RoomNumber => Number == 0 ? null : Number;

    /// <summary>What the room is called; null for the job as a whole.</summary>
    public string? Name { get; init; }

    /// <summary>Codes by key number.</summary>
    public required byte[] Codes { get; init; }

    /// <summary>The job's own siding shares, or null.</summary>
    public double[]? SidingShares { get; init; }

    /// <summary>The rates it is priced with.</summary>
    public required PriceTable Table { get; init; }

    /// <summary>Parts that are finished before this one is begun.</summary>
    public IReadOnlyList<int> After { get; init; } = [];

    /// <summary>Its own words for a reason or a product.</summary>
    public required WorkWords Words { get; init; }
}

/// <summary>What stands for the words in braces in a book's texts.</summary>
internal sealed record WorkWords
{
    public string Siding { get; init; } = "";

    public required string Condition { get; init; }

    public required string YearBuilt { get; init; }

    /// <summary>The paint by <see cref="PaintedSurface"/>.</summary>
    public required IReadOnlyList<string> Paints { get; init; }

    public string Room { get; init; } = "";

    /// <summary>The level of a remodel.</summary>
    public string Level { get; init; } = "";

    /// <summary>Why the walls have their sheen.</summary>
    public string Sheen { get; init; } = "";

    /// <summary>A text with the words put in.</summary>
    public string Fill(TextTemplate text, Activity activity) => text.Pieces.Length switch
    {
        1 => text.Pieces[0],
        3 => text.With(Of(text.Pieces[1], activity)),
        _ => Joined(text.Pieces, activity),
    };

    private string Joined(string[] pieces, Activity activity) =>
        string.Concat(pieces.Select((piece, number) => number % 2 == 0 ? piece : Of(piece, activity)));

    private string Of(string word, Activity activity) => word switch
    {
        "siding" => Siding,
        "condition" => Condition,
        "yearBuilt" => YearBuilt,
        "paint" => Paints[(int)activity.PaintedSurface % Paints.Count],
        "room" => Room,
        "level" => Level,
        _ => Sheen,
    };
}
