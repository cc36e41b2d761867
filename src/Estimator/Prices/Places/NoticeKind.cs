namespace Estimator;

/// <summary>The rules of law and custom that formulas and checks ask a country for; one that a country does not have is not told.</summary>
internal enum NoticeKind
{
    /// <summary>Old paint that work disturbs may hold lead.</summary>
    Lead,

    /// <summary>The same, to who paints himself.</summary>
    LeadCare,

    /// <summary>What is taken out may hold asbestos.</summary>
    Asbestos,

    /// <summary>Sprayed ceilings may hold asbestos.</summary>
    SprayedCeiling,

    /// <summary>Work that needs a permit.</summary>
    Permit,

    /// <summary>Load-bearing parts.</summary>
    Structural,

    /// <summary>A way out of rooms to sleep in.</summary>
    Egress,

    /// <summary>What cutting one into a basement comes to.</summary>
    EgressCutIn,

    /// <summary>An owners' association that there is.</summary>
    Association,

    /// <summary>One that there may be.</summary>
    AssociationAsked,
}
