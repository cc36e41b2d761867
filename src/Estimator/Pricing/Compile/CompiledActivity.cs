using System.Globalization;

namespace Estimator;

/// <summary>One activity of a job kind with what is needed to explain it.</summary>
internal sealed class CompiledActivity
{
    public required string Id { get; init; }

    public required Activity Activity { get; init; }

    /// <summary>Row of its labor in the price table; -1 if it takes no hours.</summary>
    public required int LaborRow { get; init; }

    /// <summary>Row of its material or equipment in the price table; -1 if it uses none.</summary>
    public required int SupplyRow { get; init; }

    /// <summary>Units of its quantity in one of its measure: one, but where the book is metric.</summary>
    public double PerMeasure { get; init; } = 1;

    /// <summary>Person-hours per one of the measure; zero if it takes none.</summary>
    public required double HoursPerUnit { get; init; }

    /// <summary>Whether it has a price.</summary>
    public bool IsPriced => LaborRow >= 0 || SupplyRow >= 0;

    /// <summary>Number of its takeoff measure.</summary>
    public required int Measure { get; init; }

    /// <summary>Numbers of the activities it waits for, as bits.</summary>
    public required UInt128 Requires { get; init; }

    /// <summary>To what share of the measure it applies.</summary>
    public required KeyFactor[] Extent { get; init; }

    /// <summary>Sold units of its supply per unit of the activity, before <see cref="UsageFactors"/>; zero without supply.</summary>
    public required double Usage { get; init; }

    public required KeyFactor[] UsageFactors { get; init; }

    /// <summary>Factors on the hours to wait afterwards.</summary>
    public required KeyFactor[] WaitFactors { get; init; }

    /// <summary>Ids of every source behind its price and its step.</summary>
    public required string[] Sources { get; init; }

    /// <summary>What its lines say.</summary>
    public LineHeading Text => field ??= LineHeading.Of(Activity, Sources);

    /// <summary>Why it is done.</summary>
    public TextTemplate Why => field ??= new(Activity.Why);

    /// <summary>The product of its supply; null without supply.</summary>
    public TextTemplate? Product => Activity.Supply is { } supply ? field ??= new(supply.Product) : null;

    /// <summary>The cans of its supply in words: <c> × 5 gal</c>.</summary>
    public string[] CanWords => field ??=
        [.. Activity.Supply!.Cans.Select(can => string.Create(CultureInfo.InvariantCulture, $" × {can:0.##} {Activity.Supply.SoldBy}"))];

    /// <summary>Its id in a part of a job: the book's id, in a room with the room's number.</summary>
    public PartId IdIn(int part) => part == 0 ? Own : InRooms[part];

    private PartId Own => field ??= new(Id);

    private Memo<int, PartId> InRooms =>
        field ??= new(room => new(string.Create(CultureInfo.InvariantCulture, $"{Id}:{room}")));
}

/// <summary>An activity's id in one part of a job, and the list that holds nothing else.</summary>
internal sealed record PartId(string Id)
{
    public IReadOnlyList<string> Alone { get; } = FrozenList.Of<string>([Id]);
}
