using System.Numerics;

namespace Estimator;

/// <summary>Shares the difference of two prices out among the parts that differ.</summary>
/// <remarks>
/// With v(S) the price when the parts S are changed, a part i gets the mean, over the orders in which the parts may be changed, of what
/// it moves when its turn comes:
/// <code>φᵢ = Σ_S up(S) · down(S ∪ i) · (v(S ∪ i) − v(S)) ÷ up(all)</code>
/// where up(S) counts the ways from nothing changed to S, and down(S) those from S to all. Up to eight parts every S is priced, and
/// where all can be this is the Shapley value. Of more parts the S are those on four ways: the list of parts begun at its start and
/// at its middle, forward and backward. An S that cannot be priced lies on no way; if there is no way at all, parts that cannot be
/// changed first or last become one. Nothing here depends on which of the two prices is before, so back is the negative of there;
/// counts and cents are whole numbers, so it is the same on every machine.
/// </remarks>
internal sealed class Attribution(int count, CostRange before, CostRange after, Func<ulong, CostRange?> price)
{
    /// <summary>Most parts there may be.</summary>
    public const int MostParts = 64;

    private const int MostInEveryOrder = 8;
    private const int Starts = 2;

    private readonly ulong _all = count == 0 ? 0 : ulong.MaxValue >> (MostParts - count);
    private readonly Dictionary<ulong, CostRange?> _prices = [];

    /// <summary>What each part moves; parts that cannot be told apart together.</summary>
    public IReadOnlyList<PartShare> Shares()
    {
        ulong[] parts = [.. Enumerable.Range(0, count).Select(part => 1UL << part)];
        IReadOnlyList<PartShare>? shares = count == 0 ? [] : Shares(parts);
        while (shares is null)
        {
            parts = Together(parts);
            shares = Shares(parts);
        }

        return shares;
    }

    /// <summary>Null if there is no way from one price to the other.</summary>
    private PartShare[]? Shares(ulong[] parts)
    {
        ulong[] priced = [.. Visited(parts).Distinct().Where(changed => PriceOf(changed) is not null).OrderBy(BitOperations.PopCount)];
        Dictionary<ulong, BigInteger> up = priced.ToDictionary(changed => changed, changed => changed == 0 ? BigInteger.One : 0);
        foreach ((ulong from, ulong to, _) in Steps(priced, parts, up))
        {
            up[to] += up[from];
        }

        if (up[_all].IsZero)
        {
            return null;
        }

        Dictionary<ulong, BigInteger> down = priced.ToDictionary(changed => changed, changed => changed == _all ? BigInteger.One : 0);
        foreach ((ulong from, ulong to, _) in Steps(priced.Reverse(), parts, up))
        {
            down[from] += down[to];
        }

        BigInteger[][] moved = [new BigInteger[parts.Length], new BigInteger[parts.Length], new BigInteger[parts.Length]];
        foreach ((ulong from, ulong to, int part) in Steps(priced, parts, up))
        {
            BigInteger ways = up[from] * down[to];
            (CostRange was, CostRange now) = (_prices[from]!.Value, _prices[to]!.Value);
            moved[0][part] += ways * (now.LowCents - was.LowCents);
            moved[1][part] += ways * (now.LikelyCents - was.LikelyCents);
            moved[2][part] += ways * (now.HighCents - was.HighCents);
        }

        long[][] cents = Array.ConvertAll(moved, shares => Whole(shares, up[_all]));
        return [.. parts.Select((own, part) => new PartShare(own, cents[0][part], cents[1][part], cents[2][part]))];
    }

    /// <summary>What is changed at the stops of all ways, nothing and all included.</summary>
    private static IEnumerable<ulong> Visited(ulong[] parts)
    {
        if (parts.Length <= MostInEveryOrder)
        {
            return Enumerable.Range(0, 1 << parts.Length)
                .Select(changed => parts.Where((_, part) => (changed >> part & 1) != 0).Aggregate(0UL, (all, part) => all | part));
        }

        IEnumerable<ulong[]> forward = Enumerable.Range(0, Starts).Select(start => start * parts.Length / Starts)
            .Select(start => (ulong[])[.. parts[start..], .. parts[..start]]);
        return forward.SelectMany(way => (ulong[][])[way, [.. way.Reverse()]]).SelectMany(Stops);
    }

    private static IEnumerable<ulong> Stops(ulong[] way)
    {
        ulong changed = 0;
        yield return changed;
        foreach (ulong part in way)
        {
            yield return changed |= part;
        }
    }

    /// <summary>The steps between prices, in the order of those they start from.</summary>
    private static IEnumerable<(ulong From, ulong To, int Part)> Steps(IEnumerable<ulong> priced, ulong[] parts, Dictionary<ulong, BigInteger> known) =>
        from changed in priced
        from part in Enumerable.Range(0, parts.Length)
        where (changed & parts[part]) == 0 && known.ContainsKey(changed | parts[part])
        select (changed, changed | parts[part], part);

    /// <summary>Fewer parts: those that can be changed neither first nor last are one; all of them if that is known already.</summary>
    private ulong[] Together(ulong[] parts)
    {
        ulong[] stuck = [.. parts.Where(part => PriceOf(part) is null || PriceOf(_all & ~part) is null)];
        return stuck.Length < 2 ? [_all] : [.. parts.Except(stuck), stuck.Aggregate((all, part) => all | part)];
    }

    private CostRange? PriceOf(ulong changed)
    {
        if (!_prices.TryGetValue(changed, out CostRange? known))
        {
            known = changed == 0 ? before : changed == _all ? after : price(changed);
            _prices.Add(changed, known);
        }

        return known;
    }

    /// <summary>
    /// Shares in whole cents: rounded toward zero, and what is missing to those that lost most, the first of equals. Worked: 100 among three
    /// alike is 34, 33, 33, and −100 is −34, −33, −33.
    /// </summary>
    private static long[] Whole(BigInteger[] shares, BigInteger ways)
    {
        long[] cents = Array.ConvertAll(shares, share => (long)(share / ways));
        BigInteger[] lost = Array.ConvertAll(shares, share => share % ways);
        int missing = (int)(lost.Aggregate((all, one) => all + one) / ways);
        foreach (int part in Enumerable.Range(0, cents.Length).OrderByDescending(part => lost[part] * Math.Sign(missing)).Take(Math.Abs(missing)))
        {
            cents[part] += Math.Sign(missing);
        }

        return cents;
    }
}
