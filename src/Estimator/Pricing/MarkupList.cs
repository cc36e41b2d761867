namespace Estimator;

/// <summary>The markups of remodels in a book, in the order in which they are taken.</summary>
internal sealed class MarkupList
{
    private const double CentsPerUnit = 100;
    private readonly BookDocument _book;
    private readonly List<Markup> _list = [];

    public MarkupList(BookDocument book)
    {
        _book = book;
        Add("generalConditions", "General conditions: supervision, site, insurance", MarkupBase.Direct, RemodelFigure.GeneralConditions);
        Add("salesTax", "Sales tax on materials", MarkupBase.Material, RemodelFigure.SalesTax);
        Add("overhead", "Contractor's overhead", MarkupBase.Work, RemodelFigure.Overhead);
        Add("profit", "Contractor's profit", MarkupBase.Work, RemodelFigure.Profit);
        Add("permitFee", "Permit, by the job", MarkupBase.Job, RemodelFigure.Permit);
        Add("permitShare", "Permit, by the cost", MarkupBase.Direct, RemodelFigure.PermitShare);
        Add("planReview", "Plan review", MarkupBase.Permit, RemodelFigure.PlanReview);
        Add("escalation", "Escalation to the date of the work", MarkupBase.Contract, RemodelFigure.Escalation);
        Construction = _list.Count;
        for (int age = 0; age < RemodelFigure.Contingency.Length; age++)
        {
            Add("contingency", "Contingency for what nobody sees beforehand", MarkupBase.Contract, RemodelFigure.Contingency[age]);
        }

        string[] names = NameText<SoftCost>.Names;
        string[] words = ["Architect and engineer", "Project management", "Construction management", "Furniture: choosing, buying, setting up", "Technology: network, audio, control"];
        for (int soft = 0; soft < RemodelFigure.Soft.Length; soft++)
        {
            Add(names[soft + 1], words[soft], MarkupBase.Contract, RemodelFigure.Soft[soft]);
        }
    }

    /// <summary>Markups in order.</summary>
    public IReadOnlyList<Markup> All => _list;

    /// <summary>Those before it are in the contractor's price, those from it on are not.</summary>
    public int Construction { get; }

    /// <summary>Number of the first permit line and of the first line that is no permit any more.</summary>
    public static (int From, int To) Permits => (4, 7);

    private void Add(string id, string name, MarkupBase of, string figureId)
    {
        Figure figure = _book.Figures[figureId];
        // What contractors take for themselves differs from bid to bid: that spread is in the driver of the market.
        Width width = of is MarkupBase.Direct or MarkupBase.Work ? default : Width.Of(figure);
        _list.Add(new(id, name, of, figure.Likely * (of == MarkupBase.Job ? CentsPerUnit : 1), width, figure.Sources));
    }
}
