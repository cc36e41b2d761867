using System.Globalization;
using Estimator;

namespace QuoteConsole.Reports.OfPrograms;

/// <summary>The short list: what is out of tolerance.</summary>
internal static class ExceptionSection
{
    private const int Most = 15;

    public static Section Of(ProgramEstimate program, bool all)
    {
        if (program.Value is null)
        {
            return Section.Of("Out of tolerance", new Sentence("Nothing is reported of any project yet."));
        }

        if (program.Exceptions.Count == 0)
        {
            return Section.Of("Out of tolerance", new Sentence("Nothing: every project that is reported is within its tolerances."));
        }

        Dictionary<string, ProgramProject> projects = program.Projects.ToDictionary(project => project.Id);
        return Section.Of("Out of tolerance", Grid.Of(
            ["Project", "What", ">By", ">Allowed", "Team", "Manager"],
            program.Exceptions.Select(one => (string[])[
                one.Project, NameOf(one.Kind), Text(one.Kind, one.By), Text(one.Kind, one.Tolerance), projects[one.Project].Team ?? "", projects[one.Project].Manager ?? ""]),
            all ? int.MaxValue : Most));
    }

    private static string NameOf(DeviationKind kind) => kind switch
    {
        DeviationKind.Cost => "cost over budget",
        DeviationKind.Finish => "late",
        _ => "contingency ahead of progress",
    };

    private static string Text(DeviationKind kind, double amount) => kind switch
    {
        DeviationKind.Cost => Rounded.Percent(amount),
        DeviationKind.Finish => Numbers.Count((int)amount, "day", "days"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{amount * 100:0} points"),
    };
}
