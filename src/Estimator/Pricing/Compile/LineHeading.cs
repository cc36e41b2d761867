namespace Estimator;

/// <summary>What a line says in every estimate: compiled once from the book.</summary>
/// <param name="Name">What it is, in the trade's words.</param>
/// <param name="Unit">The unit of its quantity.</param>
/// <param name="Kind">What it costs besides labor.</param>
/// <param name="Sources">Ids of the sources of every figure behind it.</param>
internal sealed record LineHeading(string Name, string Unit, LineKind Kind, FrozenList<string> Sources)
{
    /// <summary>The part of the job it belongs to; null for what is no work.</summary>
    public Phase? Phase { get; init; }

    /// <summary>What is painted or prepared; null where surfaces do not differ.</summary>
    public PaintedSurface? Surface { get; init; }

    /// <summary>What its quantity is a share of; null where it is none.</summary>
    public string? BaseName { get; init; }

    /// <summary>What the owner asked for on top of the contractor's price; null for what the contractor charges.</summary>
    public SoftCost? SoftCost { get; init; }

    /// <summary>The text of an activity's lines.</summary>
    public static LineHeading Of(Activity activity, IReadOnlyList<string> sources) =>
        new(activity.Name, activity.Unit, KindOf(activity.Supply), FrozenList.Of(sources)) { Phase = activity.Phase, Surface = activity.Surface };

    private static LineKind KindOf(Supply? supply) => supply switch
    {
        { IsEquipment: true } => LineKind.Equipment,
        { IsAllowance: true } => LineKind.Allowance,
        _ => LineKind.Material,
    };
}

/// <summary>What a line costs besides labor.</summary>
internal enum LineKind
{
    /// <summary>Material, if anything.</summary>
    Material,

    /// <summary>Material that the homeowner chooses.</summary>
    Allowance,

    /// <summary>Hire.</summary>
    Equipment,

    /// <summary>A fee alone.</summary>
    Fee,

    /// <summary>Nothing: the rest of the smallest charge.</summary>
    Visit,
}
