using System.Diagnostics;
using System.Globalization;
using Spectre.Console;

namespace QuotePortfolio.Show;

/// <summary>How far a run is, on standard error: a bar for a person, now and then a line for a file.</summary>
internal static class ProgressView
{
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(200);
    private static readonly TimeSpan BetweenLines = TimeSpan.FromSeconds(10);

    /// <summary>Runs with a view of it.</summary>
    public static bool Show(Terminal terminal, PortfolioRun run, Func<bool> work)
    {
        Stopwatch watch = Stopwatch.StartNew();
        Task<bool> task = Task.Run(work);
        try
        {
            Watch(terminal, run, task, watch);
        }
        finally
        {
            // What the run uses is there until its end, whatever becomes of the view.
            Task.WaitAny(task);
        }

        return task.GetAwaiter().GetResult();
    }

    private static void Watch(Terminal terminal, PortfolioRun run, Task task, Stopwatch watch)
    {
        if (terminal.ErrorIsScreen)
        {
            terminal.ErrorScreen.Progress()
                .AutoClear(true)
                .Columns(new TaskDescriptionColumn { Alignment = Justify.Left }, new ProgressBarColumn(), new PercentageColumn())
                .Start(progress => Watch(progress.AddTask("Reading"), run, task, watch));
        }
        else
        {
            while (!Wait(task, BetweenLines))
            {
                terminal.Error.WriteLine($"{Percent(run)} {Describe(run, watch.Elapsed)}");
            }
        }
    }

    private static void Watch(ProgressTask bar, PortfolioRun run, Task task, Stopwatch watch)
    {
        while (!Wait(task, BetweenLooks))
        {
            (long done, long all) = run.Progress;
            bar.MaxValue = Math.Max(1, all);
            bar.Value = done;
            bar.Description = Describe(run, watch.Elapsed);
        }
    }

    private static bool Wait(Task task, TimeSpan time) => Task.WaitAny([task], time) == 0;

    private static string Percent(PortfolioRun run)
    {
        (long done, long all) = run.Progress;
        return Rounded.Percent(all == 0 ? 1 : (double)done / all);
    }

    /// <summary>Rows, rate and time left, from what this run did itself.</summary>
    private static string Describe(PortfolioRun run, TimeSpan elapsed)
    {
        (long done, long all) = run.Progress;
        long rows = run.Totals.Counts.Rows;
        double share = done > run.PositionBefore ? (double)(done - run.PositionBefore) / (all - run.PositionBefore) : 0;
        string left = share > 0 ? $"{elapsed * ((1 - share) / share):h\\:mm\\:ss} left" : "";
        return string.Create(CultureInfo.InvariantCulture, $"{rows:N0} homes, {(rows - run.RowsBefore) / elapsed.TotalSeconds:N0} a second, {left}");
    }
}
