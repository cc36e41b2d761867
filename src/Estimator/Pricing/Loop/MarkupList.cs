namespace Estimator;

/// <summary>The markups of remodels in a book, in the order in which they are taken.</summary>
internal sealed class MarkupList
{
    private const double CentsPerUnit = 100;

    private static readonly string[] SoftWords =
    [
        "Architect and engineer", "Project management", "Construction management", "Furniture: choosing, buying, setting up",
        "Technology: network, audio, control",
    ];

    private readonly BookDocument _book;
    private readonly List<Markup> _list = [];

    public MarkupList(BookDocument book)
    {
        _book = book;
        Add(MarkupGroup.Contractor, "generalConditions", "General conditions: supervision, site, insurance", MarkupBase.Direct, RemodelFigure.GeneralConditions);
        Tax = _list.Count;
        Add(MarkupGroup.Tax, "salesTax", "Sales tax on materials", MarkupBase.Material, RemodelFigure.SalesTax);
        Add(MarkupGroup.Contractor, "overhead", "Contractor's overhead", MarkupBase.Bought, RemodelFigure.Overhead);
        Add(MarkupGroup.Contractor, "profit", "Contractor's profit", MarkupBase.Bought, RemodelFigure.Profit);
        Add(MarkupGroup.Permit, "permitFee", "Permit, by the job", MarkupBase.Job, RemodelFigure.Permit);
        Add(MarkupGroup.Permit, "permitShare", "Permit, by the cost", MarkupBase.Direct, RemodelFigure.PermitShare);
        Add(MarkupGroup.Permit, "planReview", "Plan review", MarkupBase.Permit, RemodelFigure.PlanReview);
        Add(MarkupGroup.Escalation, "escalation", "Escalation to the date of the work", MarkupBase.Contract, RemodelFigure.Escalation);
        foreach (string age in RemodelFigure.Contingency)
        {
            Add(MarkupGroup.Contingency, "contingency", "Contingency for what nobody sees beforehand", MarkupBase.Contract, age, SoftCost.Contingency);
        }

        for (int soft = 0; soft < RemodelFigure.Soft.Length; soft++)
        {
            Add(MarkupGroup.Soft, NameText<SoftCost>.Names[soft + 1], SoftWords[soft], MarkupBase.Contract, RemodelFigure.Soft[soft], (SoftCost)(soft + 1));
        }

        double national = book.Figures[RemodelFigure.SalesTax].Likely;
        TaxByState = [.. book.Places.Values.Select(place => national > 0 ? place.SalesTax / national : 0), 1];
    }

    /// <summary>Markups in order.</summary>
    public IReadOnlyList<Markup> All => _list;

    /// <summary>Position of the sales tax.</summary>
    public int Tax { get; }

    /// <summary>Sales tax by state as a multiple of the share in the list; the last is one, for an unknown state.</summary>
    public double[] TaxByState { get; }

    private void Add(MarkupGroup group, string id, string name, MarkupBase of, string figureId, SoftCost? soft = null)
    {
        Figure figure = _book.Figures[figureId];

        // What contractors take for themselves differs from bid to bid: that spread is in the driver of the market.
        Width width = group == MarkupGroup.Contractor ? default : Width.Of(figure);
        _list.Add(new(id, name, group, of, figure.Likely * (of == MarkupBase.Job ? CentsPerUnit : 1), width, figure.Sources, soft));
    }
}
