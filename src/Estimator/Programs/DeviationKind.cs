namespace Estimator;

/// <summary>In what a project is out of tolerance.</summary>
public enum DeviationKind
{
    /// <summary>Its forecast cost lies above its budget.</summary>
    Cost,

    /// <summary>Its forecast finish lies behind the planned one.</summary>
    Finish,

    /// <summary>Its contingency is used faster than its work is done.</summary>
    Contingency,
}
