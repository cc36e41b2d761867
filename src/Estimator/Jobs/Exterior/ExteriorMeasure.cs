namespace Estimator;

/// <summary>What the takeoff of an exterior painting job counts. The price book names them in camel case.</summary>
internal enum ExteriorMeasure
{
    /// <summary>One a job.</summary>
    Job,

    /// <summary>One if there are walls that may be washed by machine.</summary>
    MachineWash,

    /// <summary>One if asbestos-cement shingles are worked on.</summary>
    AsbestosJob,

    /// <summary>Wall to be painted, ft².</summary>
    Wall,

    /// <summary>What is prepared, ft²: the wall, or the trim and openings where the wall is not painted.</summary>
    Prepared,

    /// <summary>Wall that gets a second coat, ft².</summary>
    SecondCoat,

    /// <summary>Wall times the coats after the second, ft².</summary>
    FurtherCoats,

    /// <summary>What is worked on from scaffolding, ft².</summary>
    HighWall,

    /// <summary>What may be washed by machine and sanded, ft².</summary>
    Abradable,

    /// <summary>What has old paint on it, times how much of it fails beside what is usual in its condition: what is bare when the loose paint is off, ft².</summary>
    Failing,

    /// <summary>Painted windows whose glass sits in putty.</summary>
    Sashes,

    /// <summary>Trim times the colors beyond two, ft.</summary>
    FurtherColors,

    /// <summary>Wall that gets a full coat of primer, ft².</summary>
    FullPrime,

    /// <summary>Wall times the chance that its old paint holds lead, ft².</summary>
    LeadWall,

    /// <summary>One if the house is old enough to be tested for lead.</summary>
    LeadTest,

    /// <summary>Chance that the job disturbs lead paint.</summary>
    LeadJob,

    /// <summary>Wall with mildew, ft².</summary>
    Mildew,

    /// <summary>Wall that chalks, ft².</summary>
    Chalking,

    /// <summary>Wall with salts, ft².</summary>
    Efflorescence,

    /// <summary>Wall still curing, ft².</summary>
    FreshMasonry,

    /// <summary>Wall with rotten boards among it, ft².</summary>
    Rot,

    /// <summary>Wall with rusty nails or iron, ft².</summary>
    Rust,

    /// <summary>Wall with old oil paint, ft².</summary>
    OilPaint,

    /// <summary>Wall of asbestos-cement shingles, ft².</summary>
    Asbestos,

    /// <summary>Windows in the painted walls.</summary>
    Openings,

    /// <summary>Trim to be painted, ft.</summary>
    Trim,

    /// <summary>Windows to be painted.</summary>
    Windows,

    /// <summary>Entry doors to be painted.</summary>
    Doors,

    /// <summary>Shutters to be painted.</summary>
    Shutters,

    /// <summary>Garage-door bays to be painted.</summary>
    GarageDoors,

    /// <summary>One if the homeowner does it and needs tools.</summary>
    OwnTools,
}
