namespace Estimator;

/// <summary>The markups of remodels in a book, in the order in which they are taken.</summary>
internal sealed class MarkupList
{
    public const string GeneralConditions = "generalConditions";
    public const string SalesTax = "salesTax";
    public const string Overhead = "overhead";
    public const string Profit = "profit";

    // By the age of the house: since 1990, since 1970, before.
    private static readonly string[] Contingencies = ["contingency.new", "contingency.recent", "contingency.old"];

    private static readonly (SoftCost Cost, string Figure, string Name)[] SoftCosts =
    [
        (SoftCost.ArchitectEngineer, "soft.architect", "Architect and engineer"),
        (SoftCost.ProjectManagement, "soft.projectManagement", "Project management"),
        (SoftCost.ConstructionManagement, "soft.constructionManagement", "Construction management"),
        (SoftCost.Furniture, "soft.furniture", "Furniture: choosing, buying, setting up"),
        (SoftCost.Technology, "soft.technology", "Technology: network, audio, control"),
    ];

    private readonly List<Markup> _list = [];

    public MarkupList(FigureReader figures)
    {
        Contract = new(figures);
        Add(MarkupGroup.Contractor, GeneralConditions, "General conditions: supervision, site, insurance", MarkupBase.Direct, figures.Figure("markup.generalConditions"));
        Figure salesTax = figures.Figure("salesTax.materials");
        Tax = _list.Count;
        Add(MarkupGroup.Tax, SalesTax, figures.Document.Country.TaxName, MarkupBase.Material, salesTax);
        Add(MarkupGroup.Contractor, Overhead, "Contractor's overhead", MarkupBase.Bought, figures.Figure("markup.overhead"));
        Add(MarkupGroup.Contractor, Profit, "Contractor's profit", MarkupBase.Bought, figures.Figure("markup.profit"));
        Add(MarkupGroup.Permit, "permitFee", "Permit, by the job", MarkupBase.Job, figures.Figure("permit.base"));
        Add(MarkupGroup.Permit, "permitShare", "Permit, by the cost", MarkupBase.Direct, figures.Figure("permit.share"));
        Add(MarkupGroup.Permit, "planReview", "Plan review", MarkupBase.Permit, figures.Figure("permit.planReview"));
        Add(MarkupGroup.Escalation, "escalation", "Escalation to the date of the work", MarkupBase.Contract, figures.Figure("escalation.perYear"));
        foreach (string id in Contingencies)
        {
            Add(MarkupGroup.Contingency, "contingency", "Contingency for what nobody sees beforehand", MarkupBase.Contract, figures.Figure(id), SoftCost.Contingency);
        }

        foreach ((SoftCost cost, string id, string name) in SoftCosts)
        {
            Add(MarkupGroup.Soft, EnumNameConverter<SoftCost>.Names[(int)cost], name, MarkupBase.Contract, figures.Figure(id), cost);
        }

        double national = salesTax.Likely;
        TaxByState = [.. figures.Document.Places.Values.Select(place => national > 0 ? place.SalesTax / national : 0), 1];
    }

    /// <summary>What else the book says about the contract.</summary>
    public ContractFigures Contract { get; }

    /// <summary>Markups in order.</summary>
    public IReadOnlyList<Markup> All => _list;

    /// <summary>Position of the sales tax.</summary>
    public int Tax { get; }

    /// <summary>Sales tax by state as a multiple of the share in the list; the last is one, for an unknown state.</summary>
    public double[] TaxByState { get; }

    private void Add(MarkupGroup group, string id, string name, MarkupBase of, Figure figure, SoftCost? soft = null)
    {
        // What contractors take for themselves differs from bid to bid: that spread is in the driver of the market.
        Width width = group == MarkupGroup.Contractor ? default : Width.Of(figure);
        _list.Add(new(id, name, group, of, figure.Likely * (of == MarkupBase.Job ? Cents.PerUnit : 1), width, figure.Sources, soft));
    }
}
