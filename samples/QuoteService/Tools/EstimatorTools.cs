using System.Text.Json.Nodes;
using Estimator;
using ModelContextProtocol.Server;

namespace QuoteService.Tools;

/// <summary>The tools of the Model Context Protocol.</summary>
internal static class EstimatorTools
{
    private const int Most = 5;

    public static void AddEstimatorTools(this IServiceCollection services)
    {
        services.AddMcpServer(options => options.ServerInfo = new() { Name = "estimator", Version = typeof(HomeEstimator).Assembly.GetName().Version!.ToString(3) })
            .WithHttpTransport()
            .WithMessageFilters(filters => filters.AddIncomingFilter(ToolRequests.TakeParameters));
        services.AddSingleton<McpServerTool>(provider => new EstimatorTool(
            "estimate",
            "What a home-improvement job will cost: low, likely and high (the middle 80 % of such jobs), working days, the largest lines, and what to ask next. Leave out what is not known.",
            new() { ["job"] = JsonNode.Parse(EstimatorJson.JobSchema(provider.GetRequiredService<HomeEstimator>().Scopes)) },
            Estimate));
        services.AddSingleton<McpServerTool>(new EstimatorTool(
            "questions", "What a job leaves open, what narrows its range most first, with the answers and the range after each.", new() { ["job"] = AnyJob() }, Questions));
        services.AddSingleton<McpServerTool>(new EstimatorTool(
            "check_bid", "Where a contractor's bid lies among bids for the job, what it leaves out, what to ask, and its deposit beside the law.", new() { ["job"] = AnyJob(), ["bid"] = AnyBid() }, CheckBid));
        services.AddSingleton<McpServerTool>(new EstimatorTool(
            "compare", "What two jobs differ by, and how much of it each answer that differs makes.", new() { ["before"] = AnyJob(), ["after"] = AnyJob() }, Compare));
        services.AddSingleton<McpServerTool>(new EstimatorTool(
            "explain_figure", "A figure of the price book by its id: its range, unit, note and sources.", new() { ["id"] = new JsonObject { ["type"] = "string", ["description"] = "For example rate.painting" } }, ExplainFigure));
    }

    private static object Estimate(HomeEstimator home, ToolArguments given)
    {
        Estimate estimate = home.Estimate(given.Job("job"));
        return new
        {
            estimate.Total,
            WorkingDays = estimate.Plan.WorkingDays.Likely,
            Lines = estimate.Lines.OrderByDescending(line => line.Likely).Take(Most).Select(line => new { line.Name, line.Room, line.Likely }),
            NextQuestion = estimate.NextQuestion?.Question,
            estimate.UseFor,
            Assumptions = estimate.Assumptions.Take(Most).Select(assumption => assumption.Text),
            estimate.Issues,
            PriceBook = estimate.PriceBook.Id,
            estimate.AsOf,
            estimate.Hash,
        };
    }

    private static object Questions(HomeEstimator home, ToolArguments given) => new
    {
        Questions = home.Questions(given.Job("job")).Take(Most).Select(question => new
        {
            question.Path,
            question.Question,
            question.Saves,
            Answers = question.Answers.Select(answer => new { Value = JsonNode.Parse(answer.Value), answer.Name, answer.Low, answer.Likely, answer.High }),
        }),
    };

    private static object CheckBid(HomeEstimator home, ToolArguments given)
    {
        BidCheck check = home.CheckBid(given.Job("job"), given.Bid("bid"));
        return new { check.Expected, check.Percentile, check.Verdict, check.LeftOut, check.MayLeaveOut, check.Questions, check.Deposit };
    }

    private static object Compare(HomeEstimator home, ToolArguments given)
    {
        Comparison comparison = home.Compare(given.Job("before"), given.Job("after"));
        return new { Before = comparison.Before.Total, After = comparison.After.Total, comparison.Difference, comparison.Causes };
    }

    private static object ExplainFigure(HomeEstimator home, ToolArguments given)
    {
        string id = given.Text("id");
        if (home.PriceBook.Figures.TryGetValue(id, out Figure? figure))
        {
            // What is judged is so by the book itself; the note says why.
            IEnumerable<Source> sources = figure.Sources.Select(source => home.PriceBook.Sources.GetValueOrDefault(source)).OfType<Source>();
            return new { Id = id, figure.Low, figure.Likely, figure.High, figure.Unit, figure.Year, figure.Note, Sources = sources };
        }

        IEnumerable<string> near = home.PriceBook.Figures.Keys.Where(key => key.Contains(id, StringComparison.OrdinalIgnoreCase)).Take(2 * Most);
        throw ToolArguments.Refused(IssueCode.UnknownName, "id", $"There is no such figure. With this in their id: {string.Join(", ", near.DefaultIfEmpty("none"))}.");
    }

    private static JsonObject AnyJob() => Member("kind", "A job, by the schema of the tool estimate");

    private static JsonObject AnyBid() => Member("amount", "contractor, amount, deposit, and lines of text, amount, quantity and unit");

    private static JsonObject Member(string required, string description) => new() { ["type"] = "object", ["required"] = new JsonArray(required), ["description"] = description };
}
