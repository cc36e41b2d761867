namespace Estimator;

/// <summary>The rules of a book's places, ZIP prefixes and price indexes.</summary>
internal static class MarketRules
{
    // A bulk column holds a place, and the one that is not known, in a byte.
    private const int MostPlaces = 250;

    // Every trade takes room on the stack of each thread of a bulk call.
    private const int MostTrades = 64;

    private const int FirstYear = 1900;
    private const int LastYear = 2200;

    public static void Check(BookDocument book, List<string> problems)
    {
        CheckPlaces(book, problems);
        BookRules.CheckSources("placeSources", book.PlaceSources, book.PlaceNote, book, problems);
        CheckZips(book, problems);
        CheckMetros(book, problems);
        CheckIndexes(book, problems);
        CheckTrades(book, problems);
    }

    private static void CheckPlaces(BookDocument book, List<string> problems)
    {
        if (book.Places.Count is 0 or > MostPlaces)
        {
            problems.Add($"places: there are {book.Places.Count}, not 1 to {MostPlaces}.");
        }

        foreach ((string code, PlaceProfile place) in book.Places)
        {
            Bounds.Population.Check($"places.{code}.population", place.Population, problems);
            Bounds.Level.Check($"places.{code}.priceLevel", place.PriceLevel, problems);
            Bounds.Level.Check($"places.{code}.goodsLevel", place.GoodsLevel, problems);
            Bounds.Share.Check($"places.{code}.depositShare", place.DepositShare ?? 0, problems);
            Bounds.Deposit.Check($"places.{code}.depositMost", place.DepositMost ?? 0, problems);
            foreach ((string trade, double wage) in place.Wages)
            {
                Bounds.Wage.Check($"places.{code}.wages.{trade}", wage, problems);
            }

            if (place.SalesTax is not (>= 0 and < 1))
            {
                problems.Add($"places.{code}.salesTax: it is a share, from 0 to less than 1.");
            }

            if (!book.Country.Regions.Contains(place.Region) && (place.Region.Length > 0 || book.Country.Regions.Count > 0))
            {
                problems.Add($"places.{code}.region: '{place.Region}' is none of country.regions: {string.Join(", ", book.Country.Regions)}.");
            }
        }
    }

    private static void CheckZips(BookDocument book, List<string> problems)
    {
        List<(string Range, string Place)> taken = [];
        foreach ((string code, IReadOnlyList<string> ranges) in book.ZipPrefixes)
        {
            if (!book.Places.ContainsKey(code))
            {
                problems.Add($"zipPrefixes.{code}: there is no place '{code}'.");
            }

            foreach (string range in ranges)
            {
                if (range.Split('-') is not ([_] or [_, _]) || !range.Split('-').All(IsPrefix) || string.CompareOrdinal(range[..PostalRange.Digits], range[^PostalRange.Digits..]) > 0)
                {
                    problems.Add($"zipPrefixes.{code}: '{range}' is neither three digits nor a range of them, such as 800-816.");
                }
                else if (taken.Find(other => Overlap(other.Range, range)) is { Range: not null } other)
                {
                    problems.Add($"zipPrefixes.{code}: '{range}' lies in '{other.Range}' of {other.Place} too.");
                }
                else
                {
                    taken.Add((range, code));
                }
            }
        }
    }

    private static void CheckMetros(BookDocument book, List<string> problems)
    {
        if (book.Metros.Count == 0)
        {
            return;
        }

        BookRules.CheckSources("metroSources", book.MetroSources, null, book, problems);
        foreach (string missing in PostalAreas.Figures.Where(figure => !book.Figures.ContainsKey(figure)))
        {
            problems.Add($"figures.{missing}: it is missing; the places of postal codes need it.");
        }

        HashSet<string> known = [.. book.ZipPrefixes.Values.SelectMany(ranges => ranges).Where(range => range.Split('-').All(IsPrefix)).SelectMany(PostalRange.Prefixes)];
        HashSet<string> taken = [];
        foreach ((string name, Metro metro) in book.Metros)
        {
            Bounds.Level.Check($"metros.{name}.priceLevel", metro.PriceLevel, problems);
            foreach ((string prefix, double[] shares) in metro.Prefixes)
            {
                Bounds.Share.Check($"metros.{name}.prefixes.{prefix}", shares[1], problems);
                if (!(shares[0] >= 0 && shares[0] <= shares[1]) || !known.Contains(prefix) || !taken.Add(prefix))
                {
                    problems.Add($"metros.{name}.prefixes.{prefix}: give a prefix of zipPrefixes, once, with the share in the area and the share, as large at least, in any.");
                }
            }
        }
    }

    private static bool Overlap(string left, string right) =>
        string.CompareOrdinal(left[..PostalRange.Digits], right[^PostalRange.Digits..]) <= 0 && string.CompareOrdinal(right[..PostalRange.Digits], left[^PostalRange.Digits..]) <= 0;

    private static bool IsPrefix(string text) => text.Length == PostalRange.Digits && text.All(char.IsAsciiDigit);

    private static void CheckIndexes(BookDocument book, List<string> problems)
    {
        if (book.Indexes.Count == 0)
        {
            problems.Add("indexes: there is none.");
        }

        foreach ((string id, IndexSeries index) in book.Indexes)
        {
            if (index.Quarters.Count == 0)
            {
                problems.Add($"indexes.{id}: it has no quarter.");
            }

            foreach (double quarter in index.Quarters)
            {
                Bounds.Index.Check($"indexes.{id}.quarters", quarter, problems);
            }

            if (index.FirstYear is < FirstYear or > LastYear || index.LastQuarter >= LastYear * 4)
            {
                problems.Add($"indexes.{id}: its quarters are from {FirstYear} to {LastYear}.");
            }

            BookRules.CheckSources($"indexes.{id}", index.Sources, index.Note, book, problems);
        }
    }

    private static void CheckTrades(BookDocument book, List<string> problems)
    {
        foreach (string trade in book.Activities.Values.Select(activity => activity.Trade).Distinct().Where(trade => !book.TradeIndexes.ContainsKey(trade)))
        {
            problems.Add($"tradeIndexes: '{trade}' is missing.");
        }

        if (book.TradeIndexes.Count > MostTrades)
        {
            problems.Add($"tradeIndexes: there are {book.TradeIndexes.Count} trades, {MostTrades} at most are accepted.");
        }

        foreach ((string trade, TradeIndex index) in book.TradeIndexes)
        {
            foreach (string missing in ((string[])[index.Labor, index.Supply]).Where(id => !book.Indexes.ContainsKey(id)))
            {
                problems.Add($"tradeIndexes.{trade}: there is no index '{missing}'.");
            }
        }

        int quarter = IndexSeries.QuarterOf(book.BaseDate);
        foreach ((string id, IndexSeries _) in book.Indexes.Where(one => quarter < one.Value.FirstYear * 4 || quarter > one.Value.LastQuarter))
        {
            problems.Add($"baseDate: it lies outside the index '{id}'.");
        }
    }
}
