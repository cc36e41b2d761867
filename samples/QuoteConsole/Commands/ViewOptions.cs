using System.CommandLine;
using Estimator;
using QuoteConsole.Show;

namespace QuoteConsole.Commands;

/// <summary>How a command shows one job: its estimate, its open questions, three offers, or hiring against doing it oneself.</summary>
/// <param name="details">What the page always has; an option asks for the rest.</param>
internal sealed class ViewOptions(EstimateDetails details)
{
    private readonly Option<bool> _lines = new("--lines") { Description = "Every line of the estimate: quantity, hours, cost" };
    private readonly Option<bool> _steps = new("--steps") { Description = "Every step in words: why it is done, what to watch for, how long to wait" };
    private readonly Option<bool> _questions = new("--questions") { Description = "What is still open: each question with its answers, and how far one narrows the range" };
    private readonly Option<bool> _offers = new("--offers") { Description = "The job three ways, good, better and best: what each costs and changes" };
    private readonly Option<bool> _compare = new("--compare") { Description = "Hiring a contractor against doing it yourself" };
    private readonly Option<bool> _json = new("--json") { Description = "Write what is asked for as one line of JSON" };

    public void AddTo(Command command)
    {
        if (!details.Lines)
        {
            command.Add(_lines);
        }

        if (!details.Steps)
        {
            command.Add(_steps);
        }

        command.Add(_questions);
        command.Add(_offers);
        command.Add(_compare);
        command.Add(_json);
        command.Validators.Add(given =>
        {
            bool[] asked = [given.GetValue(_questions), given.GetValue(_offers), given.GetValue(_compare)];
            if (given.GetValue(_json) && asked.Count(one => one) > 1)
            {
                given.AddError("--json writes one answer: ask for --questions, for --offers or for --compare.");
            }
        });
    }

    /// <summary>Whether the answer is JSON.</summary>
    public bool InJson(ParseResult command) => command.GetValue(_json);

    /// <summary>Shows a job that was found without errors.</summary>
    public void Show(ParseResult command, Job job, HomeEstimator estimator, Terminal terminal)
    {
        if (InJson(command))
        {
            terminal.Out.Write(Json(command, job, estimator) + "\n");
            return;
        }

        Page page = new(terminal);
        bool questions = command.GetValue(_questions);
        bool offers = command.GetValue(_offers);
        bool compare = command.GetValue(_compare);
        if (!questions && !offers && !compare)
        {
            EstimateDetails asked = new(details.Lines || command.GetValue(_lines), details.Steps || command.GetValue(_steps));
            EstimatePage.Show(page, job, estimator.Estimate(job), asked);
            return;
        }

        page.Heading(JobView.Of(job).Title(job, estimator.PriceBook.Units));
        if (questions)
        {
            QuestionsView.Show(page, job, estimator);
        }

        if (offers)
        {
            JobView.Of(job).ShowOffers(page, job, estimator);
        }

        if (compare)
        {
            CompareView.Show(page, estimator.HireOrSelf(job));
        }
    }

    private string Json(ParseResult command, Job job, HomeEstimator estimator) =>
        command.GetValue(_questions) ? EstimatorJson.WriteQuestions(estimator.Questions(job))
        : command.GetValue(_offers) ? EstimatorJson.WriteOffers(estimator.Offers(job))
        : command.GetValue(_compare) ? EstimatorJson.WriteHireOrSelf(estimator.HireOrSelf(job))
        : EstimatorJson.WriteEstimate(estimator.Estimate(job));
}
