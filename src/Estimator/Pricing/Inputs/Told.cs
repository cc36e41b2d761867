namespace Estimator;

/// <summary>What one job says, as the numbers and codes that its kind asks for.</summary>
internal sealed class Told
{
    /// <summary>Nothing is said yet.</summary>
    public Told(Asked asked)
    {
        Numbers = new double[asked.Numbers];
        Array.Fill(Numbers, Inputs<OneWide>.Unsaid);
        Codes = asked.UnsaidCodes.ToArray();
    }

    /// <summary>Numbers in the order of the kind; negative where not said.</summary>
    public double[] Numbers { get; }

    /// <summary>Codes in the order of the kind.</summary>
    public byte[] Codes { get; }

    public void Say(int number, double? value) => Numbers[number] = value ?? Numbers[number];

    /// <summary>A switch: one, zero, or not said.</summary>
    public void Say(int number, bool? value) => Say(number, value is { } on ? Convert.ToDouble(on) : null);

    public void SayCode(int code, int? value) => Codes[code] = (byte)(value ?? Codes[code]);

    /// <summary>One switch for each name of a closed list, from the first on: named or not; nothing is said where there is no list.</summary>
    public void SayEach<TName>(int first, IReadOnlyList<TName>? named)
        where TName : struct, Enum
    {
        if (named is null)
        {
            return;
        }

        foreach (TName name in Enum.GetValues<TName>())
        {
            Say(first++, named.Contains(name));
        }
    }
}
