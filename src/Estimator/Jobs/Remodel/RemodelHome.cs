namespace Estimator;

/// <summary>One lane of houses as the takeoff of a remodel sees them.</summary>
internal struct RemodelHome<T>
    where T : unmanaged, ILane<T>
{
    /// <summary>Size in the scope's unit, or negative for the typical one.</summary>
    public T Size;

    /// <summary>One where the level was not said.</summary>
    public T LevelUnknown;

    /// <summary>One where the house is old enough for asbestos, or nobody knows.</summary>
    public T AsbestosEra;

    /// <summary>Code of the era the house was built in, as a look-up index.</summary>
    public T Era;

    /// <summary>Whether the homeowner does it.</summary>
    public T IsSelf;

    /// <summary>One where it is not known whether there is an owners' association.</summary>
    public T AskAssociation;

    /// <summary>One where there is an owners' association.</summary>
    public T Association;
}
