namespace Estimator;

/// <summary>What a book says about the contract of a remodel, beside its markups. Immutable.</summary>
internal sealed class ContractFigures(FigureReader figures)
{
    /// <summary>Yearly upkeep afterwards as a share of the price.</summary>
    public double Upkeep { get; } = figures.Likely("soft.facilities");

    /// <summary>What the condition of the house does to its contingency, in the order of <see cref="Condition"/>.</summary>
    public double[] ContingencyByCondition { get; } =
        [figures.Likely("contingency.good"), figures.Likely("contingency.fair"), figures.Likely("contingency.poor")];

    /// <summary>What the stage of the design does to it, in the order of <see cref="DesignStage"/>.</summary>
    public double[] ContingencyByDesign { get; } =
        [figures.Likely("contingency.contract"), figures.Likely("contingency.drawings"), figures.Likely("contingency.idea")];

    /// <summary>What to set aside for what is found or asked for on the way; beside the price.</summary>
    public Figure AsbestosAllowance { get; } = figures.Figure("allowance.asbestosRemoval");

    public Figure EgressAllowance { get; } = figures.Figure("allowance.egressWindow");

    public Figure EngineerAllowance { get; } = figures.Figure("allowance.engineer");
}
