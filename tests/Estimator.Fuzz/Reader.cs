namespace Estimator.Fuzz;

/// <summary>One way in from outside: what it is given, and what must hold whatever that is.</summary>
/// <param name="name">What the command line and the folder of its regressions call it.</param>
/// <param name="share">Its share of all inputs, beside those of the others.</param>
internal abstract class Reader(string name, double share)
{
    public string Name { get; } = name;

    public double Share { get; } = share;

    /// <summary>Bytes that one input may have it allocate.</summary>
    public virtual long MostAllocated => 64 << 20;

    /// <summary>Real inputs, cut into the pieces that are changed.</summary>
    public abstract IReadOnlyList<Seed> Seeds { get; }

    /// <summary>Reads an input and does with it what users do.</summary>
    /// <exception cref="LawException">Something does not hold that must; so does any other exception say.</exception>
    public abstract Outcome Read(byte[] input);
}
