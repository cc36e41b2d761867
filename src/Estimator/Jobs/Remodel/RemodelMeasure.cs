namespace Estimator;

/// <summary>What the takeoff of a remodel counts. The price book names them in camel case.</summary>
internal enum RemodelMeasure
{
    /// <summary>One a job.</summary>
    Job,

    /// <summary>The size in the scope's own unit.</summary>
    Size,

    /// <summary>Area, ft²; zero for a scope that is not measured by area.</summary>
    Area,

    /// <summary>Pieces; zero for a scope that is not counted.</summary>
    Count,

    /// <summary>Length, ft; zero for a scope that is not measured by length.</summary>
    Length,

    /// <summary>Length of wall round the area, ft.</summary>
    Perimeter,

    /// <summary>Wall round the area, ft².</summary>
    Wall,

    /// <summary>What is disturbed times the chance that its old paint holds lead, ft².</summary>
    LeadArea,

    /// <summary>One if something of a house from before 1985 is taken out.</summary>
    AsbestosJob,

    /// <summary>One if a contractor does it, and there is a contract.</summary>
    Contract,

    /// <summary>One if it is not known whether there is an owners' association.</summary>
    AskAssociation,

    /// <summary>One if there is an owners' association.</summary>
    Association,
}
