using System.Globalization;
using Estimator;

namespace QuoteConsole.Show;

/// <summary>What a drawing of a plan says beside its bars, and the letters these are made of.</summary>
internal sealed record GanttText
{
    /// <summary>Letters of the longest name of a step; the rest is cut.</summary>
    public required int LongestName { get; init; }

    public required IReadOnlyList<WorkGroup<PlanStep>> Groups { get; init; }

    /// <summary>Heading of what stands between the name and the bar.</summary>
    public required string BesideHeading { get; init; }

    /// <summary>What stands there.</summary>
    public required Func<PlanStep, string> Beside { get; init; }

    public required int BesideWidth { get; init; }

    /// <summary>Whether it may take months, so that weeks are counted.</summary>
    public required bool MayCountWeeks { get; init; }

    /// <summary>What the letters mean.</summary>
    public required string Legend { get; init; }

    /// <summary>For whom the days are, and what is included in them.</summary>
    public required string With { get; init; }

    /// <summary>A project of several trades knows what delays its end; a painting has one crew that goes from room to room.</summary>
    public static GanttText Of(Plan plan, bool screen) => plan.Steps.Any(step => step.Timing is not null) ? OfProject(plan, screen) : OfPainting(plan, screen);

    /// <summary>The letter of a bar.</summary>
    public static char Work(PlanStep step, bool screen) => step.Timing?.IsCritical switch
    {
        null => OfPhase(step.Phase, screen),
        true => screen ? '█' : '#',
        false => screen ? '▒' : '=',
    };

    /// <summary>The mark of a step at which nobody works.</summary>
    public static char Moment(PlanStep step, bool screen) => step.Timing?.IsCritical switch
    {
        null => screen ? '◆' : 'o',
        true => screen ? '◆' : '*',
        false => screen ? '◇' : 'o',
    };

    private static GanttText OfProject(Plan plan, bool screen) => new()
    {
        LongestName = 38,
        Groups = PhaseName.Groups(plan),
        BesideHeading = "Trade",
        Beside = step => step.Trade ?? "",
        BesideWidth = plan.Steps.Max(step => step.Trade?.Length ?? 0),
        MayCountWeeks = true,
        Legend = screen
            ? "█ and ◆ delay the end if they are late, ▒ and ◇ may be late by the days of ─; · is a wait"
            : "# and * delay the end if they are late, = and o may be late by the days of -; . is a wait",
        With = ", waits included",
    };

    private static GanttText OfPainting(Plan plan, bool screen)
    {
        IEnumerable<string> phases = plan.Steps.Where(step => step.Hours > 0).Select(step => step.Phase).Distinct()
            .Select(phase => $"{OfPhase(phase, screen)} {(phase == Phase.Ready ? "get ready" : phase.ToString().ToLowerInvariant())}");
        IEnumerable<string> marks = plan.Steps.Where(step => step.Hours == 0).Take(1).Select(step => $"{Moment(step, screen)} choose, check or wait");
        string who = plan.Crew == 1 ? "one person" : string.Create(CultureInfo.InvariantCulture, $"a crew of {plan.Crew}");
        return new()
        {
            LongestName = 44,
            Groups = WorkGroup.Of(plan.Steps),
            BesideHeading = ">Hours",
            Beside = step => Rounded.Hours(step.Hours),
            BesideWidth = "< 0.5".Length,
            MayCountWeeks = false,
            Legend = string.Join(", ", phases.Concat(marks)),
            With = $" for {who}, drying included",
        };
    }

    private static char OfPhase(Phase phase, bool screen) => phase switch
    {
        Phase.Ready => screen ? '░' : '.',
        Phase.Prepare => screen ? '▒' : '=',
        Phase.Finish => screen ? '▓' : '+',
        _ => screen ? '█' : '#',
    };
}
