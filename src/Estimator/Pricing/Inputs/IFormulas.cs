namespace Estimator;

/// <summary>The formulas of a kind of job: from what was described to quantities, and from priced rows to a total.</summary>
/// <remarks>Implemented by structs, so that each kind's bulk call is compiled for itself.</remarks>
internal interface IFormulas
{
    /// <summary>The compiled book.</summary>
    JobPrices Job { get; }

    /// <summary>Settles what was not said and fills the measures, keys and drivers of the workspace. Place and date are already in it.</summary>
    void Measure<T>(scoped in Inputs<T> told, scoped in Workspace<T> work)
        where T : unmanaged, ILane<T>;

    /// <summary>Takes the priced rows to a total.</summary>
    Total<T> Close<T>(scoped in Inputs<T> told, scoped in RangeSum<T> sum, scoped in Workspace<T> work)
        where T : unmanaged, ILane<T>;
}
