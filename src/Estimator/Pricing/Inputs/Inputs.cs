namespace Estimator;

/// <summary>One lane of homes as they were described, and nothing more: a job or a block of columns fills it, the kind of job settles the rest.</summary>
internal readonly ref struct Inputs<T>
    where T : unmanaged, ILane<T>
{
    /// <summary>A number that nobody said.</summary>
    public const double Unsaid = -1;

    private Inputs(Span<T> numbers, Span<T> codes)
    {
        Numbers = numbers;
        Codes = codes;
    }

    /// <summary>Numbers in the order in which the kind of job asks for them; negative where not said.</summary>
    public Span<T> Numbers { get; }

    /// <summary>Look-up indexes in the order in which the kind of job asks for them; where not said, the code that stands for it.</summary>
    public Span<T> Codes { get; }

    /// <summary>Lays the inputs over memory for <see cref="Asked.Count"/> lanes and fills them with what a job says.</summary>
    public static Inputs<T> Over(Span<T> memory, Told told)
    {
        Inputs<T> inputs = new(memory[..told.Numbers.Length], memory.Slice(told.Numbers.Length, told.Codes.Length));
        for (int number = 0; number < told.Numbers.Length; number++)
        {
            inputs.Numbers[number] = T.Of(told.Numbers[number]);
        }

        for (int code = 0; code < told.Codes.Length; code++)
        {
            inputs.Codes[code] = T.Index(T.Of(told.Codes[code]));
        }

        return inputs;
    }

    /// <summary>A number, or the usual one where nobody said it.</summary>
    public static T Given(T said, T usual) => T.IfGreater(T.Of(0), said, usual, said);

    /// <summary>Code of a count as a look-up index: given, or not known.</summary>
    public static T Counted(T said, Key count) =>
        T.IfGreater(T.Of(0), said, T.Index(T.Of(count.Unknown)), T.Index(T.Of(Key.Counted)));

    /// <summary>One where nobody said a number, else zero.</summary>
    public static T IsUnsaid(T said) => T.IfGreater(T.Of(0), said, T.Of(1), T.Of(0));
}
