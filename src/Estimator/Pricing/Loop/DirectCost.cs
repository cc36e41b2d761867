namespace Estimator;

/// <summary>What all direct lines of a remodel come to, in cents, as far as its markups need it.</summary>
/// <param name="Likely">All of them.</param>
/// <param name="Material">Material and hire.</param>
/// <param name="OwnLabor">Labor of the contractor's own people, whose rate holds his overhead and profit.</param>
internal readonly record struct DirectCost<T>(T Likely, T Material, T OwnLabor)
    where T : unmanaged, ILane<T>;
