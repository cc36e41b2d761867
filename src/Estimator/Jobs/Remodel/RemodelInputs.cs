namespace Estimator;

/// <summary>What a remodel is asked, and what one job says.</summary>
internal static class RemodelInputs
{
    private const int MonthsInYear = 12;

    /// <summary>Everything that may be said of a scope; see <see cref="RemodelNumber"/> and <see cref="RemodelCode"/>.</summary>
    public static Asked AskedOf(ScopeProfile scope) => new(
        (int)RemodelNumber.Count,
        [new(Key.Level), new(Key.Condition), new(Key.Design), .. scope.Choices.Select(choice => new AskedCode(choice.Key))],
        [
            new(HomeColumn.Size, (int)RemodelNumber.Size),
            new(HomeColumn.Stories, (int)RemodelNumber.Stories),
            new(HomeColumn.YearBuilt, (int)RemodelNumber.YearBuilt),
            new(HomeColumn.Level, (int)RemodelCode.Level),
            new(HomeColumn.Condition, (int)RemodelCode.Condition),
            new(HomeColumn.State),
            new(HomeColumn.Zip),
            .. scope.Choices.Select((choice, number) => ColumnUse.OfChoice(choice.Id, number, (int)RemodelCode.Choices + number)),
        ]);

    /// <summary>What a job says.</summary>
    /// <param name="job">The job.</param>
    /// <param name="asked">What its scope asks.</param>
    /// <param name="scope">How its scope is measured.</param>
    /// <param name="asOf">The date of its prices.</param>
    public static Told Of(Remodel job, Asked asked, ScopeProfile scope, DateOnly asOf)
    {
        House house = job.House;
        Told told = new(asked);
        told.Say((int)RemodelNumber.Size, SizeOf(job, scope));
        told.Say((int)RemodelNumber.Stories, house.Stories);
        told.Say((int)RemodelNumber.YearBuilt, house.YearBuilt);
        told.Say((int)RemodelNumber.Association, house.OwnersAssociation);
        told.Say((int)RemodelNumber.Self, job.Performer == Performer.Self);
        told.Say((int)RemodelNumber.YearsAhead, YearsAhead(job.Start, asOf));
        told.SayEach((int)RemodelNumber.Contingency, job.SoftCosts);
        told.SayCode((int)RemodelCode.Level, (int?)job.Level);
        told.SayCode((int)RemodelCode.Condition, (int?)house.Condition);
        told.SayCode((int)RemodelCode.Design, (int?)job.Design);
        for (int i = 0; job.Choices is not null && i < scope.Choices.Count; i++)
        {
            Choice choice = scope.Choices[i];
            told.SayCode((int)RemodelCode.Choices + i, job.Choices.TryGetValue(choice.Id, out string? option) ? choice.CodeOf(option) : null);
        }

        return told;
    }

    /// <summary>The size in the scope's unit, or null.</summary>
    public static double? SizeOf(Remodel job, ScopeProfile scope) => scope.Size switch
    {
        "area" => job.Area?.SquareFeet,
        "count" => job.Count,
        _ => job.Length?.Feet,
    };

    /// <summary>Years from the date of the prices to the date of the work, whole months of them; none for work in the past.</summary>
    private static double YearsAhead(DateOnly? start, DateOnly asOf) => start is { } day && day > asOf
        ? (((day.Year - asOf.Year) * MonthsInYear) + day.Month - asOf.Month) / (double)MonthsInYear
        : 0;
}

/// <summary>Numbers a remodel is asked for; negative where not said. Switches are one or zero.</summary>
internal enum RemodelNumber
{
    /// <summary>In the scope's unit.</summary>
    Size,

    Stories,
    YearBuilt,

    /// <summary>Whether there is an owners' association.</summary>
    Association,

    /// <summary>Whether the homeowner does it.</summary>
    Self,

    /// <summary>Years from the date of the prices to the date of the work.</summary>
    YearsAhead,

    // Switches in the order of SoftCost.
    Contingency,
    ArchitectEngineer,
    ProjectManagement,
    ConstructionManagement,
    Furniture,
    Technology,

    /// <summary>How many they are.</summary>
    Count,
}

/// <summary>Codes a remodel is asked for, in the order of <see cref="RemodelInputs.AskedOf"/>.</summary>
internal enum RemodelCode
{
    Level,
    Condition,
    Design,

    /// <summary>The first choice of the scope; the others follow.</summary>
    Choices,
}
