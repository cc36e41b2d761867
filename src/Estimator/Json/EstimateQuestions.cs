using System.Text.Json;

namespace Estimator;

/// <summary>The open questions of an estimate; their answers are priced when they are first asked for.</summary>
internal sealed class EstimateQuestions(JobKind kind, Job job, Estimate now)
{
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
                answer.ValueText = answered => ValueAt(path, answered);
            }
        }

        return list;
    }

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
