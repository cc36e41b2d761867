namespace Estimator;

/// <summary>Remodels, additions and replacements.</summary>
internal sealed class RemodelKind(FigureReader figures, Market market) : JobKind<Remodel>
{
    private readonly Lazy<RemodelPrices>[] _scopes = RemodelPrices.Of(figures, market);

    protected override IReadOnlyList<Issue> Check(Remodel job) => RemodelRules.Check(job, _scopes);

    protected override Estimate Explain(Remodel job, IReadOnlyList<Issue> issues) => RemodelEstimate.Of(job, _scopes[(int)job.Scope].Value, issues);

    protected override IEnumerable<JobAnswer> AnswersTo(Remodel job, string driver) => RemodelQuestions.AnswersTo(job, driver, _scopes[(int)job.Scope].Value);

    protected override CostRange[] RangesOf(Remodel[] jobs) => jobs.Length == 0
        ? []
        : RangesOf(jobs, _scopes[(int)jobs[0].Scope].Value);

    /// <summary>The ranges of jobs of one scope.</summary>
    public static CostRange[] RangesOf(Remodel[] jobs, RemodelPrices prices) =>
        AnswerRanges.Of(prices, Array.ConvertAll(jobs, job => TemplateOf(job, prices)));

    /// <summary>Economy, midrange and upscale are to a remodel what grades are to paint.</summary>
    protected override Remodel Graded(Remodel job, PaintGrade grade) => job with { Level = (RemodelLevel)(int)grade };

    public override Job Signed(Job job)
    {
        Remodel remodel = (Remodel)job;
        return remodel with { Design = DesignStage.Contract, SoftCosts = [.. (remodel.SoftCosts ?? []).Append(SoftCost.Contingency).Distinct()] };
    }

    protected override IReadOnlyList<string> Changes(Remodel before, Remodel after) => after.Level is { } level && before.Level != level
        ? [$"{Key.Level.Words[(int)level]} in place of {Key.Level.Words[(int)(before.Level ?? RemodelLevel.Midrange)]}"]
        : [];

    protected override BulkPlan PlanOf(Remodel template, int filled)
    {
        RemodelPrices prices = _scopes[(int)template.Scope].Value;
        return BulkPlan.Of(prices, TemplateOf(template, prices), filled);
    }

    protected override int FilledOf(Remodel template, in HomeColumns homes) => homes.Choices is { Count: > 0 } && (uint)template.Scope < (uint)_scopes.Length
        ? FilledOf(template, _scopes[(int)template.Scope].Value.Asked, homes)
        : homes.Filled;

    /// <summary>The columns there are of a scope that asks this.</summary>
    public static int FilledOf(Remodel template, Asked asked, in HomeColumns homes)
    {
        int filled = homes.Filled;
        int known = 0;
        foreach (ColumnUse use in asked.Columns)
        {
            if (use.Choice is { } name && homes.Choices!.TryGetValue(name, out ReadOnlyMemory<byte> column))
            {
                known++;
                filled |= column.IsEmpty ? 0 : 1 << (int)use.Column;
            }
        }

        return known == homes.Choices!.Count ? filled : throw NoChoice(template, homes.Choices.Keys, asked);
    }

    protected override void Quote(Remodel template, BulkPlan plan, in HomeColumns homes, in QuoteColumns quotes, BulkOptions options) =>
        BulkRun.Quote(new BulkCall<RemodelPrices>(_scopes[(int)template.Scope].Value, plan, homes, quotes), options);

    private static ArgumentException NoChoice(Remodel template, IEnumerable<string> given, Asked asked)
    {
        string[] names = [.. asked.Columns.Select(one => one.Choice).OfType<string>()];
        string name = given.First(one => !names.Contains(one));
        return new($"{template.Work} has no such choice{Nearest.Hint(name, names)}: {(names.Length == 0 ? "it has none" : "give " + string.Join(", ", names))}.", name);
    }

    /// <summary>What a template says.</summary>
    public static BulkTemplate TemplateOf(Remodel job, RemodelPrices prices)
    {
        ScopeProfile scope = prices.Tables.Scope;
        JobPlace place = JobPlace.Of(job, prices.Job);
        return new()
        {
            Job = prices.Job,
            Table = prices.Job.Table.Prices,
            Asked = prices.Asked,
            Told = RemodelInputs.Of(job, prices.Asked, scope, place.AsOf),
            AsOf = place.AsOf,
            Performer = job.Performer,
            Place = place.Code,
            Size = new(scope.Least, scope.Most, BulkIssue.SizeOutOfRange, scope.IsCounted ? 1 : 0),
        };
    }
}
