namespace Estimator;

/// <summary>A line that is a share of other lines: overhead, a permit, an architect.</summary>
/// <param name="Id">Id of its line.</param>
/// <param name="Name">What it is.</param>
/// <param name="Group">What kind of line it is.</param>
/// <param name="Base">What it is a share of.</param>
/// <param name="Share">The share, or cents where the base is the job itself.</param>
/// <param name="Width">How far the share may be lower or higher, relative to it.</param>
/// <param name="Sources">Where the share comes from.</param>
/// <param name="SoftCost">What the owner asked for; null for what the contractor charges.</param>
internal sealed record Markup(
    string Id, string Name, MarkupGroup Group, MarkupBase Base, double Share, Width Width, IReadOnlyList<string> Sources, SoftCost? SoftCost)
{
    /// <summary>What its line says.</summary>
    public LineHeading Text { get; } = new(Name, NameOf(Base) is { } of ? "of " + of : "job", LineKind.Fee, FrozenList.Of(Sources))
    {
        BaseName = NameOf(Base),
        SoftCost = SoftCost,
    };

    private static string? NameOf(MarkupBase of) => of switch
    {
        MarkupBase.Direct => "direct cost",
        MarkupBase.Bought => "material, subcontractors and general conditions",
        MarkupBase.Material => "material",
        MarkupBase.Job => null,
        MarkupBase.Permit => "the permit",
        _ => "the contractor's price",
    };
}

/// <summary>What kind of line a markup is, and so when it applies.</summary>
internal enum MarkupGroup
{
    /// <summary>The contractor's own: none where the homeowner does it.</summary>
    Contractor,

    /// <summary>Tax on what is bought.</summary>
    Tax,

    /// <summary>Where the scope takes a permit.</summary>
    Permit,

    /// <summary>By the years from the date of the prices to the date of the work.</summary>
    Escalation,

    /// <summary>If asked for, by the age of the house.</summary>
    Contingency,

    /// <summary>If asked for.</summary>
    Soft,
}

/// <summary>What a markup is a share of.</summary>
internal enum MarkupBase
{
    /// <summary>All direct lines.</summary>
    Direct,

    /// <summary>Direct lines and general conditions, without the labor of the contractor's own people.</summary>
    Bought,

    /// <summary>Material of the direct lines.</summary>
    Material,

    /// <summary>One a job: the share is in cents.</summary>
    Job,

    /// <summary>The permit's lines so far.</summary>
    Permit,

    /// <summary>All that the contractor charges: direct lines and every markup before contingency and soft costs.</summary>
    Contract,
}
