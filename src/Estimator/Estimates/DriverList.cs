namespace Estimator;

/// <summary>What makes a range wide: the terms of its squared width, by share.</summary>
internal static class DriverList
{
    private const string Lines = "lines";

    public static IReadOnlyList<Driver> Of(in Explained home)
    {
        List<Driver> drivers = new(8);
        double rho = home.Table.Correlation;
        double down = OwnSquares(home.Sum.Totals.Down, home.Sum.Totals.DownSquares, rho);
        double up = OwnSquares(home.Sum.Totals.Up, home.Sum.Totals.UpSquares, rho);
        (double allDown, double allUp) = (down, up);
        ForEachTerm(home, (ref readonly Term term) => { allDown += term.Down; allUp += term.Up; });
        double all = allDown + allUp;
        if (all > 0)
        {
            drivers.Add(Describe(Lines, (down + up) / all));
            ForEachTerm(home, (ref readonly Term term) => drivers.Add(Describe(term.Id, (term.Down + term.Up) / all)));
        }

        drivers.Sort((left, right) => right.Share.CompareTo(left.Share));
        return drivers;
    }

    /// <summary>The largest driver that an answer would remove.</summary>
    public static NextQuestion? NextQuestion(IReadOnlyList<Driver> drivers)
    {
        foreach (Driver driver in drivers)
        {
            if (driver.Path is { } path && DriverTexts.Of(driver.Id).Question is { } question)
            {
                return new(path, question, driver.Share);
            }
        }

        return null;
    }

    /// <summary>Calls <paramref name="visit"/> with each common driver and each unknown key that widens this home's range.</summary>
    public static void ForEachTerm(in Explained home, TermVisitor visit)
    {
        double likely = home.Sum.Totals.Likely.Value;
        for (int i = 0; i < home.Work.Drivers.Length; i++)
        {
            Width squares = home.Prices.DriverSquares[i];
            double applies = home.Work.Drivers[i].Value * likely * likely;
            (double down, double up) = i == (int)OfStories(home) ? SpreadOf(home, Key.Stories) : (0, 0);
            string id = i == (int)CommonDriver.Scaffold ? Key.Stories.Name : ExteriorPrices.DriverName(i);
            Visit(visit, id, (squares.Down * applies) + down, (squares.Up * applies) + up);
        }

        // Stories decide how much wall there is, how high it is and whether there is scaffolding: one unknown, told once.
        foreach (Key key in Key.OfRates.Where(key => key != Key.Stories))
        {
            (double down, double up) = SpreadOf(home, key);
            Visit(visit, key.Name, down, up);
        }
    }

    /// <summary>The common driver that stands for unknown stories in this home.</summary>
    private static CommonDriver OfStories(in Explained home) =>
        home.Work.Drivers[(int)CommonDriver.Scaffold].Value > 0 ? CommonDriver.Scaffold : CommonDriver.Stories;

    private static (double Down, double Up) SpreadOf(in Explained home, Key key)
    {
        double down = home.Work.Spread[key.Number].Value;
        double up = home.Work.Spread[Key.OfRates.Length + key.Number].Value;
        return (down * down, up * up);
    }

    private static void Visit(TermVisitor visit, string id, double down, double up)
    {
        if (down + up > 0)
        {
            Term term = new(id, down, up);
            visit(in term);
        }
    }

    private static double OwnSquares(OneWide sum, OneWide squares, double rho) =>
        ((1 - rho) * squares.Value) + (rho * sum.Value * sum.Value);

    private static Driver Describe(string id, double share)
    {
        DriverText text = DriverTexts.Of(id);
        return new(id, text.Name, Math.Round(share, 4), text.Path);
    }
}

/// <summary>A term of the squared width, in square cents.</summary>
internal readonly record struct Term(string Id, double Down, double Up);

internal delegate void TermVisitor(ref readonly Term term);
