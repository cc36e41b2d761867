using System.Globalization;

namespace Estimator;

/// <summary>Reads a book from its text.</summary>
internal static class BookReader
{
    public static BookDocument Read(BookNode book)
    {
        string currency = book.Text("currency");
        DateOnly baseDate = Date(book, "baseDate");
        AmountReader amounts = new(book);
        StepReader steps = new(book, amounts, currency, baseDate.Year);
        Country country = CountryReader.Read(book);
        BookDocument document = new()
        {
            Id = book.Text("id"),
            Version = book.Text("version"),
            Currency = currency,
            Country = country,
            Kinds = book.TextsOrNull("kinds") ?? KindRules.All,
            BaseDate = baseDate,
            Sources = book.Entries("sources", Source),
            Figures = amounts.Figures,
            Factors = amounts.Factors,
            Mixes = amounts.Mixes,
            Rooms = book.Entries("rooms", room => Room(room, country.Units)),
            Scopes = book.Entries("scopes", at => Scope(at, steps.Choices.GetValueOrDefault(at.Name) ?? FrozenList<Choice>.Empty)),
            Activities = steps.Activities,
            Unsuitable = book.Objects("unsuitable", Unsuitable),
            UnsuitableInside = book.Objects("unsuitableInside", UnsuitableInside),
            Places = book.Entries("places", Place),
            ZipPrefixes = book.Section("zipPrefixes").ToDictionary(
                state => state.Name, state => (IReadOnlyList<string>)[.. state.Items().Select(prefix => prefix.ToText())]),
            Metros = book.Entries("metros", metro => new Metro { PriceLevel = metro.Number("priceLevel"), Prefixes = metro.Section("prefixes").ToDictionary(one => one.Name, Shares) }),
            MetroSources = book.Texts("metroSources"),
            Indexes = book.Entries("indexes", Index),
            TradeIndexes = book.Entries("tradeIndexes", trade => new TradeIndex(trade.Text("labor"), trade.Text("supply"), trade.Flag("isLicensed"))),
            BidParts = [.. book.Entries("bidParts", BidPart).Values],
            Projects = ProjectBookReader.Read(book),
            PlaceSources = book.Texts("placeSources"),
            PlaceNote = book.TextOrNull("placeNote"),
        };
        book.Close();
        return document;
    }

    private static DateOnly Date(BookNode book, string name)
    {
        string text = book.Text(name);
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date))
        {
            return date;
        }

        book.Peek(name)?.Note("give a date, such as 2025-06-30.");
        return default;
    }

    private static Source Source(BookNode at) => new()
    {
        Title = at.Text("title"),
        Publisher = at.Text("publisher"),
        Year = at.Whole("year"),
        Address = at.Text("address"),
        License = at.Text("license"),
    };

    private static TypicalRoom Room(BookNode at, Units units) => new()
    {
        Length = units.FeetOf(at.Number("length")),
        Width = units.FeetOf(at.Number("width")),
        Height = units.FeetOf(at.Number("height")),
        Doors = at.Number("doors"),
        Windows = at.Number("windows"),
        WallShare = at.Number("wallShare"),
        CeilingShare = at.Flag("paintsCeiling") ? 1 : 0,
        TrimShare = at.Flag("paintsTrim") ? 1 : 0,
        Washed = at.Flag("isWashed") ? 1 : 0,
        Wear = at.Number("wear"),
        CabinetDoors = at.Number("cabinetDoors"),
        CabinetDrawers = at.Number("cabinetDrawers"),
        Sheen = at.Choice<Sheen>("sheen", isRequired: true) ?? default,
        SheenWhy = at.Text("sheenWhy"),
        Sources = at.Texts("sources"),
        Note = at.TextOrNull("note"),
    };

    private static ScopeProfile Scope(BookNode at, FrozenList<Choice> choices) => new()
    {
        Name = at.Text("name"),
        Size = at.Text("size"),
        Unit = at.Text("unit"),
        Typical = at.Number("typical"),
        Least = at.Number("least"),
        Most = at.Number("most"),
        Specifications = at.Section("specifications").ToDictionary(level => level.Name, level => Filled(level, at, choices)),
        Choices = choices,
        NeedsPermit = at.Flag("needsPermit"),
        IsStructural = at.Flag("isStructural"),
        NeedsEgress = at.Flag("needsEgress"),
        IsOutside = at.Flag("isOutside"),
        MayHoldAsbestos = at.Flag("mayHoldAsbestos"),
        Surprises = at.NumberOrNull("surprises") ?? 1,
        Disturbed = at.Number("disturbed"),
        OwnTrades = at.Texts("ownTrades"),
        OutOfUse = at.TextOrNull("outOfUse"),
        Sources = at.Texts("sources"),
        Note = at.TextOrNull("note"),
    };

    /// <summary>
    /// What a level means: <c>{paint}</c> stands for what the step <c>paint</c> says the level means to it, so that the words stand
    /// beside the price. Where it is a choice that is meant, the word stays until it is known what was chosen.
    /// </summary>
    private static string Filled(BookNode level, BookNode scope, FrozenList<Choice> choices)
    {
        string[] pieces = level.ToText().Split('{', '}');
        for (int i = 1; i < pieces.Length; i += 2)
        {
            if (choices.Any(choice => choice.Id == pieces[i]))
            {
                pieces[i] = $"{{{pieces[i]}}}";
                continue;
            }

            string? means = scope.Peek("steps")?.Peek(pieces[i])?.Peek("means")?.Peek(level.Name)?.Word;
            if (means is null)
            {
                level.Note($"'{{{pieces[i]}}}' stands for a choice or for what a step means at this level, and there is none of that name.");
            }

            pieces[i] = means ?? "";
        }

        return string.Concat(pieces);
    }

    private static BidPart BidPart(BookNode at) => new()
    {
        Id = at.Name,
        Name = at.Text("name"),
        Words = at.Texts("words"),
        Phases = at.Choices<Phase>("phases") ?? [],
        Trades = at.Texts("trades"),
        IsApart = at.Flag("isApart"),
        IsCoat = at.Flag("isCoat"),
        IsSurface = at.Flag("isSurface"),
        IsAlone = at.Flag("isAlone"),
        IsOftenLeftOut = at.Flag("isOftenLeftOut"),
        Ask = at.TextOrNull("ask"),
    };

    private static Unsuitable Unsuitable(BookNode at) => new()
    {
        Paints = at.Texts("paints"),
        Sidings = at.Texts("sidings"),
        Shade = at.TextOrNull("shade"),
        Why = at.Text("why"),
        Instead = at.Text("instead"),
        Sources = at.Texts("sources"),
    };

    private static UnsuitableInside UnsuitableInside(BookNode at) => new()
    {
        Paints = at.Choices<PaintType>("paints"),
        Sheens = at.Choices<Sheen>("sheens"),
        Surfaces = at.Choices<PaintedSurface>("surfaces") ?? [],
        Rooms = at.Choices<RoomKind>("rooms"),
        Condition = at.Choice<Condition>("condition"),
        Why = at.Text("why"),
        Instead = at.Text("instead"),
        Sources = at.Texts("sources"),
    };

    private static PlaceProfile Place(BookNode at) => new()
    {
        Code = at.Name,
        Name = at.Text("name"),
        Region = at.TextOrNull("region") ?? "",
        Population = at.Number("population"),
        PriceLevel = at.Number("priceLevel"),
        GoodsLevel = at.Number("goodsLevel"),
        SalesTax = at.Number("salesTax"),
        DepositShare = at.NumberOrNull("depositShare"),
        DepositMost = at.NumberOrNull("depositMost"),
        DepositExcept = at.TextOrNull("depositExcept"),
        Wages = at.NumbersByName("wages"),
    };

    /// <summary>Two shares: in the area, and in any.</summary>
    private static double[] Shares(BookNode at)
    {
        double[] shares = [.. at.Items().Select(item => item.ToNumber())];
        if (shares.Length != 2)
        {
            at.Note("give two shares: what lies in the area, and what in any.");
        }

        return shares.Length == 2 ? shares : [double.NaN, double.NaN];
    }

    private static IndexSeries Index(BookNode at)
    {
        (string[] sources, string? note) = Provenance.Of(at);
        return new() { FirstYear = at.Whole("firstYear") ?? 0, Quarters = at.Numbers("quarters"), Sources = sources, Note = note };
    }
}
