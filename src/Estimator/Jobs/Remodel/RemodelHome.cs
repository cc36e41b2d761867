namespace Estimator;

/// <summary>One lane of houses as the takeoff of a remodel sees them: what was said, and what is usual where nobody said it.</summary>
internal struct RemodelHome<T>
    where T : unmanaged, ILane<T>
{
    /// <summary>Size in the scope's unit, or negative for the typical one.</summary>
    public T Size;

    /// <summary>One where the level was not said.</summary>
    public T LevelUnknown;

    /// <summary>One where the house is old enough for asbestos, or nobody knows.</summary>
    public T AsbestosEra;

    /// <summary>Code of the era the house was built in, as a look-up index.</summary>
    public T Era;

    /// <summary>Whether the homeowner does it.</summary>
    public T IsSelf;

    /// <summary>One where it is not known whether there is an owners' association.</summary>
    public T AskAssociation;

    /// <summary>One where there is an owners' association.</summary>
    public T Association;

    /// <summary>Settles what was said, and fills the keys of the rates.</summary>
    public void Settle(scoped in Inputs<T> told, RemodelTables tables, Span<T> keys)
    {
        Span<T> numbers = told.Numbers;
        T year = numbers[(int)RemodelNumber.YearBuilt];
        T association = numbers[(int)RemodelNumber.Association];
        T level = told.Codes[(int)RemodelCode.Level];
        Size = numbers[(int)RemodelNumber.Size];
        LevelUnknown = T.Lookup(in tables.LevelUnknown, level);
        AsbestosEra = Eras.IsBefore(tables.Country.Before(NoticeKind.Asbestos), year);
        Era = tables.Eras.Of(year);
        IsSelf = T.Max(numbers[(int)RemodelNumber.Self], T.Of(0));
        AskAssociation = Inputs<T>.IsUnsaid(association);
        Association = T.Max(association, T.Of(0));
        keys[RemodelKeys.Level] = level;
        keys[RemodelKeys.Condition] = told.Codes[(int)RemodelCode.Condition];
        keys[RemodelKeys.Stories] = StoryCodes.Of(numbers[(int)RemodelNumber.Stories]);
        for (int choice = 0; choice < tables.ChoiceCount; choice++)
        {
            T chosen = told.Codes[(int)RemodelCode.Choices + choice];
            T usual = T.Index(T.Lookup(in tables.UsualOf(choice), level));
            keys[RemodelKeys.Choices + choice] = T.IfGreater(T.Lookup(in tables.IsOpen(choice), chosen), T.Of(0), usual, chosen);
        }
    }
}
