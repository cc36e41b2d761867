namespace Estimator;

/// <summary>Ids of the figures that lead from direct cost to the price of a remodel.</summary>
internal static class RemodelFigure
{
    public const string GeneralConditions = "markup.generalConditions";

    public const string Overhead = "markup.overhead";

    public const string Profit = "markup.profit";

    public const string SalesTax = "salesTax.materials";

    public const string Permit = "permit.base";

    public const string PermitShare = "permit.share";

    public const string PlanReview = "permit.planReview";

    /// <summary>Contingency by the age of the house: since 1990, since 1970, before.</summary>
    public static readonly string[] Contingency = ["contingency.new", "contingency.recent", "contingency.old"];

    /// <summary>What the condition of the house and the stage of the design do to it, in the order of their enumerations.</summary>
    public static readonly string[] ContingencyByCondition = ["contingency.good", "contingency.fair", "contingency.poor"];

    public static readonly string[] ContingencyByDesign = ["contingency.contract", "contingency.drawings", "contingency.idea"];

    /// <summary>Rise of prices in a year, from the date of the prices to the date of the work.</summary>
    public const string Escalation = "escalation.perYear";

    /// <summary>Soft costs in the order of <see cref="SoftCost"/>, contingency aside.</summary>
    public static readonly string[] Soft =
        ["soft.architect", "soft.projectManagement", "soft.constructionManagement", "soft.furniture", "soft.technology"];

    /// <summary>Usual deposit and last payment as shares of the price.</summary>
    public const string Deposit = "payment.deposit";

    public const string FinalPayment = "payment.final";

    /// <summary>The share of the work after which the next payment falls due.</summary>
    public const string ProgressPayment = "payment.progress";

    /// <summary>Yearly upkeep afterwards as a share of the price.</summary>
    public const string Upkeep = "soft.facilities";

    /// <summary>What to set aside for what is found or asked for on the way; beside the price.</summary>
    public const string AsbestosAllowance = "allowance.asbestosRemoval";

    public const string EgressAllowance = "allowance.egressWindow";

    public const string EngineerAllowance = "allowance.engineer";

    /// <summary>All of the above: a book without one of them is refused.</summary>
    public static readonly string[] All =
        [AsbestosAllowance, EgressAllowance, EngineerAllowance, Deposit, FinalPayment, ProgressPayment, Upkeep, Escalation, .. ContingencyByCondition, .. ContingencyByDesign, GeneralConditions, Overhead, Profit, SalesTax, Permit, PermitShare, PlanReview, .. Contingency, .. Soft];
}
