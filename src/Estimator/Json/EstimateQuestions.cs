using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Estimator;

/// <summary>The open questions of an estimate; their answers are priced when they are first asked for.</summary>
internal sealed partial class EstimateQuestions(JobKind kind, Job job, Estimate now)
{
    // Finer than measures are kept.
    private const int Digits = 6;

    private IReadOnlyList<OpenQuestion>? _list;

    public IReadOnlyList<OpenQuestion> List() => _list ??= Of();

    private IReadOnlyList<OpenQuestion> Of()
    {
        IReadOnlyList<OpenQuestion> list = kind.Questions(job, now);
        foreach (OpenQuestion question in list)
        {
            string[] path = question.Path.Split('.');
            foreach (PossibleAnswer answer in question.Answers)
            {
                answer.ValueText = answered => InUnits(ValueAt(path, answered));
            }
        }

        return list;
    }

    /// <summary>The same in the units of the price book: jobs are written in feet.</summary>
    private string InUnits(string value) => now.PriceBook.Units == UnitSystem.Customary ? value : Feet().Replace(value, measure =>
    {
        double feet = double.Parse(measure.Groups[1].ValueSpan, CultureInfo.InvariantCulture);
        string square = measure.Groups[2].Value;
        double meters = Math.Round(square.Length == 0 ? Units.Metric.LengthOf(feet) : Units.Metric.AreaOf(feet), Digits);
        return string.Create(CultureInfo.InvariantCulture, $"\"{meters} m{square}\"");
    });

    [GeneratedRegex("\"([0-9.]+) ft(2?)\"")]
    private static partial Regex Feet();

    /// <summary>What a job says at a path: an answer is written where the job it makes writes it.</summary>
    private static string ValueAt(string[] path, Job job)
    {
        using JsonDocument written = JsonDocument.Parse(EstimatorJson.WriteJob(job));
        JsonElement at = written.RootElement;
        foreach (string member in path)
        {
            at = at.GetProperty(member);
        }

        return at.GetRawText();
    }
}
