using System.Globalization;
using Estimator;
using Spectre.Console;

namespace QuoteConsole.Show;

/// <summary>What a job leaves open: each question, its answers, and how far one narrows the range.</summary>
internal static class QuestionsView
{
    // States are many: the most likely are told, the others together.
    private const int Most = 12;
    private const int Told = 8;

    public static void Show(Page page, Job job, HomeEstimator estimator)
    {
        EstimateTotal total = estimator.Estimate(job).Total;
        string Money(decimal amount) => Rounded.Money(amount, total.Currency);
        page.Paragraph($"Estimate: {Money(total.Likely)}. {Rounded.Percent(total.Confidence)} of such jobs cost {Money(total.Low)} to {Money(total.High)}.");
        IReadOnlyList<OpenQuestion> questions = estimator.Questions(job);
        if (questions.Count == 0)
        {
            page.Paragraph("No question is open whose answer would narrow that.");
            return;
        }

        page.Paragraph($"That is {Money(questions[0].Width)} wide. What narrows it most on average comes first.");
        foreach (OpenQuestion question in questions)
        {
            string option = JobView.Of(job).Options.NameFor(question.Path) is { } name ? $" ({name})" : "";
            page.Heading(question.Question + option);
            page.Paragraph($"With an answer {Money(question.ExpectedWidth)} wide on average, {Money(question.Saves)} less.");
            page.Table(TableOf(page, question.Answers, Money));
        }
    }

    private static Table TableOf(Page page, IReadOnlyList<PossibleAnswer> answers, Func<decimal, string> money)
    {
        Table table = page.NewTable("Answer", ">Chance", ">Likely", ">Low - high");
        PossibleAnswer[] told = answers.Count <= Most ? [.. answers] : [.. answers.OrderByDescending(answer => answer.Probability).Take(Told)];
        foreach (PossibleAnswer answer in told)
        {
            Page.Row(table, answer.Name, Rounded.Percent(answer.Probability), money(answer.Likely), $"{money(answer.Low)} - {money(answer.High)}");
        }

        PossibleAnswer[] others = [.. answers.Except(told)];
        if (others.Length > 0)
        {
            Page.Row(
                table,
                string.Create(CultureInfo.InvariantCulture, $"{others.Length} others"),
                Rounded.Percent(others.Sum(answer => answer.Probability)),
                $"{money(others.Min(answer => answer.Likely))} - {money(others.Max(answer => answer.Likely))}",
                $"{money(others.Min(answer => answer.Low))} - {money(others.Max(answer => answer.High))}");
        }

        return table;
    }
}
