namespace Estimator;

/// <summary>How far each markup applies to a remodel.</summary>
internal static class RemodelMarkups
{
    /// <summary>Fills one or zero for each markup; years for escalation, a factor for tax and contingency.</summary>
    public static void Fill<T>(scoped in Inputs<T> told, T salesTax, RemodelTables tables, MarkupList list, Span<T> applies)
        where T : unmanaged, ILane<T>
    {
        ReadOnlySpan<T> numbers = told.Numbers;
        T hired = T.Of(1) - T.Max(numbers[(int)RemodelNumber.Self], T.Of(0));
        int contingency = 0;
        int soft = (int)RemodelNumber.Contingency;
        for (int i = 0; i < applies.Length; i++)
        {
            applies[i] = list.All[i].Group switch
            {
                MarkupGroup.Contractor => hired,
                MarkupGroup.Tax => salesTax,
                MarkupGroup.Permit => T.Of(tables.Scope.NeedsPermit ? 1 : 0),
                MarkupGroup.Escalation => numbers[(int)RemodelNumber.YearsAhead],
                MarkupGroup.Contingency => Contingency(contingency++, told, tables),
                _ => T.Max(numbers[++soft], T.Of(0)),
            };
        }
    }

    /// <summary>What condition and design do to the contingency of an age; zero for houses of another age, or if none was asked for.</summary>
    private static T Contingency<T>(int age, scoped in Inputs<T> told, RemodelTables tables)
        where T : unmanaged, ILane<T>
    {
        T year = told.Numbers[(int)RemodelNumber.YearBuilt];
        T isNew = T.IfGreater(T.Of(HouseAge.New), year, T.Of(0), T.Of(1));
        T isOld = T.IfGreater(T.Of(HouseAge.Recent), year, T.Of(1), T.Of(0));
        T applies = age switch
        {
            0 => isNew,
            1 => T.Of(1) - isNew - isOld,
            _ => isOld,
        };
        T factor = T.Lookup(in tables.ContingencyByCondition, told.Codes[(int)RemodelCode.Condition])
            * T.Lookup(in tables.ContingencyByDesign, told.Codes[(int)RemodelCode.Design])
            * T.Of(tables.Scope.Surprises);
        return applies * T.Max(told.Numbers[(int)RemodelNumber.Contingency], T.Of(0)) * factor;
    }
}
