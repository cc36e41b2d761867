namespace Estimator;

/// <summary>Reads the activities of a book: those of painting by their id, those of remodels as steps of their scope.</summary>
/// <remarks>
/// A step that several scopes have stands once, under <c>common</c>; a scope names it and says what is its own about it.
/// Within a scope steps are called by their short names: the step <c>tops</c> of the kitchen is the activity <c>kitchen.tops</c>.
/// </remarks>
internal sealed class StepReader
{
    private const string Remodel = "remodel";
    private readonly AmountReader _amounts;
    private readonly IReadOnlyList<BookNode> _common;
    private readonly string _currency;
    private readonly int _year;

    public StepReader(BookNode book, AmountReader amounts, string currency, int year)
    {
        (_amounts, _currency, _year) = (amounts, currency, year);
        _common = book.Section("common");
        Activities = book.Entries("activities", node => Read(new(node, null, node.Name, "", []), node.Text("job")));
        ChoiceReader choices = new(amounts);
        foreach (BookNode scope in book.Section("scopes").Where(scope => scope.IsObject))
        {
            Choices[scope.Name] = choices.Of(scope);
            foreach (BookNode step in scope.Section("steps"))
            {
                AddStep(scope, step);
            }
        }

        foreach (BookNode common in _common)
        {
            common.Close();
        }
    }

    /// <summary>Choices by scope.</summary>
    public Dictionary<string, FrozenList<Choice>> Choices { get; } = [];

    /// <summary>Activities by id, in the order in which they are written.</summary>
    public Dictionary<string, Activity> Activities { get; }

    private void AddStep(BookNode scope, BookNode step)
    {
        string id = $"{scope.Name}.{step.Name}";
        if (!step.IsObject)
        {
            step.Note("give an object: { … }.");
            return;
        }

        BookNode? common = null;
        if (step.TextOrNull("common") is { } name)
        {
            common = _common.FirstOrDefault(one => one.Name == name);
            if (common is null)
            {
                step.Note($"there is no common step '{name}'{Nearest.Hint(name, _common.Select(one => one.Name))}.");
            }
        }

        Activities[id] = Read(new(step, common, id, scope.Name + ".", Choices[scope.Name]), $"{Remodel}.{scope.Name}");
        step.Close();
    }

    private Activity Read(in Step step, string job)
    {
        string unit = step.Of("unit").Text("unit");
        CheckUnit(step);
        (string? hours, string[] hoursFactors) = Amount(step, step.Of("hours"), "hours", "h/" + unit, null);
        BookNode wait = step.Of("wait");
        BookNode? waits = wait.Optional("wait");
        BookNode? range = waits?.IsObject == true ? waits : null;
        string prefix = step.Prefix;
        Activity activity = new()
        {
            Name = step.Of("name").Text("name"),
            Job = job,
            Trade = step.Of("trade").Text("trade"),
            Phase = step.Of("phase").Choice<Phase>("phase", isRequired: true) ?? default,
            Measure = step.Of("measure").Text("measure"),
            Surface = step.Of("surface").Choice<PaintedSurface>("surface"),
            Unit = unit,
            Extent = _amounts.Tables(step.Of("extent").Optional("extent"), $"extent.{step.Owner(step.Of("extent"))}", step.Choices),
            Hours = hours,
            HoursFactors = hoursFactors,
            Supply = step.Of("supply").Optional("supply") is { } supply ? Supply(step, supply, unit) : null,
            Crew = Crew(step.Of("crew")),
            Requires = [.. step.Of("requires").Texts("requires").Select(other => prefix + other)],
            WaitHours = range?.Number("likely") ?? waits?.ToNumber() ?? 0,
            WaitLow = range?.NumberOrNull("low"),
            WaitHigh = range?.NumberOrNull("high"),
            WaitFactors = _amounts.Tables(range?.Optional("times"), $"wait.{step.Owner(wait)}", step.Choices),
            Why = step.Of("why").Text("why"),
            Tools = step.Of("tools").Texts("tools"),
            Safety = step.Of("safety").TextOrNull("safety"),
            Sources = step.Of("sources").Texts("sources"),
        };
        range?.Close();
        CheckMeanings(step.Own);
        return activity;
    }

    /// <summary>The most people at a step; 0 stands for a crew that is left out, and cannot be given.</summary>
    private static int Crew(BookNode at)
    {
        int? crew = at.Whole("crew");
        if (crew == 0)
        {
            at.Peek("crew")!.Note(Bounds.Crew.Refuses(0)!);
        }

        return crew ?? 0;
    }

    /// <summary>Numbers of a step are by its unit: a text laid over the book does not change it under them.</summary>
    private static void CheckUnit(in Step step)
    {
        if (step.Own.Peek("unit") is { IsLaidOver: true } unit && (unit.Before ?? step.Common?.Peek("unit"))?.Word is { } before && before != unit.Word)
        {
            unit.Note($"its hours and prices are by '{before}': give them by that.");
        }
    }

    /// <summary>The same of what a supply is sold by, which may change with the price.</summary>
    private static void CheckSoldBy(BookNode supply)
    {
        bool isPriced = supply.Peek("price") is { } price && (price.IsLaidOver || price.Children.Exists(part => part.IsLaidOver));
        if (!isPriced && supply.Peek("soldBy") is { IsReplaced: true, Before.Word: { } before } soldBy)
        {
            soldBy.Note($"its price is by '{before}': give the price too.");
        }
    }

    /// <summary>What the levels mean to a step goes into the specifications of its scope.</summary>
    private static void CheckMeanings(BookNode step)
    {
        foreach (BookNode level in step.Section("means"))
        {
            if (level.ToText().AsSpan().ContainsAny('{', '}'))
            {
                level.Note("nothing stands for a word in braces here.");
            }

            if (!Key.Level.Values.Contains(level.Name))
            {
                level.Note($"there is no such level{Nearest.Hint(level.Name, Key.Level.Values)}.");
            }
        }
    }

    private Supply Supply(in Step step, BookNode node, string unit)
    {
        string soldBy = node.Text("soldBy");
        CheckSoldBy(node);
        (string? price, string[] priceFactors) = Amount(step, node, "price", $"{_currency}/{soldBy}", _year);
        (string? coverage, string[] coverageFactors) = Amount(step, node, "coverage", $"{unit}/{soldBy}", null);
        if (price is null)
        {
            node.Note("'price' is missing.");
        }

        Supply supply = new()
        {
            Product = node.Text("product"),
            Price = price ?? "",
            PriceFactors = priceFactors,
            Coverage = coverage,
            CoverageFactors = coverageFactors,
            SoldBy = soldBy,
            Cans = node.Numbers("cans"),
            IsEquipment = node.Flag("isEquipment"),
            IsAllowance = node.Flag("isAllowance"),
        };
        node.Close();
        return supply;
    }

    private (string? Figure, string[] Tables) Amount(in Step step, BookNode at, string role, string unit, int? year) =>
        _amounts.Read(at.Optional(role), role, step.Owner(at), unit, year, step.Choices);

    /// <summary>A step, the common step it is one of, and the choices of its scope.</summary>
    private readonly record struct Step(BookNode Own, BookNode? Common, string Id, string Prefix, IReadOnlyList<Choice> Choices)
    {
        /// <summary>Where a member stands: in the step itself, or else in the common one.</summary>
        public BookNode Of(string member) => Common?.Peek(member) is not null && Own.Peek(member) is null ? Common : Own;

        /// <summary>Whose an amount is: what stands in a common step is one figure for all who share it.</summary>
        public string Owner(BookNode at) => Common is not null && at.IsWithin(Common) ? "common." + Common.Name : Id;
    }
}
